/** The letters that do something with Ctrl (or Cmd), on every page: letters lie open on each keyboard. Undo and redo, which a field has for itself, are in `features/history`. */
export const COMMAND_KEYS = { search: 'k', save: 's', print: 'p', lock: 'l' } as const

/** What a key of the frame does. */
type FrameKey = { readonly does: 'help' } | { readonly does: 'back' } | { readonly does: 'forward' } | { readonly does: 'stage'; readonly stage: number }

/** On a Mac, Alt with an arrow goes from word to word in a field. */
const movesByWord = (event: KeyboardEvent) => navigator.userAgent.includes('Mac') && event.target instanceof Element && event.target.closest('input, textarea, [contenteditable="true"]') !== null

/**
 * What a key does: F1; Alt with an arrow, or with one of the six first keys of the digit row, by the place of the key, since on a Belgian
 * keyboard digits need Shift. Nothing together with AltGr, with which that keyboard writes.
 */
export function pressed(event: KeyboardEvent): FrameKey | undefined {
  const isAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.getModifierState('AltGraph')
  if (event.code === 'F1' && !event.altKey && !event.ctrlKey && !event.metaKey) return { does: 'help' }
  if (!isAlt) return undefined
  const stage = /^Digit([1-6])$/.exec(event.code)?.[1]
  if (stage !== undefined) return { does: 'stage', stage: Number(stage) }
  if (movesByWord(event)) return undefined
  if (event.code === 'ArrowLeft') return { does: 'back' }
  return event.code === 'ArrowRight' ? { does: 'forward' } : undefined
}
