import { z } from 'zod'

import { CURRENT_FORMAT } from './casebook'

const Saved = z.looseObject({ format: z.int().positive() })
type Saved = z.infer<typeof Saved>

/** `steps[n]` carries a book from format n to n + 1. Once released, a step is never edited. */
export const steps: Readonly<Record<number, (book: Saved) => Saved>> = { 1: recruitment, 2: lifeOfThePair, 3: toTheEnd, 4: results, 5: dataProtection }

/** Brings a saved book up to the present format, one step at a time. Throws for a format that no step leads from. */
export function upgrade(saved: unknown): unknown {
  let book = Saved.parse(saved)
  while (book.format < CURRENT_FORMAT) {
    const step = steps[book.format]
    if (!step) throw new Error(`No way to read a casebook of format ${book.format}`)
    book = step(book)
  }
  return book
}

const Entities = z.record(z.string(), z.looseObject({}))
const Formerly = z.looseObject({
  companies: z.record(z.string(), z.looseObject({ agreement: z.looseObject({ state: z.string() }) })),
  partners: Entities,
  mentors: Entities,
  mentees: Entities,
})

/**
 * Format 2: companies and partners have several contacts, the talks with a management are kept step by step, people carry the
 * decisions taken on them and what they agreed to; sessions, interviews, lists and settings come in.
 */
function recruitment(book: Saved): Saved {
  const { companies, partners, mentors, mentees, ...others } = Formerly.parse(book)
  return {
    ...others,
    format: 2,
    companies: each(companies, ({ agreement, ...company }) => ({ ...withContacts(company), talks: agreement.state === 'to-contact' ? [] : [agreement] })),
    partners: each(partners, withContacts),
    mentors: each(mentors, mentor => ({ ...mentor, decisions: [], consents: {} })),
    mentees: each(mentees, mentee => ({ ...mentee, decisions: [], consents: {} })),
    exchanges: {},
    groupSessions: {},
    gridVersions: {},
    interviews: {},
    progressUpdates: {},
    imports: {},
    lists: {},
    settings: {},
  }
}

/** Format 3: the life of a pair comes in, with its in-take, its plan, its meetings and its amendments; pairs themselves stay as they were. */
function lifeOfThePair(book: Saved): Saved {
  return { ...book, format: 3, amendments: {}, pairingNotes: {}, intakes: {}, actionPlans: {}, meetings: {}, pairContacts: {}, introductions: {} }
}

/** Format 4: six-week contacts, closings, questionnaires and what became of people come in, with newsletters and what is owed once a year. */
function toTheEnd(book: Saved): Saved {
  return { ...book, format: 4, checkIns: {}, nextSteps: {}, closings: {}, evaluations: {}, followUps: {}, newsletters: {}, yearlyTasks: {} }
}

const Begun = z.looseObject({
  mentors: Entities,
  mentees: Entities,
  pairs: z.record(z.string(), z.looseObject({ mentorId: z.string(), menteeId: z.string(), opening: z.looseObject({ kind: z.string() }), moves: z.array(z.looseObject({ kind: z.string() })) })),
})

/** Format 5: who a pair brought together is kept as it was at the start, here as the files have it today; the words of a yearly analysis and the Word files of an association come in. */
function results(book: Saved): Saved {
  const { mentors, mentees, pairs } = Begun.parse(book)
  const entries = Object.fromEntries(
    Object.entries(pairs).flatMap(([id, { mentorId, menteeId, opening, moves }]) => {
      const began = (opening.kind === 'resumed' || moves.some(({ kind }) => kind === 'sign')) && !moves.some(({ kind }) => kind === 'withdraw')
      return began ? [[id, { id, mentee: lived(mentees[menteeId] ?? {}), mentor: engaged(mentors[mentorId] ?? {}), reconstructed: true }]] : []
    }),
  )
  return { ...book, format: 5, entries, profileAnalyses: {}, letterTemplates: {} }
}

const Agreed = z.looseObject({ mentors: z.record(z.string(), z.looseObject({ consents: Entities })), mentees: z.record(z.string(), z.looseObject({ consents: Entities })) })

/** Format 6: every answer of a person is kept, not the last one alone; notices, registers and what is kept longer come in. */
function dataProtection(book: Saved): Saved {
  const { mentors, mentees, ...others } = Agreed.parse(book)
  const asLists = (people: z.infer<typeof Agreed>['mentors']) => each(people, ({ consents, ...person }) => ({ ...person, consents: each(consents, answer => [answer]) }))
  return { ...others, format: 6, mentors: asLists(mentors), mentees: asLists(mentees), notices: {}, processings: {}, breaches: {}, retentionDecisions: {} }
}

const Lived = z.looseObject({ address: z.looseObject({}).optional() })
const Engaged = Lived.extend({ frame: z.looseObject({ kind: z.string() }) })

function lived(mentee: unknown) {
  const { address, ...facts } = Lived.parse(mentee)
  return picked({ ...facts, ...address }, ['birthDate', 'gender', 'postcode', 'municipality', 'studies', 'entryStatus', 'unemployedFor', 'sector', 'languages', 'heardThrough', 'partnerId'])
}

function engaged(mentor: unknown) {
  const { address, frame, ...facts } = Engaged.parse(mentor)
  const told = { ...facts, ...address, ...(frame.kind !== 'unknown' && { frame: frame.kind }), companyId: frame['companyId'] }
  return picked(told, ['birthDate', 'gender', 'postcode', 'municipality', 'frame', 'companyId', 'sector', 'languages'])
}

const picked = (facts: Readonly<Record<string, unknown>>, keys: readonly string[]) => Object.fromEntries(keys.flatMap(key => (facts[key] === undefined ? [] : [[key, facts[key]]])))

const each = <Before, After>(entities: Readonly<Record<string, Before>>, change: (entity: Before) => After) =>
  Object.fromEntries(Object.entries(entities).map(([id, entity]) => [id, change(entity)]))

/** The one contact of before becomes the first of several; without a name it takes that of the house. */
function withContacts({ contactName, contactRole, contactEmail, contactPhone, ...rest }: Readonly<Record<string, unknown>>) {
  const reach = { role: contactRole, email: contactEmail, phone: contactPhone }
  const known = Object.fromEntries(Object.entries(reach).filter(([, value]) => value !== undefined))
  const isKnown = contactName !== undefined || Object.keys(known).length > 0
  return { ...rest, contacts: isKnown ? [{ name: contactName ?? rest['name'], ...known }] : [] }
}
