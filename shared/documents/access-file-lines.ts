import { keyInWords } from './full-export/export-codes'
import type { SheetSource } from './sheet-source'

import type { CollectionName } from '#shared/casebook/casebook'
import { finderOf, masked } from '#shared/casebook/erasure-names'
import { fullName, type Named } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'
import { exportHeads } from '#shared/text/full-export-sheets'
import { accessFile as words } from '#shared/text/sheets/access-file'
import type { PersonSubject } from '#shared/grids/interview'

/** One thing that is kept about somebody, in words. */
export interface AccessLine {
  /** The same each time, so that what was reviewed stays so. */
  readonly key: string
  readonly label: string
  readonly value: string
  /** Said by somebody else about the person, or told by another in confidence: looked at before it leaves. */
  readonly remark?: 'staff' | 'other'
}

/** Whom the others are, and how one names them here: by a first name and an initial. */
export interface Telling {
  readonly source: SheetSource
  readonly who: PersonSubject
  /** The other one of each pair. */
  readonly others: readonly Named[]
}

/** « Karim H. » */
export const reducedName = ({ givenName, familyName }: Named): string => `${givenName} ${familyName.slice(0, 1).toUpperCase()}.`

/** A text in which the others are named by a first name and an initial. */
export const withOthersReduced = (text: string, { others }: Pick<Telling, 'others'>): string =>
  others.reduce((told, other) => {
    const mentions = finderOf(other, { hasNamesake: false })(told)
    return mentions.length === 0 ? told : masked(told, mentions, reducedName(other))
  }, text)

/** What the staff writes for itself. */
const REMARKS: readonly string[] = ['mentors.notes', 'mentees.notes', 'pairs.opening.why', 'pairs.moves.note', 'pairs.moves.reason', 'pairingNotes.reason', 'pairingNotes.kind', 'exchanges.note', 'checkIns.attempts.note', 'checkIns.assessment.reason', 'checkIns.assessment.level', 'closings.attempts.note', 'followUps.attempts.note', 'nextSteps.what', 'retentionDecisions.reason', 'limitation.reason']

/** What names nothing to a person: ids of things, bytes, what agrees in a sentence. */
const SILENT: readonly string[] = ['id', 'pdf', 'docx', 'contractId', 'amendmentId', 'gridVersionId', 'articleSetId', 'meetingId', 'reconstructed', 'format']

const DAY = /^\d{4}-\d{2}-\d{2}$/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/

/** Everything an entity says, line by line; `without` names what is told elsewhere. */
export function linesOf(telling: Telling, collection: CollectionName, entity: object & { readonly id: string }, without: readonly string[] = []): readonly AccessLine[] {
  const walk = (value: unknown, path: readonly string[], place: string, beside: object): readonly AccessLine[] => {
    const last = path.at(-1) ?? ''
    if (value === undefined || value === null || SILENT.includes(last) || without.includes(path.join('.'))) return []
    if (Array.isArray(value) && value.every((each: unknown) => typeof each !== 'object')) return lineOf(telling, collection, entity.id, path, place, value.map((each: unknown) => said(telling, collection, path, each, beside) ?? '').filter(Boolean).join(words.between))
    if (Array.isArray(value)) return value.flatMap((each: unknown, index) => walk(each, path, `${place}.${index + 1}`, beside))
    if (typeof value === 'object') return Object.entries(value).flatMap(([key, each]: [string, unknown]) => walk(each, [...path, key], `${place}.${key}`, value))
    return lineOf(telling, collection, entity.id, path, place, said(telling, collection, path, value, beside) ?? '')
  }
  return Object.entries(entity).flatMap(([key, value]: [string, unknown]) => walk(value, [key], key, entity))
}

function lineOf(telling: Telling, collection: CollectionName, id: string, path: readonly string[], place: string, value: string): readonly AccessLine[] {
  if (value === '') return []
  const isRemark = REMARKS.includes([collection, ...path].join('.')) || REMARKS.includes(path.join('.'))
  return [{ key: `${collection}:${id}:${place}`, label: labelOf(path, place), value: withOthersReduced(value, telling), ...(isRemark && { remark: 'staff' as const }) }]
}

/** The head of its column; of several, which one. */
function labelOf(path: readonly string[], place: string): string {
  const rank = place.split('.').find(part => /^\d+$/.test(part))
  return rank === undefined ? exportHeads.label(path) : words.ranked(exportHeads.label(path), Number(rank))
}

function said({ source, who }: Telling, collection: CollectionName, path: readonly string[], value: unknown, beside: object): string | undefined {
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'number') return path.at(-1) === 'cents' ? undefined : String(value)
  if (typeof value !== 'string') return undefined
  if (DAY.test(value)) return shortDay(value)
  if (UUID.test(value)) return value.startsWith(who.id) ? undefined : nameOf(source, value)
  const family: unknown = 'family' in beside ? beside.family : undefined
  return keyInWords(source.book, source.defaults, [collection, ...path], value, typeof family === 'string' ? family : undefined) ?? value
}

/** Members of the team and firms by their names, other people by a first name and an initial, pairs by their reference. */
function nameOf({ book }: SheetSource, id: string): string | undefined {
  const named: Readonly<Partial<Record<string, Named>>> = { ...book.mentors, ...book.mentees }
  const [team, firms]: [Readonly<Partial<Record<string, Named>>>, Readonly<Partial<Record<string, { readonly name: string }>>>] = [book.coordinators, { ...book.companies, ...book.partners }]
  const pairs: Readonly<Partial<Record<string, { readonly reference: string }>>> = book.pairs
  const [person, member] = [named[id], team[id]]
  return member ? fullName(member) : person ? reducedName(person) : (firms[id]?.name ?? pairs[id]?.reference)
}
