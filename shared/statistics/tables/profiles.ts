import { type AgeBracket, bracketOf, cutsOf } from '../age-brackets'
import type { Basis } from '../basis'
import type { MenteeProfile, MentorProfile, Unknown, YesNo } from '../rows'
import type { BegunPair } from './begun-pairs'
import { askedWhere, told, yesNo } from './cells'

import type { Casebook } from '#shared/casebook/casebook'
import { entryFor } from '#shared/casebook/entries'
import { ageOn } from '#shared/domain/calendar'
import type { MenteeAtEntry, MentorAtEntry } from '#shared/domain/entry'
import type { IsoDate } from '#shared/domain/iso-date'
import type { ItemKey } from '#shared/domain/lists'
import type { FrameKind } from '#shared/domain/mentor'
import { nationalityGroup } from '#shared/domain/nationality'
import type { AgePreset } from '#shared/domain/statistics-settings'
import { type Province, provinceOf } from '#shared/domain/province'

interface Rules {
  readonly book: Casebook
  readonly basis: Basis
}

/** The two people of a pair as they were when it began. */
export interface Profiles {
  readonly mentee: MenteeProfile
  readonly mentor: MentorProfile
}

/** The two people of a pair that began, as they were kept that day. */
export function profilesAtEntry({ pair, startsOn }: BegunPair, rules: Rules): Profiles {
  const entry = entryFor(rules.book, pair)
  return { mentee: menteeProfile(entry?.mentee ?? {}, startsOn, rules), mentor: mentorProfile(entry?.mentor ?? {}, startsOn, rules) }
}

/** What is counted of a mentee, as they were on a day; ages are those of that day. */
export function menteeProfile(mentee: MenteeAtEntry, on: IsoDate, rules: Rules): MenteeProfile {
  const { studies, foreignDiploma, nationality, entryStatus, unemployedFor, heardThrough, partnerId } = mentee
  const { cite, fse } = rules.basis.settings
  const partner = partnerId && rules.book.partners[partnerId]
  const person = lived(mentee, on, rules)
  // What is spread comes last here and in the rows: an object that begins with a copy of another takes a hundred times as long to make.
  return {
    fseAges: bracket(person.age, 'fse', rules),
    foremAges: bracket(person.age, 'forem', rules),
    cite: told(studies && cite[studies]),
    foreignDiploma: foreignDiploma === undefined ? 'unknown' : yesNo(foreignDiploma),
    nationality: told(nationality && nationalityGroup(nationality)),
    status: told(entryStatus),
    fseStatus: told(entryStatus && fse[entryStatus]),
    unemployedFor: told(unemployedFor),
    longTerm: longTerm(unemployedFor),
    referral: told(heardThrough),
    partnerKind: partner ? partner.kind : 'none',
    partner: partner ? partner.id : 'none',
    ...person,
  }
}

/** Those who work for somebody, or of whom it is not settled yet: of them a company is expected, the others have one or not. */
const EMPLOYED: readonly FrameKind[] = ['working-time', 'own-time', 'unknown']

/** What is counted of a mentor, as they were on a day; the company is told as its file has it. */
export function mentorProfile(mentor: MentorAtEntry, on: IsoDate, rules: Rules): MentorProfile {
  const company = mentor.companyId && rules.book.companies[mentor.companyId]
  const frame = mentor.frame ?? 'unknown'
  const isAsked = company !== undefined || EMPLOYED.includes(frame)
  return {
    frame,
    market: askedWhere(isAsked, company?.sector),
    size: askedWhere(isAsked, company?.size),
    nace: askedWhere(isAsked, company?.nace),
    company: company ? company.id : 'none',
    ...lived(mentor, on, rules),
  }
}

function lived({ gender, birthDate, studies, postcode, sector }: MenteeAtEntry | MentorAtEntry, on: IsoDate, rules: Rules) {
  // Born after that day: one of the two is wrong, and nobody knows which.
  const age = birthDate === undefined || birthDate > on ? undefined : ageOn(birthDate, on)
  return { gender: told(gender), age, ages: bracket(age, rules.basis.settings.ages, rules), studies: told(studies), province: place(postcode), sector: told(sector) }
}

const bracket = (age: number | undefined, preset: AgePreset, { basis }: Rules): AgeBracket | Unknown => (age === undefined ? 'unknown' : bracketOf(age, cutsOf(preset, basis.settings)))

/** A postcode that no province has is one of another country. */
const place = (postcode: string | undefined): Province | 'foreign' | Unknown => (postcode === undefined ? 'unknown' : (provinceOf(postcode) ?? 'foreign'))

const OVER_A_YEAR: readonly string[] = ['1-to-2-years', '2-to-5-years', '5-years-or-more']
const UNDER_A_YEAR: readonly string[] = ['under-6-months', '6-to-12-months']

/** Of somebody who never worked, or whose length is one the association added, nobody knows how long. */
function longTerm(length: ItemKey | undefined): YesNo | Unknown {
  if (length !== undefined && OVER_A_YEAR.includes(length)) return 'yes'
  return length !== undefined && UNDER_A_YEAR.includes(length) ? 'no' : 'unknown'
}
