import type { Casebook } from './casebook'
import { erasedInterview, aboutWhom } from './erased-answers'
import * as pairs from './erased-pairs'
import { erasedAtEntry } from './erased-people'
import type { ErasureWords } from './erasure-words'
import { entryFor } from './entries'
import { engagementOf } from './mentor-hours'
import { isRunning } from './pair-life'

import type { Entry } from '#shared/domain/entry'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { Side } from '#shared/domain/pair-move'

type Collection = Readonly<Partial<Record<string, object>>>
type EntityIn<Some extends Collection> = NonNullable<Some[keyof Some]>

/** A collection in which some entities are changed, and gone where nothing comes back; the same one where none is. */
export function changedIn<Some extends Collection>(entities: Some, change: (entity: EntityIn<Some>) => EntityIn<Some> | undefined): Some {
  const before = Object.entries(entities)
  const after = before.flatMap(([id, entity]) => {
    const changed = entity && change(entity as EntityIn<Some>) // an entry of the collection is one of its entities
    return changed ? [[id, changed] as const] : []
  })
  const isSame = after.length === before.length && after.every(([, entity], index) => entity === before[index]?.[1])
  return isSame ? entities : (Object.fromEntries(after) as unknown as Some) // `Object.fromEntries` forgets the names
}

/** A pair of which one of the two is erased. */
export interface ErasedOf {
  readonly pair: Pair
  readonly side: Side
}

/**
 * The book in which the pairs of somebody are told without a word of them: their days, their lengths and what was chosen stay, since they are counted;
 * contracts and amendments go with their pages. What the other one answered on their own is left as it is.
 */
export function withErasedPairs(book: Casebook, erased: readonly ErasedOf[], words: ErasureWords): Casebook {
  const sides = new Map<string, Side>(erased.map(({ pair, side }) => [pair.id, side]))
  /** Changes what is of one of those pairs. */
  const ofPair = <Entity>(id: string, entity: Entity, change: (side: Side) => Entity | undefined): Entity | undefined => {
    const side = sides.get(id)
    return side === undefined ? entity : change(side)
  }
  return {
    ...book,
    pairs: changedIn(book.pairs, pair => ofPair(pair.id, pair, () => pairs.erasedPair(pair, words))),
    contracts: changedIn(book.contracts, contract => ofPair(contract.pairId, contract, () => undefined)),
    amendments: changedIn(book.amendments, amendment => ofPair(amendment.pairId, amendment, () => undefined)),
    intakes: changedIn(book.intakes, intake => ofPair(intake.id, intake, () => pairs.erasedIntake(intake))),
    actionPlans: changedIn(book.actionPlans, plan => ofPair(plan.id, plan, () => pairs.erasedPlan(plan, words))),
    meetings: changedIn(book.meetings, meeting => ofPair(meeting.pairId, meeting, side => pairs.erasedMeeting(meeting, side))),
    pairContacts: changedIn(book.pairContacts, contact => ofPair(contact.pairId, contact, () => pairs.erasedContact(contact))),
    introductions: changedIn(book.introductions, introduction => ofPair(introduction.pairId, introduction, () => pairs.erasedIntroduction(introduction, words))),
    checkIns: changedIn(book.checkIns, checkIn => ofPair(checkIn.pairId, checkIn, side => pairs.erasedCheckIn(checkIn, side, words))),
    nextSteps: changedIn(book.nextSteps, step => ofPair(step.pairId, step, () => pairs.erasedNextStep(step, words))),
    closings: changedIn(book.closings, closing => ofPair(closing.id, closing, side => pairs.erasedClosing(closing, side))),
    followUps: changedIn(book.followUps, followUp => ofPair(followUp.pairId, followUp, side => (side === 'mentee' ? pairs.erasedFollowUp(followUp) : followUp))),
    interviews: changedIn(book.interviews, interview => ofPair(interview.subject.id, interview, side => (aboutWhom(interview, side) === 'other' ? interview : erasedInterview(book, interview)))),
    entries: withErasedEntries(book, erased),
  }
}

/** What was counted of them when each pair began, as near as figures need it and no nearer; in what quality the mentor engaged, which the contract told. */
function withErasedEntries(book: Casebook, erased: readonly ErasedOf[]): Casebook['entries'] {
  const kept = erased.flatMap(({ pair, side }): readonly Entry[] => {
    const [state, entry] = [stateOf(pair), entryFor(book, pair)]
    if (!entry || !isRunning(state)) return []
    const { startsOn } = state.terms
    const facts = side === 'mentee' ? { mentee: erasedAtEntry(entry.mentee, startsOn) } : { mentor: erasedAtEntry(entry.mentor, startsOn) }
    return [{ ...entry, ...facts, engagement: engagementOf(book, pair) }]
  })
  return kept.length === 0 ? book.entries : { ...book.entries, ...Object.fromEntries(kept.map(entry => [entry.id, entry])) }
}
