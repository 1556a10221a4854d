import { z } from 'zod'

import type { Casebook, World } from './casebook'
import type { Change } from './change'
import { referencesTo } from './people-commands'

import { ok, refuse } from '#shared/core/result'
import { CompanyDetails } from '#shared/domain/company'
import { CompanyId, ImportId, MenteeId, MentorId } from '#shared/domain/ids'
import type { ImportRecord } from '#shared/domain/import-record'
import { IsoDate } from '#shared/domain/iso-date'
import { line } from '#shared/domain/line'
import { MenteeDetails } from '#shared/domain/mentee'
import { MentorDetails } from '#shared/domain/mentor'

const file = { fileName: line(255), duplicates: z.int().min(0), refused: z.int().min(0) } as const

/** The lines of a file that are to be created, all together or not at all. */
export const CommitImport = z.discriminatedUnion('target', [
  z.strictObject({ ...file, target: z.literal('mentors'), entries: z.array(z.strictObject({ details: MentorDetails })).max(20_000) }),
  /** A person accepted before the programme was kept here comes in with the day of it. */
  z.strictObject({ ...file, target: z.literal('mentees'), entries: z.array(z.strictObject({ details: MenteeDetails, acceptedOn: IsoDate.optional() })).max(20_000) }),
  z.strictObject({ ...file, target: z.literal('companies'), entries: z.array(z.strictObject({ details: CompanyDetails })).max(20_000) }),
])
export type CommitImport = z.infer<typeof CommitImport>

export const UndoImport = z.strictObject({ id: ImportId })

/** Enters everyone of a file, as one act that can be taken back. Refuses a file that brings nothing. */
export const commitImport =
  (question: CommitImport, world: World): Change =>
  book => {
    if (question.entries.length === 0) return refuse({ code: 'import/nothing-to-create' })
    const { fileName, duplicates, refused } = question
    const record = { id: ImportId.parse(world.newId()), on: world.today(), fileName, duplicates, refused }
    switch (question.target) {
      case 'mentors': {
        const entities = question.entries.map(({ details }) => ({ ...details, id: MentorId.parse(world.newId()), decisions: [], consents: {} }))
        return ok(recorded({ ...book, mentors: { ...book.mentors, ...keyed(entities) } }, { ...record, target: 'mentors', created: entities.map(({ id }) => id) }))
      }
      case 'mentees': {
        const entities = question.entries.map(({ details, acceptedOn }) => ({
          ...details,
          id: MenteeId.parse(world.newId()),
          decisions: acceptedOn ? [{ on: acceptedOn, outcome: 'accepted' as const }] : [],
          consents: {},
        }))
        return ok(recorded({ ...book, mentees: { ...book.mentees, ...keyed(entities) } }, { ...record, target: 'mentees', created: entities.map(({ id }) => id) }))
      }
      case 'companies': {
        const entities = question.entries.map(({ details }) => ({ ...details, id: CompanyId.parse(world.newId()), talks: [] }))
        return ok(recorded({ ...book, companies: { ...book.companies, ...keyed(entities) } }, { ...record, target: 'companies', created: entities.map(({ id }) => id) }))
      }
    }
  }

/** Takes back everything a file brought. Refuses once something else names one of them. */
export const undoImport =
  ({ id }: z.infer<typeof UndoImport>): Change =>
  book => {
    const { [id]: record, ...imports } = book.imports
    if (!record) return refuse({ code: 'import/undone' })
    const created = new Set<string>(record.created)
    const by = referencesTo(book, created).filter(place => !created.has(place.id))
    if (by.length > 0) return refuse({ code: 'casebook/still-referenced', by })
    const entities: Readonly<Record<string, object | undefined>> = book[record.target]
    const others = Object.fromEntries(Object.entries(entities).filter(([key]) => !created.has(key)))
    return ok({ ...book, imports, [record.target]: others })
  }

const recorded = (book: Casebook, record: ImportRecord): Casebook => ({ ...book, imports: { ...book.imports, [record.id]: record } })

const keyed = <Entity extends { readonly id: string }>(entities: readonly Entity[]) => Object.fromEntries(entities.map(entity => [entity.id, entity]))
