import { describe, expect, it } from 'vitest'

import { COMMAND_KEYS, pressed } from '../../../renderer/app/shortcuts'

import { shortcutRows } from '#shared/text/guide/shortcut-rows'

/** What the guide calls each key of the frame, and one press of it for each key it speaks of. */
const FRAME: Readonly<Record<NonNullable<ReturnType<typeof pressed>>['does'], readonly [said: string, press: KeyboardEventInit]>> = {
  help: ['F1', { code: 'F1' }],
  stage: ['Alt + les six premières touches de la rangée des chiffres', { code: 'Digit6', altKey: true }],
  back: ['Alt+← et Alt+→', { code: 'ArrowLeft', altKey: true }],
  forward: ['Alt+← et Alt+→', { code: 'ArrowRight', altKey: true }],
}

/** Undo and redo, which the history answers, and what closes a dialog. */
const ELSEWHERE = ['Ctrl+Z', 'Ctrl+Y ou Ctrl+Maj+Z', 'Échap']

const letters = Object.values(COMMAND_KEYS).map(letter => `Ctrl+${letter.toUpperCase()}`)
const frame = Object.entries(FRAME)

describe('the keys of the window', () => {
  it.each(frame)('answer as the guide says: %s', (does, [, press]) => {
    // The window of the tests takes Alt for AltGr.
    const event = Object.assign(new KeyboardEvent('keydown', press), { getModifierState: () => false })
    expect(pressed(event)?.does).toBe(does)
  })

  it('are all in the guide, and the guide has no other', () => {
    const known = [...frame.map(([, [said]]) => said), ...letters, ...ELSEWHERE]
    expect(shortcutRows.map(({ keys }) => keys).toSorted()).toEqual([...new Set(known)].toSorted())
  })
})
