import { type Casebook, listed } from './casebook'
import { isRunning } from './pair-life'

import type { Entry, MenteeAtEntry, MentorAtEntry } from '#shared/domain/entry'
import type { Mentee } from '#shared/domain/mentee'
import { companyOf, type Mentor } from '#shared/domain/mentor'
import { type Pair, stateOf } from '#shared/domain/pair'

/** What statistics count of a mentee, as the file has it today. */
export function menteeAtEntry({ birthDate, gender, address, studies, foreignDiploma, nationality, entryStatus, unemployedFor, sector, languages, heardThrough, partnerId }: Mentee): MenteeAtEntry {
  const { postcode, municipality } = address
  return known({ birthDate, gender, postcode, municipality, studies, foreignDiploma, nationality, entryStatus, unemployedFor, sector, languages, heardThrough, partnerId })
}

/** What statistics count of a mentor, as the file has it today. */
export function mentorAtEntry({ birthDate, gender, address, studies, frame, sector, languages }: Mentor): MentorAtEntry {
  const { postcode, municipality } = address
  return known({ birthDate, gender, postcode, municipality, studies, frame: frame.kind === 'unknown' ? undefined : frame.kind, companyId: companyOf(frame), sector, languages })
}

/**
 * The book after a change, with an entry for each pair that runs: taken from the two files the day it began, completed where a file
 * has learned what was unknown then, and gone where the pair no longer began. What was known stays as it was, and nothing is completed from
 * another situation than the one that was kept.
 */
export function withEntries(before: Casebook, after: Casebook): Casebook {
  if (before.pairs === after.pairs && before.mentees === after.mentees && before.mentors === after.mentors) return after
  const isTouched = ({ id, menteeId, mentorId }: Pair) =>
    before.pairs[id] !== after.pairs[id] || before.mentees[menteeId] !== after.mentees[menteeId] || before.mentors[mentorId] !== after.mentors[mentorId]
  const touched = new Map(listed(after.pairs).filter(isTouched).map(pair => [pair.id, entryOf(after, pair)]))
  const isGone = ({ id }: Entry) => !after.pairs[id]
  const isSame = [...touched].every(([id, entry]) => after.entries[id] === entry) && (before.pairs === after.pairs || !listed(after.entries).some(isGone))
  if (isSame) return after
  const all = [...listed(after.entries).filter(entry => !touched.has(entry.id) && !isGone(entry)), ...[...touched.values()].filter(entry => entry !== undefined)]
  return { ...after, entries: Object.fromEntries(all.map(entry => [entry.id, entry])) }
}

/** The two people of a pair as they were when it began: as it was kept, or as the files have them where nothing was; nothing for one that never began. */
export const entryFor = (book: Casebook, pair: Pair): Entry | undefined => book.entries[pair.id] ?? entryOf(book, pair)

function entryOf(book: Casebook, pair: Pair): Entry | undefined {
  const [mentee, mentor, present] = [book.mentees[pair.menteeId], book.mentors[pair.mentorId], book.entries[pair.id]]
  if (!mentee || !mentor || !isRunning(stateOf(pair))) return undefined
  if (!present) return { id: pair.id, mentee: menteeAtEntry(mentee), mentor: mentorAtEntry(mentor) }
  // Of somebody who was erased nothing is learned any more.
  const [completed, other] = [mentee.erased ? present.mentee : completedBy(present.mentee, menteeAtEntry(mentee)), mentor.erased ? present.mentor : completedBy(present.mentor, mentorAtEntry(mentor))]
  return completed === present.mentee && other === present.mentor ? present : { ...present, mentee: completed, mentor: other }
}

/** Facts that tell of one thing together: where the file has another of them since, it tells of another place, another work, another way in. */
const TOGETHER: readonly (readonly string[])[] = [
  ['postcode', 'municipality'],
  ['frame', 'companyId'],
  ['entryStatus', 'unemployedFor'],
  ['heardThrough', 'partnerId'],
  ['studies', 'foreignDiploma'],
]

/** What was kept, with what was unknown then and stands in the file today; the same object where the file knows nothing more. */
function completedBy<Facts extends object>(kept: Facts, today: Facts): Facts {
  const [before, now] = [new Map<string, unknown>(Object.entries(kept)), new Map<string, unknown>(Object.entries(today))]
  const isSameThing = (fact: string) => (TOGETHER.find(facts => facts.includes(fact)) ?? []).every(other => !before.has(other) || before.get(other) === now.get(other))
  const learned = [...now.keys()].filter(fact => !before.has(fact) && isSameThing(fact))
  return learned.length === 0 ? kept : { ...kept, ...Object.fromEntries(learned.map(fact => [fact, now.get(fact)])) }
}

/** The facts without those that are not known. */
function known<Facts extends object>(facts: Facts): { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as { [Key in keyof Facts]?: Exclude<Facts[Key], undefined> } // `Object.fromEntries` forgets the names
}
