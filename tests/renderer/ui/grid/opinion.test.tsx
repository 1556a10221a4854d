import { describe, expect, it } from 'vitest'

import { aQuestion, ask, radio } from './ask'

import { gridWords as words } from '#shared/text/grids'

const opinion = aQuestion({ kind: 'opinion' })

describe('a statement of a questionnaire', () => {
  it('is answered by one of four, or by no opinion, which is an answer', async () => {
    const { person, saved } = ask(opinion)

    await person.click(radio('2'))
    await person.click(radio(words.opinion.none))

    expect(saved).toEqual([2, 0])
    expect(radio(words.opinion.none).checked).toBe(true)
  })

  it('is answered by a digit of the upper row as it lies on a Belgian keyboard, or of the pad', async () => {
    const { person, saved } = ask(opinion)

    await person.tab()
    await person.keyboard('[Digit3][Numpad0][Digit7]')

    expect(saved).toEqual([3, 0])
  })

  it('leaves the digits that go with Ctrl or Alt to the window', async () => {
    const { person, saved } = ask(aQuestion({ kind: 'scale' }))

    await person.tab()
    await person.keyboard('{Alt>}[Digit3]{/Alt}{Control>}[Digit2]{/Control}[Digit4]')

    expect(saved).toEqual([4])
  })
})
