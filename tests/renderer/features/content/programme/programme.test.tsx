import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { Ceilings } from '../../../../../renderer/features/content/programme/Ceilings'
import { Criteria } from '../../../../../renderer/features/content/programme/Criteria'
import { WorkingTime } from '../../../../../renderer/features/content/programme/WorkingTime'
import { forms } from '#shared/text/forms'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { ceilingSettings, contentWords, criteriaSettings, workingTimeSettings } from '#shared/text/content-settings'
import { companyCalculation } from '#shared/text/company-calculation'
import { companySheet } from '#shared/text/sheets/company-sheet'

import { moveIn, showIn } from '../../../show'
import { said } from '../../pairs/stand'

const save = { name: contentWords.save }
const field = (label: string) => screen.getByRole('textbox', { name: new RegExp(`^${label}`) })

describe('the working time in the settings', () => {
  const words = workingTimeSettings
  const row = (item: keyof typeof companySheet.items) => within(screen.getByRole('group', { name: companySheet.items[item] }))

  it('comes to 28,5 h and 1 373,70 € for a mentor, and follows what is typed before it is saved', async () => {
    const { person, book } = await showIn(await moveIn(), <WorkingTime />)
    expect(screen.getByText(said('28,5 h × 48,20 € = 1 373,70 €'))).toBeDefined()
    expect(screen.getByText(said('39 h × 48,20 € = 1 879,80 €'))).toBeDefined()

    const times = row('meetings').getByRole('textbox', { name: words.times })
    await person.clear(times)
    await person.type(times, '10')
    const cost = field('Coût horaire')
    await person.clear(cost)
    await person.type(cost, '50')
    await person.tab()
    expect(screen.getByText(companyCalculation.costChanged)).toBeDefined()
    expect(screen.getByText(said('25,5 h × 50,00 € = 1 275,00 €'))).toBeDefined()
    expect(screen.getByText(said(words.inSight('25,5 h', '1 275,00 €')))).toBeDefined()
    expect(book().settings).toEqual({})

    await person.click(screen.getByRole('button', save))
    expect(await screen.findByText(contentWords.saved)).toBeDefined()
    expect(screen.queryByText(companyCalculation.costChanged)).toBeNull()
    const { figures, hourlyCost } = settingsInForce(book(), 'working-time', defaults)
    expect(hourlyCost).toMatchObject({ cents: 5000, year: 2024 })
    expect(figures.find(({ item }) => item === 'meetings')).toMatchObject({ times: 10, minutes: 90 })
  })

  it('says what is missing at its field, and shows no total meanwhile', async () => {
    const { person, book } = await showIn(await moveIn(), <WorkingTime />)
    await person.clear(row('training').getByRole('textbox', { name: words.length }))
    await person.clear(row('training').getByRole('textbox', { name: words.sourceOf(companySheet.items.training) }))
    await person.click(screen.getByRole('button', save))
    expect(await screen.findByText(forms.problem.missing(words.nouns.minutes))).toBeDefined()
    expect(screen.getByText(forms.problem.missing(words.nouns.source))).toBeDefined()
    expect(screen.getByText(words.incomplete)).toBeDefined()
    expect(book().settings).toEqual({})
  })

  it('goes back to the figures it came with', async () => {
    const { person, book } = await showIn(await moveIn(), <WorkingTime />)
    await person.clear(row('closing').getByRole('textbox', { name: words.times }))
    await person.type(row('closing').getByRole('textbox', { name: words.times }), '2')
    await person.click(screen.getByRole('button', save))
    await screen.findByText(contentWords.saved)
    await person.click(screen.getByRole('button', { name: words.toOriginal }))
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: words.toOriginal }))
    await person.click(screen.getByRole('button', save))
    await screen.findByText(contentWords.saved)
    expect(settingsInForce(book(), 'working-time', defaults)).toEqual(JSON.parse(JSON.stringify(defaults.settings['working-time'])))
  })
})

describe('the ceilings in the settings', () => {
  const words = ceilingSettings

  it('take a year of their own each January', async () => {
    const { person, book } = await showIn(await moveIn(), <Ceilings />)
    await person.click(screen.getByRole('button', { name: words.add }))
    const year = within(screen.getByRole('group', { name: words.of(words.year, 2027) }))
    await person.type(year.getByRole('textbox', { name: words.perDay }), '45,1')
    await person.type(year.getByRole('textbox', { name: words.perYear }), '1 804,20 €')
    await person.type(year.getByRole('textbox', { name: words.source }), 'Moniteur belge')
    await person.click(screen.getByRole('button', save))
    await screen.findByText(contentWords.saved)
    expect(settingsInForce(book(), 'expense-ceilings', defaults).ceilings.at(-1)).toEqual({ year: 2027, perDayCents: 4510, perYearCents: 180_420, source: 'Moniteur belge' })
  })

  it('hold each year once, and no day dearer than its year', async () => {
    const { person, book } = await showIn(await moveIn(), <Ceilings />)
    const year = within(screen.getByRole('group', { name: words.of(words.year, 2026) }))
    const day = year.getByRole('textbox', { name: words.perDay })
    await person.clear(day)
    await person.type(day, '4402')
    const number = year.getByRole('textbox', { name: words.year })
    await person.clear(number)
    await person.type(number, '2025')
    await person.click(screen.getByRole('button', save))
    expect(await screen.findAllByText(words.yearTwice)).toHaveLength(1)
    expect(screen.getByText(words.dayAboveYear)).toBeDefined()
    expect(book().settings).toEqual({})
  })

  it('warn when those of this year are missing', async () => {
    const { person } = await showIn(await moveIn(), <Ceilings />)
    expect(screen.queryByText(words.missing(2026))).toBeNull()
    await person.click(screen.getByRole('button', { name: words.removeOf(2026) }))
    expect(screen.getByText(words.missing(2026))).toBeDefined()
  })
})

describe('the criteria in the settings', () => {
  const words = criteriaSettings
  const age = () => screen.getByRole('checkbox', { name: new RegExp(`^${words.hasAge}`) })

  it('show the two that always hold, and count the age once it is asked for', async () => {
    const { person, book } = await showIn(await moveIn(), <Criteria />)
    const always = within(screen.getByRole('region', { name: words.always }))
    expect(always.getAllByText(words.weights.required)).toHaveLength(2)

    await person.click(age())
    await person.click(screen.getByRole('button', save))
    expect(await screen.findByText(words.needBound)).toBeDefined()
    await person.type(field('Âge minimum'), '18')
    await person.type(field('Âge maximum'), '9')
    expect(screen.getByText(said(words.mostBelowLeast))).toBeDefined()
    await person.type(field('Âge maximum'), '9')
    await person.click(screen.getByRole('radio', { name: words.weights.required }))
    await person.click(screen.getByRole('button', save))
    await screen.findByText(contentWords.saved)
    expect(book().settings.criteria).toEqual({ id: 'criteria', computed: [{ key: 'age', atLeast: 18, atMost: 99, weight: 'required' }] })

    await person.click(age())
    await person.click(screen.getByRole('button', save))
    await screen.findByText(contentWords.saved)
    expect(book().settings.criteria).toEqual({ id: 'criteria', computed: [] })
  })
})
