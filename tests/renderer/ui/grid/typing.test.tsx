import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { coordinatorId } from '../../../builders/casebook'
import { aQuestion, ask, said } from './ask'

import { gridWords as words } from '#shared/text/grids'

const field = () => screen.getByLabelText<HTMLInputElement>(/^La question/)

describe('a text', () => {
  it('is saved once, when the field is left with something else in it', async () => {
    const { person, saved } = ask(aQuestion({ kind: 'text', lines: 2 }))

    await person.type(field(), 'Un CV clair.{Enter}Et du calme.')
    expect(saved).toEqual([])
    await person.tab()
    await person.click(field())
    await person.tab()

    expect(saved).toEqual(['Un CV clair.\nEt du calme.'])
  })

  it('is unanswered when nothing but blanks is left', async () => {
    const { person, saved } = ask(aQuestion({ kind: 'text', lines: 1 }), { answer: 'ancien' })

    await person.clear(field())
    await person.type(field(), ' ')
    expect(field().value).toBe(' ')
    await person.tab()

    expect(saved).toEqual([undefined])
  })

  it('is not lost when the page is left without leaving the field', async () => {
    const { person, saved } = ask(aQuestion({ kind: 'text', lines: 1 }))

    await person.type(field(), 'mot')
    cleanup()

    expect(saved).toEqual(['mot'])
  })
})

describe('a number', () => {
  const age = aQuestion({ kind: 'number', min: 0, max: 60, unit: 'ans', help: 'Dans le métier.' })

  it('says its limits where they start above nothing', () => {
    ask(aQuestion({ kind: 'number', min: 18, max: 60, unit: 'ans', help: 'Dans le métier.' }))
    expect(screen.getByText(said('Dans le métier. De 18 à 60 ans.'))).toBeDefined()
  })

  it('says nothing of a guard against slips, and is read, shown and emptied', async () => {
    const { person, saved } = ask(age)
    expect(screen.queryByText(/De 0 à 60/)).toBeNull()

    await person.type(field(), ' 12 ')
    await person.tab()
    expect(field().value).toBe('12')
    await person.clear(field())
    await person.tab()

    expect(saved).toEqual([12, undefined])
  })

  it.each([
    ['61', words.number.outOfBounds('61', 'De 0 à 60 ans.')],
    ['douze', words.number.unreadable('douze')],
    ['1,5', words.number.unreadable('1,5')],
  ])('keeps %s as it was typed, out of the answer, and says what is wrong', async (typed, sentence) => {
    const { person, saved } = ask(age)

    await person.type(field(), typed)
    await person.tab()

    expect(saved).toEqual([])
    expect(field().value).toBe(typed)
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(said(sentence))).toBeDefined()
  })

  it('goes one up and down by the arrows, never beyond its limits', async () => {
    const { person, saved } = ask(age, { answer: 59 })

    await person.type(field(), '{ArrowUp}{ArrowUp}{ArrowDown}')

    expect(saved).toEqual([60, 59])
  })

  it('shows an answer that no longer fits, so that it can be mended', () => {
    ask(age, { answer: 80, problem: 'misfit' })

    expect(field().value).toBe('80')
    expect(screen.getByText(said(words.problems.misfit('80\u00A0ans')))).toBeDefined()
  })
})

describe('a date', () => {
  it('is typed freely, and emptied', async () => {
    const { person, saved } = ask(aQuestion({ kind: 'date' }))

    await person.type(field(), '12/3{Enter}')
    await person.clear(field())
    await person.tab()

    expect(saved).toEqual(['2026-03-12', undefined])
  })
})

describe('a person', () => {
  it('is one of the team', async () => {
    const { person, saved } = ask(aQuestion({ kind: 'person' }))

    await person.type(screen.getByRole('combobox'), 'noemie')
    await person.keyboard('{ArrowDown}{Enter}')

    expect(saved).toEqual([coordinatorId(1)])
  })

  it('is shown after they left the team', () => {
    ask(aQuestion({ kind: 'person' }), { answer: coordinatorId(9) })

    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe(words.person.former)
  })
})
