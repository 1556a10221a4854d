import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { changesBetween } from '../../../../../renderer/features/content/grids/grid-changes'
import { addedQuestion, movedQuestion, movedSection, movedToSection, spotOf, withoutQuestion, withQuestion } from '../../../../../renderer/features/content/grids/grid-edits'
import { readGrid } from '../../../../../renderer/features/content/grids/grid-problems'
import { PagesTaken } from '../../../../../renderer/features/content/grids/BlankSheetState'
import { show } from '../../../show'

import { menteeSelection } from '#shared/defaults/mentee-selection'
import { GridText, Question } from '#shared/grids/grid'
import { gridSettings as words } from '#shared/text/content-settings'

const grid = GridText.parse(menteeSelection)
const text = (key: string, more: Partial<Question> = {}) => Question.parse({ key, kind: 'text', label: key, lines: 1, ...more })

describe('the edits of a grid', () => {
  it('keep their order at the ends', () => {
    expect(movedQuestion(grid, 'understanding', -1)).toEqual(grid)
    expect(movedSection(grid, 'criteria', -1)).toEqual(grid)
    expect(movedQuestion(grid, 'nobody', 1)).toBe(grid)
  })

  it('leave a question where it is when the other section is full', () => {
    const full = Array.from({ length: 40 - 8 }, (_, index) => `q${index}`).reduce((each, key) => addedQuestion(each, 'situation', text(key)), grid)
    expect(movedToSection(full, 'career', 'situation')).toBe(full)
    expect(spotOf(movedToSection(grid, 'career', 'situation'), 'career')).toMatchObject({ section: { key: 'situation' }, index: 8 })
  })

  it('are read as a grid only when every question can be asked', () => {
    expect(readGrid(grid)).toEqual({ text: grid })
    expect(readGrid(withQuestion(grid, { key: 'travelRadius', kind: 'number', label: 'Trajet', min: 10, max: 2 }))).toEqual({ problems: { 'travelRadius.max': words.question.minAboveMax } })
    expect(readGrid(withQuestion(grid, { key: 'career', kind: 'text', label: 'Métiers', lines: 13 }))).toHaveProperty('problems', { 'career.lines': expect.any(String) })
  })

  it('are told from one version to the next', () => {
    const withOwn = addedQuestion(withoutQuestion(grid, 'blocks'), 'skills', text('own'))
    const renamed = withQuestion(withOwn, text('career', { label: 'Métiers' }))
    const changed = withQuestion(renamed, text('proudOf', { label: 'Vos réussites, votre fierté', hidden: true }))
    expect(changesBetween(grid, changed)).toEqual({ added: 1, dropped: 1, renamed: 1, hidden: 1, shown: 0 })
    expect(words.versions.changes(changesBetween(grid, movedSection(grid, 'skills', -1)))).toBe('ordre ou présentation')
  })
})

it('a blank sheet of more than two pages is warned of, with what to do', () => {
  show(<PagesTaken pages={3} />)
  expect(screen.getByRole('status').textContent).toContain(words.sheet.whatToDo)
})
