import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { Statistics } from '../../../../../renderer/features/content/programme/Statistics'
import { editsOf, readStatistics } from '../../../../../renderer/features/content/programme/statistics-edits'
import { moveIn, showIn } from '../../../show'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { contentWords, deadlineSettings, statisticsSettings as words } from '#shared/text/content-settings'
import { indicatorFamilies, indicatorWords, originalWords } from '#shared/text/indicators'

const ours = defaults.settings.statistics
const box = (label: string) => screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${label}`) })
const choice = (label: string) => screen.getByRole('combobox', { name: label })
const save = () => screen.getByRole('button', { name: contentWords.save })
const page = async () => {
  const shown = await showIn(await moveIn(), <Statistics />)
  return { ...shown, settings: () => settingsInForce(shown.book(), 'statistics', defaults) }
}

describe('the statistics in the settings', () => {
  it('keep own brackets, a school year and what the items of a list count as', async () => {
    const { person, settings } = await page()
    await person.selectOptions(choice(words.ages), 'own')
    await person.clear(box(words.ownAges))
    await person.type(box(words.ownAges), '26, 45 60')
    expect(screen.getByText(/moins de 26\sans\s; 26 à 44\sans\s; 45 à 59\sans\s; 60\sans et plus/)).toBeDefined()
    await person.selectOptions(choice(words.of(words.yearStart, words.month)), deadlineSettings.monthNames[8])
    await person.selectOptions(choice('bachelier'), '')
    await person.selectOptions(choice('autre situation'), 'inactive')
    await person.click(save())

    expect(await screen.findByText(contentWords.saved)).toBeDefined()
    expect(settings()).toMatchObject({ ages: 'own', ownAges: [26, 45, 60], yearStart: { month: 9, day: 1 }, fse: { 'other-status': 'inactive' } })
    expect(settings().cite).not.toHaveProperty('bachelor')
  })

  it('keep the wording of a definition until one takes ours back', async () => {
    const { person, settings } = await page()
    const { label } = originalWords('E2a', ours)
    expect(screen.queryByRole('button', { name: words.definitionOf('E2a', label) })).toBeNull()
    await person.click(screen.getByRole('button', { name: indicatorFamilies.E }))
    await person.click(screen.getByRole('button', { name: words.definitionOf('E2a', label) }))
    await person.clear(box(words.definition))
    await person.click(save())
    expect(await screen.findByText(words.needDefinition)).toBeDefined()

    await person.type(box(words.definition), 'Emploi ou formation.')
    await person.click(save())
    expect(await screen.findByText(contentWords.saved)).toBeDefined()
    expect(settings().definitions).toEqual({ E2a: 'Emploi ou formation.' })
    expect(indicatorWords('E2a', settings())).toEqual({ label, definition: 'Emploi ou formation.' })

    await person.click(screen.getByRole('button', { name: words.toOursOf(label) }))
    await person.click(save())
    expect(await screen.findByText(contentWords.saved)).toBeDefined()
    expect(settings().definitions).toEqual({})
  })

  it('note the subsidies and the hours of the team of a year, which going back to what is proposed leaves', async () => {
    const { person, settings } = await page()
    await person.click(screen.getByRole('button', { name: words.addYear }))
    const year = within(screen.getByRole('group', { name: /^Année \d{4}$/ }))
    const field = (label: string) => year.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${label}`) })
    await person.clear(field(words.year))
    await person.type(field(words.year), '2025')
    await person.type(box(words.subsidy), '36 000')
    await person.type(box(words.teamHours), '1520')
    await person.clear(box(words.durableMonths))
    await person.type(box(words.durableMonths), '6')
    await person.click(screen.getByRole('button', { name: words.toOriginal }))
    await person.click((await screen.findAllByRole('button', { name: words.toOriginal })).at(-1) ?? document.body)
    await person.click(save())

    expect(await screen.findByText(contentWords.saved)).toBeDefined()
    expect(settings()).toEqual({ ...ours, years: { '2025': { subsidyCents: 3_600_000, teamMinutes: 91_200 } } })
  })

  it('find a definition by what it says', async () => {
    const { person } = await page()
    await person.type(screen.getByRole('searchbox', { name: words.searchDefinition }), 'interim')
    expect(screen.getByRole('button', { name: words.definitionOf('E3b', originalWords('E3b', ours).label) })).toBeDefined()
    expect(screen.queryByRole('button', { name: indicatorFamilies.E })).toBeNull()
    await person.type(screen.getByRole('searchbox', { name: words.searchDefinition }), ' introuvable')
    expect(screen.getByText(words.noDefinition)).toBeDefined()
  })

  it('warn before a year that holds figures changes its bounds, and where there are too many brackets', async () => {
    const { person } = await page()
    await person.selectOptions(choice(words.of(words.yearStart, words.month)), deadlineSettings.monthNames[8])
    expect(screen.queryByText(words.yearStartChanged)).toBeNull()
    await person.click(screen.getByRole('button', { name: words.addYear }))
    expect(screen.getByText(words.yearStartChanged)).toBeDefined()

    await person.selectOptions(choice(words.ages), 'own')
    await person.clear(box(words.ownAges))
    await person.type(box(words.ownAges), '20 22 24 26 28 30 32 34 36 38 40 42 44')
    expect(screen.getByText(/^14\stranches d’âge, c’est beaucoup/)).toBeDefined()
  })

  it('refuse a first day that not every year has', async () => {
    const { person, book } = await page()
    const day = box(words.of(words.yearStart, words.day))
    await person.clear(day)
    await person.type(day, '29')
    await person.selectOptions(choice(words.of(words.yearStart, words.month)), deadlineSettings.monthNames[1])
    await person.click(save())
    expect(await screen.findByText(words.noSuchDay('février'))).toBeDefined()
    expect(book().settings).toEqual({})
  })

  it('say at its field what is wrong, and save nothing', async () => {
    const { person, book } = await page()
    await person.selectOptions(choice(words.ages), 'own')
    await person.clear(box(words.ownAges))
    await person.type(box(words.ownAges), '45, 25')
    await person.clear(box(words.durableMonths))
    await person.click(save())
    expect(await screen.findByText(words.ownAgesWrong)).toBeDefined()
    expect(screen.getByText(/Indiquez le nombre de mois/)).toBeDefined()
    expect(book().settings).toEqual({})
  })
})

describe('what stands in the fields', () => {
  const edits = editsOf({ ...ours, years: { '2024': { teamMinutes: 600 }, '2025': { subsidyCents: 100 } } })

  it('comes back as it was', () => {
    expect(readStatistics(edits)).toEqual({ text: { ...ours, years: { '2024': { teamMinutes: 600 }, '2025': { subsidyCents: 100 } } } })
  })

  it('names a year that stands twice, or is none', () => {
    const [latest, first] = edits.years
    if (!latest || !first) throw new Error('no years')
    expect(readStatistics({ ...edits, years: [{ ...latest, year: 2024 }, first] })).toEqual({ problems: { '2024.year': words.yearTwice } })
    expect(readStatistics({ ...edits, years: [{ ...latest, year: 25 }, first] })).toEqual({ problems: { '2025.year': words.yearWrong } })
  })
})
