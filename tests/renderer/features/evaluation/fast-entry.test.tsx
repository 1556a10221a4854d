import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { places } from '../../../../renderer/ui/places'
import { pairId } from '../../../builders/casebook'
import { aQuestionnaire, closedPairs, handedOut } from '../../../builders/evaluation'
import { interviewId } from '../../../builders/recruitment'
import { said } from '../pairs/stand'
import { standAt } from './stand-evaluation'

import { lastHeld, underWay } from '#shared/casebook/interviews'
import type { Casebook } from '#shared/casebook/casebook'
import { evaluationWords } from '#shared/text/evaluation'

const words = evaluationWords.entry
const occasion = { kind: 'evaluation', id: pairId(1), side: 'mentor' } as const
const address = places.evaluation(pairId(1), 'mentor')

const open = (answers = {}) => {
  const { held: _, ...interview } = aQuestionnaire(1, 'mentor', answers)
  return closedPairs(2, { interviews: [interview], evaluations: [handedOut(1), handedOut(2)] })
}
const answersIn = (book: Casebook) => underWay(book, occasion)?.answers

/** Keys by where they lie, with what a Belgian keyboard writes there. */
const AZERTY = [['Digit4', "'"], ['Digit3', '"'], ['Numpad2', '2'], ['Digit0', 'à'], ['KeyS', 's']] as const

describe('entering a questionnaire from paper', () => {
  it('begins nothing by being looked at; one key begins', async () => {
    const { user, book } = standAt(address, closedPairs(1))
    expect(document.activeElement?.textContent).toBe(words.start)
    expect(answersIn(book())).toBeUndefined()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(answersIn(book())).toEqual({}))
  })

  it('is answered by digits of the upper row without Shift, as on a Belgian keyboard, and goes on by itself', async () => {
    const { book } = standAt(address, open())
    for (const [code, key] of AZERTY) fireEvent.keyDown(document.activeElement ?? document.body, { code, key })
    await waitFor(() => expect(answersIn(book())).toEqual({ informationClear: 4, preparationUseful: 3, trainingUseful: 2, delayFair: 0, profileFit: 0 }))
  })

  it('goes back by the arrow or by Backspace, takes an answer back by Delete and passes over by Enter', async () => {
    const { user, book } = standAt(address, open())
    await user.keyboard('[Digit4][Digit3]{ArrowUp}[Digit1]{Backspace}{Delete}{ArrowUp}[Digit2]{Enter}[Digit2]')
    await waitFor(() => expect(answersIn(book())).toEqual({ informationClear: 2, trainingUseful: 2 }))
  })

  it('takes 10 in two keys and 1 with Enter, without a clock between them', async () => {
    const { user, book } = standAt(address, open())
    screen.getByRole('radiogroup', { name: /recommand/ }).querySelector('input')?.focus()
    await user.keyboard('[Digit1][Digit0]')
    await waitFor(() => expect(answersIn(book())).toMatchObject({ recommend: 10 }))
    await user.keyboard('{ArrowUp}{Delete}[Digit1]{Enter}[Digit2]')
    await waitFor(() => expect(answersIn(book())).toMatchObject({ recommend: 1, again: 'later' }))
    await user.keyboard('{ArrowUp}{ArrowUp}[Digit5]')
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', said(` ${words.tooMuch(10)}`))
  })

  it('lets several answers be ticked by their keys, and texts be written and left by Ctrl and Enter', async () => {
    const { user, book } = standAt(address, open())
    screen.getByRole('group', { name: /développé/ }).querySelector('input')?.focus()
    await user.keyboard('[Digit1][Digit4][Digit1]')
    await waitFor(() => expect(answersIn(book())).toEqual({ gains: ['network'] }))
    screen.getByRole('textbox', { name: /meilleur moment/ }).focus()
    await user.keyboard('La première visite{Enter}chez lui{Control>}{Enter}{/Control}Le silence')
    await waitFor(() => expect(answersIn(book())).toMatchObject({ bestMoment: 'La première visite\nchez lui', hardest: 'Le silence' }))
  })

  it('is kept on the date of the paper, and the next of the pile is one key away', async () => {
    const { user, book, history } = standAt(address, open({ pride: 4 }))
    const on = screen.getByRole('textbox', { name: new RegExp(words.on) })
    await user.clear(on)
    await user.type(on, '15/09/2026')
    await user.click(screen.getByRole('button', { name: words.hold }))
    await waitFor(() => expect(lastHeld(book(), occasion)?.held.on).toBe('2026-09-15'))
    expect(await screen.findByText(said(evaluationWords.held.saved))).toBeDefined()
    await waitFor(() => expect(document.activeElement?.textContent).toBe(evaluationWords.held.next('mentee', 'B-2026-001')))
    await user.keyboard('{Enter}')
    expect(history.at(-1)).toBe(places.evaluation(pairId(1), 'mentee'))
  })

  it('is read once it was entered, and opened again to be corrected', async () => {
    const { user, book } = standAt(address, closedPairs(1, { interviews: [aQuestionnaire(1, 'mentor', { pride: 4 })] }))
    await user.click(screen.getByRole('button', { name: evaluationWords.held.correct }))
    await waitFor(() => expect(book().interviews[interviewId(21)]?.heldBefore?.on).toBe('2026-09-20'))
    expect(await screen.findByRole('button', { name: words.hold })).toBeDefined()
  })
})
