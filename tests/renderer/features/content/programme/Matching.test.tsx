import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { Matching } from '../../../../../renderer/features/content/programme/Matching'
import { moveIn, showIn } from '../../../show'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { contentWords } from '#shared/text/content-settings'
import { matching } from '#shared/text/matching'
import { criterionFields, matchingSettings as words } from '#shared/text/matching-pages'

const weight = (label: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: criterionFields.weightOf(label) })
const condition = (label: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: criterionFields.conditionOf(label) })
const save = () => screen.getByRole('button', { name: contentWords.save })

describe('the matching in the settings', () => {
  it('keeps weights and conditions, told in words', async () => {
    const { person, book } = await showIn(await moveIn(), <Matching />)
    expect(condition(matching.labels.languages).selectedOptions[0]?.textContent).toBe('une langue de travail commune')
    await person.selectOptions(weight(matching.labels.hobbies), '4')
    await person.selectOptions(condition(matching.labels.sector), 'même famille de secteurs au moins')
    await person.click(save())

    expect(await screen.findByText(contentWords.saved)).toBeDefined()
    const { criteria } = settingsInForce(book(), 'matching', defaults)
    expect(criteria.find(({ key }) => key === 'hobbies')?.weight).toBe(4)
    expect(criteria.find(({ key }) => key === 'sector')).toEqual({ key: 'sector', weight: 5, atLeast: 60 })
  })

  it('says at its field that a radius is missing, and saves nothing', async () => {
    const { person, book } = await showIn(await moveIn(), <Matching />)
    await person.clear(screen.getByRole('textbox', { name: new RegExp(`^${criterionFields.modes.car}`) }))
    await person.click(save())
    expect(await screen.findByText(/Indiquez le rayon en voiture/)).toBeDefined()
    expect(book().settings).toEqual({})
  })

  it('makes a wish about gender a condition while it has no weight, and a choice once it has one', async () => {
    const { person } = await showIn(await moveIn(), <Matching />)
    expect(condition(matching.labels.gender).disabled).toBe(true)
    await person.selectOptions(weight(matching.labels.gender), '2')
    expect(condition(matching.labels.gender).disabled).toBe(false)
    expect(condition(matching.labels.gender).value).toBe('')
  })

  it('goes back to the proposed values, unsaved', async () => {
    const { person } = await showIn(await moveIn(), <Matching />)
    await person.selectOptions(weight(matching.labels.sector), '1')
    await person.click(screen.getByRole('button', { name: words.toOriginal }))
    await person.click((await screen.findAllByRole('button', { name: words.toOriginal })).at(-1) ?? document.body)
    expect(weight(matching.labels.sector).value).toBe('5')
  })

  it('says what is never a criterion', async () => {
    await showIn(await moveIn(), <Matching />)
    expect(screen.getByText(words.never)).toBeDefined()
  })
})
