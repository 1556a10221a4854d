import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { focusFirstProblem } from '../../../../renderer/ui/grid/first-problem'
import { GridSection } from '../../../../renderer/ui/grid/GridSection'
import { day } from '../../../builders/casebook'
import { show } from '../../show'
import { lists, said, team } from './ask'

import type { Answers } from '#shared/grids/answers'
import { Section } from '#shared/grids/grid'
import { gridWords as words } from '#shared/text/grids'

const aSection = (questions: readonly object[], more = {}) => Section.parse({ key: 'some', title: 'Conclusion', questions, ...more })

const every = aSection(
  [
    { key: 'talk', kind: 'text', label: 'En ses mots', lines: 2, required: true },
    { key: 'trust', kind: 'scale', label: 'Confiance' },
    { key: 'free', kind: 'yes-no', label: 'Libre' },
    { key: 'job', kind: 'choice', label: 'Fonction', list: 'functions', required: true },
    { key: 'needs', kind: 'choices', label: 'Besoins', list: 'needs' },
    { key: 'tongues', kind: 'languages', label: 'Langues', required: true },
    { key: 'away', kind: 'periods', label: 'Absences' },
    { key: 'since', kind: 'date', label: 'Depuis le' },
    { key: 'radius', kind: 'number', label: 'Rayon' },
    { key: 'referent', kind: 'person', label: 'Suivi par' },
    { key: 'old', kind: 'text', label: 'Ancienne', lines: 1, hidden: true },
  ],
  { private: true, help: 'Après l’entretien.' },
)

function put(section: Section, problems: Readonly<Record<string, 'missing' | 'misfit'>> = {}, answers: Answers = {}) {
  const onAnswer = vi.fn()
  const shown = show(<GridSection {...{ section, answers, problems, lists, team, onAnswer }} today={day('2026-03-16')} onEdit={() => {}} />)
  return { ...shown, onAnswer }
}

describe('a section of a grid', () => {
  it('asks every kind of question in its own words, and none that is hidden', () => {
    put(every)

    for (const { label, hidden } of every.questions) expect(screen.queryAllByText(label)).toHaveLength(hidden ? 0 : 1)
  })

  it('says whom it is for, what helps, and what the asterisk means', () => {
    put(every)

    expect(screen.getByRole('heading', { name: `Conclusion ${words.private}` })).toBeDefined()
    expect(screen.getByText('Après l’entretien.')).toBeDefined()
    expect(screen.getByText(said(words.requiredMark))).toBeDefined()
  })

  it('does not speak of an asterisk where there is none', () => {
    put(aSection([{ key: 'trust', kind: 'scale', label: 'Confiance' }]))

    expect(screen.queryByText(said(words.requiredMark))).toBeNull()
  })

  it('tells which question was answered', async () => {
    const { person, onAnswer } = put(every)

    await person.click(screen.getByRole('radio', { name: words.yesNo.no }))

    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('free', false)
  })
})

describe('the first problem', () => {
  it.each([
    ['talk', () => screen.getByRole('textbox', { name: /^En ses mots/ })],
    ['job', () => screen.getByRole('radio', { name: 'direction' })],
    ['tongues', () => screen.getByRole('button', { name: words.languages.add })],
    ['away', () => screen.getByRole('button', { name: words.periods.add })],
  ])('takes the focus where one can mend it: %s', (key, field) => {
    put(every, { [key]: 'missing' })

    expect(focusFirstProblem(document.body)).toBe(true)
    expect(document.activeElement).toBe(field())
  })

  it('is said to be none where there is none', () => {
    put(every)

    expect(focusFirstProblem(document.body)).toBe(false)
  })
})
