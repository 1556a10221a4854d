import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { aQuestion, ask } from './ask'

import { gridWords } from '#shared/text/grids'

const { languages, periods } = gridWords
const row = (name: string) => within(screen.getByRole('group', { name }))
const button = (name: string) => screen.getByRole('button', { name })
const removal = (of: string, what: string) => button(gridWords.removeOf(of, what))

describe('languages', () => {
  const question = aQuestion({ kind: 'languages' })
  const language = (number: number) => row(languages.row(number)).getByRole<HTMLInputElement>('combobox', { name: languages.language })
  const level = (number: number) => row(languages.row(number)).getByRole<HTMLSelectElement>('combobox', { name: languages.level })

  it('are added and given a level by keyboard, and a row without a language is no answer', async () => {
    const { person, saved } = ask(question)

    await person.tab()
    await person.keyboard('{Enter}')
    expect(document.activeElement).toBe(language(1))
    expect(saved).toEqual([])

    await person.keyboard('neer{ArrowDown}{Enter}')
    expect(document.activeElement).toBe(language(1))
    await person.selectOptions(level(1), 'B1')

    expect(saved).toEqual([[{ language: 'nl' }], [{ language: 'nl', level: 'B1' }]])
  })

  it('offers each language once, no hidden one, and says what a level means', async () => {
    const { person } = ask(question, { answer: [{ language: 'fr' }, { language: 'wa' }] })
    expect(language(2).value).toBe(gridWords.choice.retired('wallon'))

    await person.click(button(languages.add))
    await person.click(language(3))

    expect(screen.getAllByRole('option', { hidden: false }).map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['néerlandais', 'arabe']))
    expect(within(level(3)).getByText(languages.levels.B1)).toBeDefined()
  })

  it('are removed one by one, and the focus never falls off the question', async () => {
    const { person, saved } = ask(question, { answer: [{ language: 'fr' }, { language: 'nl', level: 'A2' }] })

    await person.click(removal(languages.row(1), 'français'))
    expect(document.activeElement).toBe(language(1))
    expect(language(1).value).toBe('néerlandais')

    await person.click(removal(languages.row(1), 'néerlandais'))
    expect(document.activeElement).toBe(button(languages.add))
    expect(saved).toEqual([[{ language: 'nl', level: 'A2' }], undefined])
  })

  it('keep an unfinished row while another is answered', async () => {
    const { person, saved } = ask(question, { answer: [{ language: 'fr' }] })

    await person.click(button(languages.add))
    await person.selectOptions(level(1), 'native')

    expect(saved).toEqual([[{ language: 'fr', level: 'native' }]])
    expect(language(2).value).toBe('')
  })

  it('give way to an answer that comes from elsewhere', async () => {
    const { person } = ask(question, { answer: [{ language: 'fr' }], elsewhere: [{ language: 'nl' }] })
    await person.click(button(languages.add))

    await person.click(button('Ailleurs'))

    expect(language(1).value).toBe('néerlandais')
    expect(screen.queryByRole('group', { name: languages.row(2) })).toBeNull()
  })

  it('do not pile up empty rows', async () => {
    const { person } = ask(question)

    await person.click(button(languages.add))
    await person.click(button(languages.add))

    expect(screen.getAllByRole('combobox', { name: languages.language })).toHaveLength(1)
    expect(document.activeElement).toBe(language(1))
  })
})

describe('times away', () => {
  const question = aQuestion({ kind: 'periods' })
  const from = () => row(periods.row(1)).getByLabelText<HTMLInputElement>(periods.from)
  const until = () => row(periods.row(1)).getByLabelText<HTMLInputElement>(periods.until)

  it('go from a day to another, or to no day known yet', async () => {
    const { person, saved } = ask(question)

    await person.click(button(periods.add))
    await person.keyboard('1/7')
    await person.tab()
    await person.keyboard('15/7')
    await person.tab()

    expect(saved).toEqual([[{ from: '2026-07-01' }], [{ from: '2026-07-01', until: '2026-07-15' }]])
  })

  it('are not saved while the end comes before the start, and say so at the field', async () => {
    const { person, saved } = ask(question)

    await person.click(button(periods.add))
    await person.type(until(), '15/7{Enter}')
    expect(screen.getByText(periods.noStart)).toBeDefined()
    await person.type(from(), '20/7{Enter}')

    expect(screen.getByText(periods.endBeforeStart)).toBeDefined()
    expect(until().getAttribute('aria-invalid')).toBe('true')
    expect(saved).toEqual([])
  })

  it('are removed, after which there is no answer', async () => {
    const { person, saved } = ask(question, { answer: [{ from: '2026-07-01', until: '2026-07-15' }] })

    await person.click(removal(periods.row(1), 'du 01/07/2026 au 15/07/2026'))

    expect(saved).toEqual([undefined])
  })
})
