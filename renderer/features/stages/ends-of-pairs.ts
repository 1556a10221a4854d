import type { DueAbout, DueLine } from '#shared/due/due-line'

/** A line about a pair. */
export type EndLine = DueLine & { readonly about: Extract<DueAbout, { kind: 'pair' }> }

/** What stage 5 holds besides the closings that are begun: last days gone by, certificates nobody handed over, and ends to come. */
export interface EndsOfPairs {
  readonly past: readonly EndLine[]
  readonly certificates: readonly EndLine[]
  readonly near: readonly EndLine[]
  /** Whatever else this stage asks, such as what was decided at a closing. */
  readonly others: readonly EndLine[]
}

const PAST: ReadonlySet<DueLine['rule']> = new Set(['term-past'])
const CERTIFICATES: ReadonlySet<DueLine['rule']> = new Set(['certificate-to-give'])
const NEAR: ReadonlySet<DueLine['rule']> = new Set(['end-in-sight', 'closing-ahead'])
/** What the table of the closings tells of a pair. */
const CLOSINGS: ReadonlySet<DueLine['rule']> = new Set(['closing-to-plan', 'closing-ahead', 'closing-to-hold', 'closing-to-finish'])

/** The lines of stage 5 by what they ask. A closing that is begun has its own table and is left out, but one planned ahead for a pair still at work is told with the ends to come. */
export function endsOfPairs(lines: readonly DueLine[], begun: ReadonlySet<string>): EndsOfPairs {
  const own = lines.filter((line): line is EndLine => line.stage === 5 && line.about.kind === 'pair' && !(begun.has(line.about.id) && CLOSINGS.has(line.rule)))
  const of = (rules: ReadonlySet<DueLine['rule']>) => own.filter(({ rule }) => rules.has(rule))
  return { past: of(PAST), certificates: of(CERTIFICATES), near: of(NEAR), others: own.filter(({ rule }) => ![PAST, CERTIFICATES, NEAR].some(rules => rules.has(rule))) }
}
