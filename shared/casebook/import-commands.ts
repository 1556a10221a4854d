import { z } from 'zod'

import { additionsTo, type Addressed, isNothing, withAdditions, withoutAdditions } from './additions'
import { type Casebook, listed, type Place, type World } from './casebook'
import type { Change } from './change'
import { referencesTo } from './people-commands'

import { ok, refuse } from '#shared/core/result'
import { CompanyDetails } from '#shared/domain/company'
import { CompanyId, ImportId, MenteeId, MentorId } from '#shared/domain/ids'
import { type Additions, additions, type ImportRecord, type ImportTarget } from '#shared/domain/import-record'
import { IsoDate } from '#shared/domain/iso-date'
import { line } from '#shared/domain/line'
import { MenteeDetails } from '#shared/domain/mentee'
import { MentorDetails } from '#shared/domain/mentor'

const file = { fileName: line(255), duplicates: z.int().min(0), refused: z.int().min(0) } as const

const LINES = 20_000

/** The lines of a file that are to be created, and what others add to files that stand already: all together or not at all. */
export const CommitImport = z.discriminatedUnion('target', [
  z.strictObject({
    ...file,
    target: z.literal('mentors'),
    entries: z.array(z.strictObject({ details: MentorDetails })).max(LINES),
    completions: z.array(z.strictObject({ id: MentorId, details: additions.mentors })).max(LINES).optional(),
  }),
  z.strictObject({
    ...file,
    target: z.literal('mentees'),
    /** A person accepted before the programme was kept here comes in with the day of it. */
    entries: z.array(z.strictObject({ details: MenteeDetails, acceptedOn: IsoDate.optional() })).max(LINES),
    completions: z.array(z.strictObject({ id: MenteeId, details: additions.mentees })).max(LINES).optional(),
  }),
  z.strictObject({
    ...file,
    target: z.literal('companies'),
    entries: z.array(z.strictObject({ details: CompanyDetails })).max(LINES),
    completions: z.array(z.strictObject({ id: CompanyId, details: additions.companies })).max(LINES).optional(),
  }),
])
export type CommitImport = z.infer<typeof CommitImport>

export const UndoImport = z.strictObject({ id: ImportId })

/** Enters everyone of a file and completes whom it repeats, as one act that can be taken back. Refuses a file that brings nothing, and one that completes somebody who is gone. */
export const commitImport =
  (question: CommitImport, world: World): Change =>
  before => {
    const gone = question.completions?.find(({ id }) => filesOf(before, question.target)[id] === undefined)
    if (gone) return refuse({ code: 'casebook/unknown', id: gone.id })
    const { fileName, duplicates, refused } = question
    const record = { id: ImportId.parse(world.newId()), on: world.today(), fileName, duplicates, refused }
    switch (question.target) {
      case 'mentors': {
        const { book, completed } = completedBy(before, 'mentors', question.completions)
        const entities = question.entries.map(({ details }) => ({ ...details, id: MentorId.parse(world.newId()), decisions: [], consents: {} }))
        return recorded({ ...book, mentors: { ...book.mentors, ...keyed(entities) } }, { ...record, target: 'mentors', created: entities.map(({ id }) => id), ...completed })
      }
      case 'mentees': {
        const { book, completed } = completedBy(before, 'mentees', question.completions)
        const entities = question.entries.map(({ details, acceptedOn }) => ({ ...details, id: MenteeId.parse(world.newId()), decisions: acceptedOn ? [acceptance(acceptedOn)] : [], consents: {} }))
        const accepted = entities.flatMap(({ id, decisions: [decision] }) => (decision ? [{ id, on: decision.on }] : []))
        const created = entities.map(({ id }) => id)
        return recorded({ ...book, mentees: { ...book.mentees, ...keyed(entities) } }, { ...record, target: 'mentees', created, ...completed, ...(accepted.length > 0 ? { accepted } : {}) })
      }
      case 'companies': {
        const { book, completed } = completedBy(before, 'companies', question.completions)
        const entities = question.entries.map(({ details }) => ({ ...details, id: CompanyId.parse(world.newId()), talks: [] }))
        return recorded({ ...book, companies: { ...book.companies, ...keyed(entities) } }, { ...record, target: 'companies', created: entities.map(({ id }) => id), ...completed })
      }
    }
  }

/**
 * Takes back everything a file brought, and what it added where that still stands; that it was imported stays known.
 * Refuses once something else names one of those it created, or once somebody worked with them.
 */
export const undoImport =
  ({ id }: z.infer<typeof UndoImport>, world: World): Change =>
  book => {
    const record = book.imports[id]
    if (!record || record.undoneOn !== undefined) return refuse({ code: 'import/undone' })
    const created = new Set<string>(record.created)
    const by = [...referencesTo(book, created).filter(place => !created.has(place.id)), ...workedWith(book, record, created)]
    if (by.length > 0) return refuse({ code: 'casebook/still-referenced', by })

    const others: Record<string, Addressed | undefined> = Object.fromEntries(Object.entries(filesOf(book, record.target)).filter(([key]) => !created.has(key)))
    for (const { id: completed, added } of record.completed ?? []) {
      const entity = others[completed]
      if (entity) others[completed] = withoutAdditions(entity, added)
    }
    // What was added belongs to people: it is not kept once it is taken back.
    const { completed: _, ...kept } = record
    return ok({ ...book, [record.target]: others, imports: { ...book.imports, [id]: { ...kept, undoneOn: world.today() } } })
  }

/** Those of an import for whom something was decided or noted since: it would be lost with them. */
function workedWith(book: Casebook, record: ImportRecord, created: ReadonlySet<string>): readonly Place[] {
  const imported = <Entity extends { readonly id: string }>(entities: Readonly<Partial<Record<string, Entity>>>) => listed(entities).filter(({ id }) => created.has(id))
  const places = (touched: readonly { readonly id: string }[]) => touched.map(({ id }) => ({ collection: record.target, id }))
  switch (record.target) {
    case 'mentors':
      return places(imported(book.mentors).filter(({ decisions, consents, informed, informationNote }) => decisions.length > 0 || !isNothing(consents) || informed !== undefined || informationNote !== undefined))
    case 'mentees': {
      const brought = new Map<string, string>(record.accepted?.map(({ id, on }) => [id, JSON.stringify([acceptance(on)])]))
      return places(imported(book.mentees).filter(({ id, decisions, consents, informed }) => JSON.stringify(decisions) !== (brought.get(id) ?? '[]') || !isNothing(consents) || informed !== undefined))
    }
    case 'companies':
      return places(imported(book.companies).filter(({ talks, sponsorship, certificates }) => talks.length > 0 || sponsorship !== undefined || certificates !== undefined))
  }
}

/** The files of a kind by their id, as another may look for any of them. */
const filesOf = (book: Casebook, target: ImportTarget): Readonly<Record<string, Addressed | undefined>> => book[target]

const acceptance = (on: IsoDate) => ({ on, outcome: 'accepted' as const })

/** The book with what a list adds to files that stand already, one line after the other, and the record of what was really added. */
function completedBy<Target extends ImportTarget, Id extends string>(book: Casebook, target: Target, completions: readonly { readonly id: Id; readonly details: Additions<Target> }[] = []) {
  const files: Record<string, Addressed | undefined> = { ...filesOf(book, target) }
  const done = completions.flatMap(({ id, details }) => {
    const entity = files[id]
    const added = entity && additionsTo(target, entity, details)
    if (!added || isNothing(added)) return []
    files[id] = withAdditions(entity, added)
    return [{ id, added }]
  })
  return done.length === 0 ? { book, completed: {} } : { book: { ...book, [target]: files }, completed: { completed: done } }
}

const recorded = (book: Casebook, record: ImportRecord): ReturnType<Change> =>
  record.created.length + (record.completed?.length ?? 0) === 0 ? refuse({ code: 'import/nothing-to-create' }) : ok({ ...book, imports: { ...book.imports, [record.id]: record } })

const keyed = <Entity extends { readonly id: string }>(entities: readonly Entity[]) => Object.fromEntries(entities.map(entity => [entity.id, entity]))
