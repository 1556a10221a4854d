import type { Tone } from './StateBadge'

import type { AlertLevel } from '#shared/domain/check-in'

/** How the state of a six-week contact is drawn. */
export const checkInLooks = {
  'to-come': { sign: '○', tone: 'neutral' },
  due: { sign: '!', tone: 'wait' },
  'under-way': { sign: '◔', tone: 'wait' },
  done: { sign: '✓', tone: 'good' },
  left: { sign: '–', tone: 'neutral' },
  missed: { sign: '✕', tone: 'bad' },
  before: { sign: '–', tone: 'neutral' },
} as const satisfies Record<string, { readonly sign: string; readonly tone: Tone }>

/** How the level of a pair is drawn: three signs that differ without their colours. */
export const levelLooks = {
  green: { sign: '●', tone: 'good' },
  orange: { sign: '▲', tone: 'wait' },
  red: { sign: '■', tone: 'bad' },
} as const satisfies Record<AlertLevel, { readonly sign: string; readonly tone: Tone }>
