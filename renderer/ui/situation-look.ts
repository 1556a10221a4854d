import type { Tone } from './StateBadge'

interface Look {
  readonly sign: string
  readonly tone: Tone
}

/** The sign and the tone of each situation of a mentor; its words are in `shared/text/situations.ts`. */
export const mentorLooks = {
  'to-prepare': { sign: '◔', tone: 'wait' },
  'to-decide': { sign: '?', tone: 'wait' },
  'to-train': { sign: '◑', tone: 'wait' },
  'to-frame': { sign: '!', tone: 'bad' },
  'no-agreement': { sign: '!', tone: 'bad' },
  free: { sign: '○', tone: 'good' },
  taken: { sign: '●', tone: 'neutral' },
  away: { sign: '‖', tone: 'neutral' },
  out: { sign: '×', tone: 'neutral' },
} as const satisfies Record<string, Look>

/** The sign and the tone of each situation of a mentee. */
export const menteeLooks = {
  'to-interview': { sign: '◔', tone: 'wait' },
  'to-decide': { sign: '?', tone: 'wait' },
  free: { sign: '○', tone: 'good' },
  waiting: { sign: '…', tone: 'wait' },
  'in-pair': { sign: '●', tone: 'neutral' },
  over: { sign: '✓', tone: 'neutral' },
  out: { sign: '×', tone: 'neutral' },
} as const satisfies Record<string, Look>
