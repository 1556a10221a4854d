import type { LinkRow } from '../../ui/LinkList'
import { places } from '../../ui/places'
import { menteeLooks, mentorLooks } from '../../ui/situation-look'
import type { Tone } from '../../ui/StateBadge'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { inUse } from '#shared/casebook/limitation'
import { menteePath, type MenteeStepKey } from '#shared/casebook/mentee-path'
import { mentorPath, type MentorStepKey } from '#shared/casebook/mentor-path'
import type { PathStep } from '#shared/casebook/path'
import { MENTEE_SITUATIONS, type MenteeSituation, menteeSituation, MENTOR_SITUATIONS, type MentorSituation, mentorSituation } from '#shared/casebook/situations'
import { agreementIsCurrent, agreementOf } from '#shared/domain/company'
import type { IsoDate } from '#shared/domain/iso-date'
import { listName, sortName } from '#shared/domain/person'
import { people } from '#shared/text/people'
import { shell } from '#shared/text/shell'
import { situations } from '#shared/text/situations'

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

/** Which step each situation waits for. */
const mentorSteps: Readonly<Partial<Record<MentorSituation, MentorStepKey>>> = {
  ...{ 'to-prepare': 'preparation', 'to-decide': 'acceptance', 'to-train': 'training', 'to-frame': 'frame', 'no-agreement': 'employer-agreement' },
}
const menteeSteps: Readonly<Partial<Record<MenteeSituation, MenteeStepKey>>> = { 'to-interview': 'interview', 'to-decide': 'decision' }

/** Since when a step waits, in words; nothing where none does. */
function since<Key extends string>(path: readonly PathStep<Key>[], key: Key): string | undefined {
  const step = path.find(each => each.key === key)
  return step && 'since' in step ? shell.stages.since(step.since) : undefined
}

const withDetail = (row: LinkRow, ...details: readonly (string | undefined)[]): LinkRow => {
  const known = details.filter(Boolean)
  return known.length === 0 ? row : { ...row, detail: known.join(', ') }
}

/** The mentors by what comes first on their way. */
export function mentorGroups(book: Casebook, today: IsoDate): readonly Group[] {
  const situated = byName(inUse(book.mentors)).map(mentor => ({ situation: mentorSituation(book, mentor, today), mentor }))
  return MENTOR_SITUATIONS.map(key => ({
    key,
    label: situations.mentors[key],
    ...mentorLooks[key],
    members: situated.flatMap(({ situation, mentor }) => {
      const step = mentorSteps[key]
      if (situation !== key) return []
      return [withDetail({ key: mentor.id, href: places.mentor(mentor.id), label: listName(mentor) }, step && since(mentorPath(book, mentor, today), step))]
    }),
  }))
}

/** The mentees by what comes first on their way. */
export function menteeGroups(book: Casebook): readonly Group[] {
  const situated = byName(inUse(book.mentees)).map(mentee => ({ situation: menteeSituation(book, mentee), mentee }))
  return MENTEE_SITUATIONS.map(key => ({
    key,
    label: situations.mentees[key],
    ...menteeLooks[key],
    members: situated.flatMap(({ situation, mentee }) => {
      const step = menteeSteps[key]
      if (situation !== key) return []
      return [withDetail({ key: mentee.id, href: places.mentee(mentee.id), label: listName(mentee) }, mentee.wishedJob, step && since(menteePath(book, mentee), step))]
    }),
  }))
}

/** The companies by the state of their management's agreement; one that is over stands apart. */
export function agreementGroups(book: Casebook, today: IsoDate): readonly Group[] {
  const { states, expired } = people.companies.agreement
  const companies = listed(book.companies).toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))
  const stateOf = (company: (typeof companies)[number]) => {
    const agreement = agreementOf(company)
    return agreement.state === 'granted' && !agreementIsCurrent(agreement, today) ? 'expired' : agreement.state
  }
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
