import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { gridProgress, sectionState } from '../../../../renderer/ui/grid/section-state'

import type { Answers } from '#shared/grids/answers'
import { Section } from '#shared/grids/grid'

const section = Section.parse({
  key: 'needs',
  title: 'Besoins',
  questions: [
    { key: 'why', kind: 'text', label: 'Pourquoi', lines: 1, required: true },
    { key: 'months', kind: 'number', label: 'Mois', min: 0, max: 12 },
    { key: 'free', kind: 'yes-no', label: 'Libre', required: true },
    { key: 'old', kind: 'text', label: 'Ancienne question', lines: 1, required: true, hidden: true },
  ],
})
const complete: Answers = { why: 'Un emploi', free: false }

describe('the state of a section', () => {
  it('is to do until something is answered, even where nothing is required', () => {
    expect(sectionState(section, {})).toBe('to-do')
    expect(sectionState({ ...section, questions: section.questions.filter(({ required }) => !required) }, {})).toBe('to-do')
  })

  it('is done once every required question and more than half are answered, « non » included, whatever the hidden ones', () => {
    expect(sectionState(section, complete)).toBe('done')
    const optional = { ...section, questions: section.questions.map(({ required: _, ...question }) => question) }
    expect([sectionState(optional, { months: 3 }), sectionState(optional, { months: 3, free: true })]).toEqual(['to-complete', 'done'])
  })

  it('is to complete while a required answer is missing, or one no longer fits', () => {
    expect(sectionState(section, { months: 3 })).toBe('to-complete')
    expect(sectionState(section, { ...complete, months: 13 })).toBe('to-complete')
    expect(sectionState(section, { ...complete, free: 'oui' })).toBe('to-complete')
  })

  it('has nothing to do with the answers to other sections, nor to hidden questions', () => {
    expect(sectionState(section, { elsewhere: 'oui', old: 'oui' })).toBe('to-do')
  })

  it('is done where nothing is asked', () => {
    expect(sectionState({ ...section, questions: [] }, {})).toBe('done')
  })

  it('never goes back by one more answer that fits', () => {
    const fitting: Answers = { ...complete, months: 4 }
    const rank = { 'to-do': 0, 'to-complete': 1, done: 2 }
    const some = fc.subarray(Object.keys(fitting))
    const only = (keys: readonly string[]): Answers => Object.fromEntries(Object.entries(fitting).filter(([key]) => keys.includes(key)))

    fc.assert(fc.property(some, some, (before, more) => rank[sectionState(section, only([...before, ...more]))] >= rank[sectionState(section, only(before))]))
  })
})

describe('the progress of a grid', () => {
  it('counts the questions asked, and the answers that fit', () => {
    const grid = { sections: [section, { ...section, key: 'other', questions: [] }] }

    expect(gridProgress(grid, {})).toEqual({ answered: 0, asked: 3 })
    expect(gridProgress(grid, { ...complete, months: 13, old: 'oui' })).toEqual({ answered: 2, asked: 3 })
  })
})
