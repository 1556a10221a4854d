import { useMemo, useState } from 'react'

import { useToday } from '../../../api/surroundings'
import { places } from '../../../ui/places'
import { useGroupProposal } from '../use-group-proposal'
import { useMatchedBook, useMatchingSettings } from '../use-matched-book'

import type { MenteeId, MentorId } from '#shared/domain/ids'
import { sortName } from '#shared/domain/person'
import type { MatchingSettings } from '#shared/domain/programme-settings'
import type { Aim, GroupOptions, Lock } from '#shared/matching/group-proposal'
import { inOrder } from '#shared/matching/group-table'
import { matchingPool } from '#shared/matching/pool'

/** What a matching of a group is made from: who takes part, the aim, what is kept by hand, what is tried out; and the calculation itself. */
export function useGroup() {
  const [book, today, own] = [useMatchedBook(), useToday(), useMatchingSettings()]
  // In the order of the first page of the matching: who waits longest, then mentors by name.
  const pool = useMemo(() => {
    const { mentees, mentors } = matchingPool(book, today)
    return { mentees: inOrder.mentees(mentees), mentors: mentors.toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'fr')) }
  }, [book, today])
  // Whom one left out, rather than whom one took: somebody who comes in meanwhile takes part.
  const [without, setWithout] = useState<ReadonlySet<MenteeId | MentorId>>(new Set())
  const [aim, setAim] = useState<Aim>('best-total')
  const [locked, setLocked] = useState<readonly Lock[]>([])
  const [relaxed, setRelaxed] = useState<MatchingSettings>()
  const [isAsked, setAsked] = useState(false)
  // Kept here, since the result is drawn anew after each calculation.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const settings = relaxed ?? own

  const taking = useMemo(
    () => ({
      mentees: pool.mentees.filter(({ id }) => !without.has(id)),
      mentors: pool.mentors.filter(({ id }) => !without.has(id)),
    }),
    [pool, without],
  )
  const options = useMemo<GroupOptions>(
    () => ({ menteeIds: taking.mentees.map(({ id }) => id), mentorIds: taking.mentors.map(({ id }) => id), locked: locked.filter(({ mentorId, menteeId }) => !without.has(mentorId) && !without.has(menteeId)), aim }),
    [taking, locked, without, aim],
  )
  const calculation = useGroupProposal(book, isAsked ? options : undefined, today, settings)

  return {
    ...{ book, pool, taking, aim, setAim, settings, isRelaxed: relaxed !== undefined, calculation, left },
    mentors: taking.mentors,
    /** Takes part those given of one kind, and leaves out the others of it. */
    choose: <Id extends MenteeId | MentorId>(all: readonly { readonly id: Id }[], chosen: ReadonlySet<Id>) =>
      setWithout(new Set([...[...without].filter(id => !all.some(each => each.id === id)), ...all.flatMap(({ id }) => (chosen.has(id) ? [] : [id]))])),
    /** Keeps a mentor for a mentee; without one, the calculation chooses again. */
    lock: (menteeId: MenteeId, mentorId: MentorId | undefined) => setLocked([...locked.filter(each => each.menteeId !== menteeId), ...(mentorId ? [{ menteeId, mentorId }] : [])]),
    /** Leaves a pair, by its key, out of what is prepared, or takes it in again. */
    toggle: (key: string) => setLeft(new Set(left.has(key) ? [...left].filter(each => each !== key) : [...left, key])),
    relax: setRelaxed,
    start: () => setAsked(true),
    restart: calculation.restart,
    /** The same proposal on paper; everybody takes part unless somebody was left out. */
    sheet: places.sheet({ kind: 'group-proposal', aim, locked: [...options.locked], ...(without.size > 0 && { menteeIds: options.menteeIds, mentorIds: options.mentorIds }) }),
  }
}

export type Group = ReturnType<typeof useGroup>
