import type { Tone } from '../../ui/StateBadge'

import { listName } from '#shared/domain/person'
import type { DetailsOf, Outcome, PlannedRow } from '#shared/importing/import-plan'
import { importing as words } from '#shared/text/importing'

/** A line of any kind of list. */
export type AnyRow = PlannedRow<DetailsOf[keyof DetailsOf]>

export const outcomeLooks: Readonly<Record<Outcome, { readonly sign: string; readonly tone: Tone }>> = {
  create: { sign: '+', tone: 'good' },
  complete: { sign: '⊕', tone: 'good' },
  duplicate: { sign: '=', tone: 'wait' },
  refused: { sign: '×', tone: 'bad' },
  empty: { sign: '–', tone: 'neutral' },
}

/** How many cells tell what a line is about when it could not be understood. */
const TELLING = 3

/** Whom or what a line is about; of a line that was refused, its first words. */
export function nameOfRow({ details, original }: Pick<AnyRow, 'details' | 'original'>): string {
  if (details) return 'name' in details ? details.name : listName(details)
  const said = original.map(text => text.trim()).filter(text => text !== '')
  return [...new Set(said)].slice(0, TELLING).join(', ')
}

export const reasonsOf = ({ reasons }: Pick<AnyRow, 'reasons'>): readonly string[] => reasons.map(({ code, column, text }) => words.reasons[code](column, text))

export const warningsOf = ({ warnings }: Pick<AnyRow, 'warnings'>): readonly string[] => warnings.map(({ code, column, text, becomes }) => words.warnings[code](column, text, becomes))

/** Whom a line repeats, in a sentence; nothing where it repeats nobody. */
export function repeats({ duplicateOf }: Pick<AnyRow, 'duplicateOf'>): string | undefined {
  if (!duplicateOf) return undefined
  const { by, isSure } = duplicateOf
  return duplicateOf.kind === 'book' ? words.duplicate.ofBook(by, isSure) : words.duplicate.ofLine(duplicateOf.line, by, isSure)
}

/** Why a line was left aside, in sentences. */
export const whyLeft = (row: AnyRow): string => [...reasonsOf(row), repeats(row) ?? ''].join(' ').trim()
