import { describe, expect, it } from 'vitest'

import { type PastAct, stepsAfter } from '#shared/casebook/undo-steps'

const act = (generation: number, more: Partial<PastAct> = {}): PastAct => ({ generation, at: '2026-03-16T09:00:00.000Z', by: 'c', act: 'mentor.save', leadsBack: true, ...more })
const undoing = (generation: number, undoes: number) => act(generation, { act: 'history.undo', undoes })
const redoing = (generation: number, redoes: number) => act(generation, { act: 'history.redo', redoes })

const told = (...acts: readonly PastAct[]) => {
  const { undo, redo } = stepsAfter(acts)
  return [undo.map(({ generation }) => generation), redo.map(({ generation }) => generation)]
}

describe('what may be taken back', () => {
  it('is each act, the last one first, by the act itself and not by its undoing', () => {
    expect(told(act(2), act(3), undoing(4, 3))).toEqual([[2], [3]])
    expect(told(act(2), act(3), undoing(4, 3), undoing(5, 2))).toEqual([[], [3, 2]])
    expect(told(act(2), act(3), undoing(4, 3), undoing(5, 2), redoing(6, 2), redoing(7, 3))).toEqual([[2, 3], []])
  })

  it('a new act leaves nothing to do again', () => {
    expect(told(act(2), undoing(3, 2), act(4))).toEqual([[4], []])
  })

  it.each([{ act: 'contract.print' }, { act: 'amendment.print' }, { act: 'newsletter.issue' }, { act: 'person.erase', leadsBack: false }])('nothing at or before %o', barrier => {
    expect(told(act(2), act(3, barrier), act(4))).toEqual([[4], []])
  })

  it('a restored backup and a whole import may be', () => {
    expect(told(act(2), act(3, { act: 'backup.restore' }), act(4, { act: 'export.import' }))).toEqual([[2, 3, 4], []])
  })

  it('nothing where the journal that is known begins in the middle', () => {
    expect(told(undoing(9, 5))).toEqual([[], []])
  })
})
