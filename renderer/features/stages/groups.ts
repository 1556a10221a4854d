import type { LinkRow } from '../../ui/LinkList'
import { places } from '../../ui/places'
import type { Tone } from '../../ui/StateBadge'

import { openPairsOf, whyMentorIsNotFree } from '#shared/casebook/availability'
import { type Casebook, listed } from '#shared/casebook/casebook'
import { agreementIsCurrent } from '#shared/domain/company'
import type { IsoDate } from '#shared/domain/iso-date'
import { listName, sortName } from '#shared/domain/person'
import { people } from '#shared/text/people'

/** Those in one state, by name. */
export interface Group {
  readonly key: string
  readonly label: string
  readonly sign: string
  readonly tone: Tone
  readonly members: readonly LinkRow[]
}

const byName = <Each extends { readonly givenName: string; readonly familyName: string }>(all: readonly Each[]) =>
  all.toSorted((one, other) => sortName(one).localeCompare(sortName(other), 'fr'))

/** The mentors who are free, who are taken, and whose employer has not agreed. */
export function mentorGroups(book: Casebook, today: IsoDate): readonly Group[] {
  const words = people.mentors.filters
  const situated = byName(listed(book.mentors)).map(mentor => {
    const reasons = whyMentorIsNotFree(book, mentor, today).map(({ code }) => code)
    const isPaused = mentor.capacity === 0 && openPairsOf(book, mentor.id).length === 0
    const situation = reasons.includes('pair/employer-agreement-missing') ? 'noAgreement' : isPaused ? 'paused' : reasons.length > 0 ? 'taken' : 'free'
    return { situation, row: { key: mentor.id, href: places.mentor(mentor.id), label: listName(mentor) } }
  })
  const looks = { free: ['○', 'good'], noAgreement: ['!', 'bad'], taken: ['●', 'neutral'], paused: ['‖', 'neutral'] } as const
  return (['noAgreement', 'free', 'taken', 'paused'] as const).map(key => ({
    key,
    label: words[key],
    sign: looks[key][0],
    tone: looks[key][1],
    members: situated.filter(({ situation }) => situation === key).map(({ row }) => row),
  }))
}

/** The mentees without a pair, and those who have one. */
export function menteeGroups(book: Casebook): readonly Group[] {
  const words = people.mentees.filters
  const rows = byName(listed(book.mentees)).map(mentee => ({
    isTaken: openPairsOf(book, mentee.id).length > 0,
    row: { key: mentee.id, href: places.mentee(mentee.id), label: listName(mentee), ...(mentee.wishedJob && { detail: mentee.wishedJob }) },
  }))
  return [
    { key: 'free', label: words.free, sign: '○', tone: 'wait', members: rows.flatMap(({ isTaken, row }) => (isTaken ? [] : [row])) },
    { key: 'inPair', label: words.inPair, sign: '●', tone: 'good', members: rows.flatMap(({ isTaken, row }) => (isTaken ? [row] : [])) },
  ]
}

/** The companies by the state of their management's agreement; one that is over stands apart. */
export function agreementGroups(book: Casebook, today: IsoDate): readonly Group[] {
  const { states, expired } = people.companies.agreement
  const companies = listed(book.companies).toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))
  const stateOf = ({ agreement }: (typeof companies)[number]) =>
    agreement.state === 'granted' && !agreementIsCurrent(agreement, today) ? 'expired' : agreement.state
  const looks = [
    ['to-contact', states['to-contact'], '○', 'wait'],
    ['presented', states.presented, '◐', 'wait'],
    ['granted', states.granted, '✓', 'good'],
    ['expired', expired, '!', 'bad'],
    ['suspended', states.suspended, '‖', 'bad'],
    ['refused', states.refused, '×', 'neutral'],
  ] as const
  return looks.map(([key, label, sign, tone]) => ({
    key,
    label,
    sign,
    tone,
    members: companies.filter(company => stateOf(company) === key).map(({ id, name }) => ({ key: id, href: places.company(id), label: name })),
  }))
}
