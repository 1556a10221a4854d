import type { Tone } from './StateBadge'

/** The colour of each state of a questionnaire. */
export const questionnaireTones = { 'to-hand': 'neutral', handed: 'wait', 'under-way': 'wait', entered: 'good', waived: 'neutral' } as const satisfies Readonly<Record<string, Tone>>

/** The colour of each state of asking again, months after the end. */
export const followUpTones = { 'to-come': 'neutral', 'to-do': 'wait', reached: 'good', left: 'neutral' } as const satisfies Readonly<Record<string, Tone>>
