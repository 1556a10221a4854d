import { type Casebook, listed } from '#shared/casebook/casebook'
import { isSamePerson } from '#shared/casebook/pairings'
import { remembered } from '#shared/core/remembered'
import { searchKey } from '#shared/core/search-key'
import type { CoordinatorId, MenteeId, MentorId, PairId, PairingNoteId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import type { ItemKey } from '#shared/domain/lists'
import type { Mentee } from '#shared/domain/mentee'
import { companyOf, type Mentor } from '#shared/domain/mentor'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { Side } from '#shared/domain/pair-move'
import type { PairingNote } from '#shared/domain/pairing-note'

/** Why two people are never proposed to each other, whatever their score (matching §2.2, « eviter »). */
export type Exclusion =
  /** The mentor’s own former file. */
  | { readonly kind: 'same-person' }
  | { readonly kind: 'same-employer'; readonly employer: string }
  | { readonly kind: 'related' | 'to-avoid'; readonly noteId: PairingNoteId; readonly on: IsoDate; readonly by?: CoordinatorId; readonly reason?: string }
  /** One of the two said no; it can be set aside by a note. */
  | { readonly kind: 'refused'; readonly pairId: PairId; readonly on: IsoDate; readonly side: Side; readonly why?: ItemKey; readonly reason?: string }

interface Between {
  readonly mentorId: MentorId
  readonly menteeId: MenteeId
}

/** Things that stand between a mentor and a mentee, found by the two. */
function byBoth<Item extends Between>(items: readonly Item[]): (mentorId: MentorId, menteeId: MenteeId) => readonly Item[] {
  const found = new Map<MentorId, Map<MenteeId, Item[]>>()
  for (const item of items) {
    const ofMentor = found.get(item.mentorId) ?? new Map<MenteeId, Item[]>()
    found.set(item.mentorId, ofMentor.set(item.menteeId, [...(ofMentor.get(item.menteeId) ?? []), item]))
  }
  const nothing: readonly Item[] = []
  return (mentorId, menteeId) => found.get(mentorId)?.get(menteeId) ?? nothing
}

const notesBetween = remembered((notes: Casebook['pairingNotes']) => byBoth<PairingNote>(listed(notes)))
const pairsBetween = remembered((pairs: Casebook['pairs']) => byBoth<Pair>(listed(pairs)))

/** What keeps these two apart; nothing where they may be proposed. A pair that the staff withdrew, or that came to its end, does not. */
export function exclusionBetween(book: Casebook, mentorId: MentorId, menteeId: MenteeId): Exclusion | undefined {
  if (isSamePerson(book, mentorId, menteeId)) return { kind: 'same-person' }
  const notes = notesBetween(book.pairingNotes)(mentorId, menteeId)
  const apart = notes.find(({ kind }) => kind === 'related') ?? notes.find(({ kind }) => kind === 'to-avoid')
  if (apart) return keptApart(apart)
  return sameEmployer(book, mentorId, menteeId) ?? refusalBetween(pairsBetween(book.pairs)(mentorId, menteeId), notes)
}

const keptApart = ({ id, kind, on, by, reason }: PairingNote): Exclusion => ({
  ...{ kind: kind === 'related' ? 'related' : 'to-avoid', noteId: id, on },
  ...(by && { by }),
  ...(reason !== undefined && { reason }),
})

/** The last no between the two that no note set aside since. */
function refusalBetween(pairs: readonly Pair[], notes: readonly PairingNote[]): Exclusion | undefined {
  let last: Extract<Exclusion, { kind: 'refused' }> | undefined
  for (const pair of pairs) {
    const refusal = refusalIn(pair)
    if (!refusal || (last && last.on > refusal.on)) continue
    if (!notes.some(({ kind, on }) => kind === 'refusal-lifted' && on >= refusal.on)) last = refusal
  }
  return last
}

function refusalIn(pair: Pair): Extract<Exclusion, { kind: 'refused' }> | undefined {
  const state = stateOf(pair)
  const refused = { kind: 'refused', pairId: pair.id, on: state.since } as const
  if (state.stage === 'declined') return { ...refused, side: 'mentor', ...(state.why && { why: state.why }), reason: state.reason }
  if (state.stage !== 'not-validated') return undefined
  const no = pair.moves.find(move => move.kind === 'answer' && move.answer === 'no')
  return no?.kind === 'answer' ? { ...refused, side: no.side, ...(no.reason !== undefined && { reason: no.reason }) } : undefined
}

/** The pair that these two were once, until it was closed. */
export const formerPair = (book: Casebook, mentorId: MentorId, menteeId: MenteeId): PairId | undefined =>
  pairsBetween(book.pairs)(mentorId, menteeId).findLast(pair => stateOf(pair).stage === 'closed')?.id

// What a company is in law says nothing of who it is.
const LEGAL_FORMS: ReadonlySet<string> = new Set(['sa', 'nv', 'srl', 'bv', 'sprl', 'bvba', 'asbl', 'vzw', 'aisbl', 'scrl', 'sc', 'scs', 'snc'])

/** The name of an employer as it is compared: « Bâtisseurs de Wallonie S.A. » and « batisseurs de wallonie » are one. */
export const employerKey = (name: string): string => {
  const words = searchKey(name).replaceAll('.', '').match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter(word => !LEGAL_FORMS.has(word))
  return (telling.length > 0 ? telling : words).join(' ')
}

interface Employer {
  readonly name: string
  readonly key: string
}

const employerOfMentee = remembered(({ employer }: Mentee) => (employer === undefined ? '' : employerKey(employer)))

const employersOf = remembered((companies: Casebook['companies']) =>
  remembered(({ frame }: Mentor): readonly Employer[] => {
    const companyId = companyOf(frame)
    const company = companyId && companies[companyId]
    const names = [...(company ? [company.name] : []), ...('employer' in frame && frame.employer !== undefined ? [frame.employer] : [])]
    return names.map(name => ({ name, key: employerKey(name) }))
  }),
)

function sameEmployer(book: Casebook, mentorId: MentorId, menteeId: MenteeId): Exclusion | undefined {
  const mentee = book.mentees[menteeId]
  const key = mentee ? employerOfMentee(mentee) : ''
  const mentor = key === '' ? undefined : book.mentors[mentorId]
  const employer = mentor && employersOf(book.companies)(mentor).find(each => each.key === key)
  return employer && { kind: 'same-employer', employer: employer.name }
}
