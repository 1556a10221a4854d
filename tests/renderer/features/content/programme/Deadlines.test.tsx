import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { Deadlines } from '../../../../../renderer/features/content/programme/Deadlines'
import { moveIn, showIn } from '../../../show'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { contentWords, deadlineSettings as words } from '#shared/text/content-settings'

const field = (label: string) => screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${label}`) })
const save = () => screen.getByRole('button', { name: contentWords.save })

describe('the deadlines in the settings', () => {
  it('keep each figure with its unit, and a day of the year', async () => {
    const { person, book } = await showIn(await moveIn(), <Deadlines />)
    expect(field(words.communityMonths).value).toBe('3\u00A0mois')
    await person.clear(field(words.closingDays))
    await person.type(field(words.closingDays), '21')
    await person.clear(field(words.of(words.annualReport, words.day)))
    await person.type(field(words.of(words.annualReport, words.day)), '15')
    await person.selectOptions(screen.getByRole('combobox', { name: words.of(words.annualReport, words.month) }), '4')
    await person.click(save())

    expect(await screen.findByText(contentWords.saved)).toBeDefined()
    expect(settingsInForce(book(), 'deadlines', defaults)).toEqual({ ...defaults.settings.deadlines, closingDays: 21, annualReport: { month: 4, day: 15 } })
  })

  it('say at its field what is missing or too much, and save nothing', async () => {
    const { person, book } = await showIn(await moveIn(), <Deadlines />)
    await person.clear(field(words.mailBatch))
    await person.clear(field(words.endNoticeDays))
    await person.type(field(words.endNoticeDays), '400')
    await person.click(save())

    expect(await screen.findByText(/Indiquez le nombre d’adresses/)).toBeDefined()
    expect(field(words.endNoticeDays).getAttribute('aria-invalid')).toBe('true')
    expect(book().settings).toEqual({})
  })

  it('go back to what is proposed, unsaved', async () => {
    const { person } = await showIn(await moveIn(), <Deadlines />)
    await person.clear(field(words.communityMonths))
    await person.type(field(words.communityMonths), '6')
    await person.click(screen.getByRole('button', { name: words.toOriginal }))
    await person.click((await screen.findAllByRole('button', { name: words.toOriginal })).at(-1) ?? document.body)
    expect(field(words.communityMonths).value).toBe('3\u00A0mois')
  })
})
