import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { aQuestion, ask, radio } from './ask'

import { gridWords as words } from '#shared/text/grids'

const clear = () => screen.getByRole('button', { name: words.clearOf('La question') })
const yesNo = aQuestion({ kind: 'yes-no' })

describe('a question with a few answers in sight', () => {
  it('is answered and taken back, after which it is neither yes nor no', async () => {
    const { person, saved } = ask(yesNo)
    expect(screen.queryByRole('button')).toBeNull()

    await person.click(radio('non'))
    await person.click(clear())

    expect(saved).toEqual([false, undefined])
    expect([radio('oui').checked, radio('non').checked]).toEqual([false, false])
  })

  it('is answered by keyboard alone, and keeps the focus when the answer is taken back', async () => {
    const { person, saved } = ask(yesNo)

    await person.tab()
    await person.keyboard(' {ArrowRight}')
    await person.tab()
    await person.keyboard('{Enter}')

    expect(saved).toEqual([true, false, undefined])
    expect(document.activeElement).toBe(radio('non'))
  })

  it('says what the ends of a scale mean, by default and by its own words', () => {
    ask(aQuestion({ kind: 'scale' }))
    expect(radio(words.scale.end(1, 'pas du tout'))).toBeDefined()
    expect(radio(words.scale.end(4, 'tout à fait'))).toBeDefined()

    ask(aQuestion({ kind: 'scale', low: 'cadre', high: 'souplesse' }))
    expect(radio(words.scale.end(1, 'cadre'))).toBeDefined()
    expect(radio(words.scale.end(4, 'souplesse'))).toBeDefined()
  })

  it('keeps the number of a scale', async () => {
    const { person, saved } = ask(aQuestion({ kind: 'scale' }))

    await person.click(radio('3'))

    expect(saved).toEqual([3])
  })

  it('says why it must be answered, and ties the sentence and the help to the answers', () => {
    ask(aQuestion({ kind: 'yes-no', required: true, help: 'Demandez-le clairement.' }), { problem: 'missing' })

    const group = screen.getByRole('radiogroup', { name: `La question (${words.required})` })
    expect(group.getAttribute('aria-invalid')).toBe('true')
    const described = (group.getAttribute('aria-describedby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent)
    expect(described).toEqual(['Demandez-le clairement.', words.problems.missing])
  })

  it('says that a question is for the association alone, and which criterion it is', () => {
    ask(aQuestion({ kind: 'yes-no', private: true, criterion: 'required' }))

    expect(screen.getByRole('radiogroup').textContent).toBe('ouinon')
    expect(screen.getByText(words.private)).toBeDefined()
    expect(screen.getByText(words.criteria.required)).toBeDefined()
  })
})

describe('a choice out of a list', () => {
  const short = aQuestion({ kind: 'choice', list: 'functions' })
  const long = aQuestion({ kind: 'choice', list: 'sectors' })

  it('offers no hidden item', () => {
    ask(short)

    expect(screen.getAllByRole('radio')).toHaveLength(2)
  })

  it('shows a hidden item where it was chosen, and says that it is offered no more', async () => {
    const { person, saved } = ask(short, { answer: 'clerk' })
    expect(radio(words.choice.retired('commis')).checked).toBe(true)

    await person.click(radio('direction'))

    expect(saved).toEqual(['management'])
    expect(screen.getAllByRole('radio')).toHaveLength(2)
  })

  it('is searched without accents when the list is long, and emptied by the same choice once more', async () => {
    const { person, saved } = ask(long)
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'La question' })

    await person.type(field, 'energie')
    await person.keyboard('{ArrowDown}{Enter}')
    expect(field.value).toBe('Énergie')

    await person.keyboard('{ArrowDown}{Enter}')
    expect(field.value).toBe('')
    expect(saved).toEqual(['energy', undefined])
  })

  it('says what to do when its list has nothing left', () => {
    ask(aQuestion({ kind: 'choice', list: 'hobbies' }))

    expect(screen.getByText(words.choice.empty)).toBeDefined()
  })
})

describe('several choices out of a list', () => {
  const short = aQuestion({ kind: 'choices', list: 'needs' })
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })

  it('is ticked by keyboard, kept in the order of the list, and unanswered once nothing is ticked', async () => {
    const { person, saved } = ask(short)
    expect(screen.getAllByRole('checkbox')).toHaveLength(3)

    box('entretien').focus()
    await person.keyboard(' ')
    await person.click(box('réseau'))
    await person.click(box('entretien'))
    await person.click(box('réseau'))

    expect(saved).toEqual([['interview'], ['network', 'interview'], ['network'], undefined])
  })

  it('keeps an item that is offered no more until it is taken away', async () => {
    const { person, saved } = ask(short, { answer: ['telex'] })
    const retired = words.choice.retired('télex')

    await person.click(box('réseau'))
    expect(box(retired).checked).toBe(true)

    await person.click(box(retired))
    expect(saved).toEqual([['network', 'telex'], ['network']])
    expect(screen.queryByRole('checkbox', { name: retired })).toBeNull()
  })

  it('is searched without accents when the list is long, and the last choice is taken back by Backspace', async () => {
    const { person, saved } = ask(aQuestion({ kind: 'choices', list: 'sectors' }))
    const field = screen.getByRole('combobox', { name: 'La question' })

    await person.type(field, 'energie')
    await person.keyboard('{ArrowDown}{Enter}{Backspace}')

    expect(saved).toEqual([['energy'], undefined])
  })
})
