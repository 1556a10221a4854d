import { openPairsOf, pairsOf } from '#shared/casebook/availability'
import type { Casebook } from '#shared/casebook/casebook'
import { remembered } from '#shared/core/remembered'
import { ageOn, daysBetween } from '#shared/domain/calendar'
import type { Company } from '#shared/domain/company'
import { standingDecision } from '#shared/domain/decision'
import type { MenteeId, MentorId } from '#shared/domain/ids'
import { type IsoDate, later } from '#shared/domain/iso-date'
import type { ItemKey, LanguageLevel, LanguageSkill } from '#shared/domain/lists'
import type { Mentee } from '#shared/domain/mentee'
import { companyOf, type Mentor } from '#shared/domain/mentor'
import { stateOf } from '#shared/domain/pair'
import type { PairWishes } from '#shared/domain/pair-wishes'
import type { Named } from '#shared/domain/person'

import { isCatchAll } from './families'
import { locate, placeIn, type Point } from './places/locate'
import { distinct, type Told, toldBy } from './told'

/** What both are compared by. The file tells first, the last interview held what the file lacks; an empty set or map means unknown. */
interface Profile extends Named {
  readonly registeredOn: IsoDate
  readonly sector: ItemKey | undefined
  readonly jobFamily: ItemKey | undefined
  /** Each language with its level, where that is known. */
  readonly languages: ReadonlyMap<ItemKey, LanguageLevel | undefined>
  readonly availability: ReadonlySet<ItemKey>
  readonly interests: ReadonlySet<ItemKey>
  readonly hobbies: ReadonlySet<ItemKey>
  /** In the order of `MANNERS`, each from 1 to 4. */
  readonly manners: readonly (number | undefined)[]
  /** In completed years. */
  readonly age: number | undefined
  readonly gender: Mentor['gender']
  readonly wishes: PairWishes
}

/** All that a mentor is compared by. */
export interface MentorProfile extends Profile {
  readonly id: MentorId
  /** Sectors the mentor knows beside their own. */
  readonly otherSectors: ReadonlySet<ItemKey>
  readonly offers: ReadonlySet<ItemKey>
  readonly workplace: Point | undefined
  /** How many more pairs the mentor can take. */
  readonly places: number
}

/** All that a mentee is compared by. */
export interface MenteeProfile extends Profile {
  readonly id: MenteeId
  /** The second choice of the mentee. */
  readonly otherSectors: ReadonlySet<ItemKey>
  readonly needs: ReadonlySet<ItemKey>
  /** A language to practise with the mentor. */
  readonly practises: ItemKey | undefined
  readonly transports: ReadonlySet<ItemKey>
  /** In kilometres; the mentee goes no further, by whatever means. */
  readonly travelRadius: number | undefined
  readonly home: Point | undefined
  readonly wishedJob: string | undefined
  /** Since when the mentee waits for a mentor. */
  readonly waitingSince: IsoDate
}

/** How long a mentee has been waiting for a mentor, in days. */
export const waitingDays = ({ waitingSince }: Pick<MenteeProfile, 'waitingSince'>, today: IsoDate): number => Math.max(0, daysBetween(waitingSince, today))

const noWish: PairWishes = {}

const useful = (key: ItemKey | undefined): ItemKey | undefined => (key === undefined || isCatchAll(key) ? undefined : key)

const levels = (skills: readonly LanguageSkill[] | undefined): ReadonlyMap<ItemKey, LanguageLevel | undefined> =>
  new Map((skills ?? []).flatMap(({ language, level }) => (isCatchAll(language) ? [] : [[language, level] as const])))

const ownSkills = remembered((person: Mentor | Mentee) => (person.languages?.length ? levels(person.languages) : undefined))
const toldSkills = remembered((told: Told) => levels(told.languages))

const ownOtherSectors = remembered((person: Mentor | Mentee) => distinct(person.otherSectors))

/** Sectors of the file and of the interview together, found once for each mentor and interview. */
const knownSectors = remembered((mentor: Mentor) => remembered((told: Told): ReadonlySet<ItemKey> => new Set([...ownOtherSectors(mentor), ...told.knownSectors])))

const meetingPlaceOf = remembered(({ meetingPlace }: Mentor) => (meetingPlace === undefined ? undefined : placeIn(meetingPlace)))
const seatOf = remembered(({ address }: Company) => locate(address))
const homeOf = remembered(({ address }: Mentee) => locate(address))

/** Where the pair would meet: the place in the mentor's file, or else the address of their company. */
function workplaceOf(book: Casebook, mentor: Mentor): Point | undefined {
  const companyId = companyOf(mentor.frame)
  const company = companyId && book.companies[companyId]
  return meetingPlaceOf(mentor) ?? (company && seatOf(company))
}

// Both are written out: they are made by the hundred, and a spread of so many parts takes ten times as long.

/** The profile of a mentor on a day. */
export function mentorProfileOf(book: Casebook, mentor: Mentor, today: IsoDate): MentorProfile {
  const told = toldBy(book, mentor.id, 'mentor-preparation')
  return {
    id: mentor.id,
    givenName: mentor.givenName,
    familyName: mentor.familyName,
    registeredOn: mentor.registeredOn,
    sector: mentor.sector ?? told.sector,
    jobFamily: mentor.jobFamily,
    languages: ownSkills(mentor) ?? toldSkills(told),
    availability: told.availability,
    interests: told.interests,
    hobbies: told.hobbies,
    manners: told.manners,
    age: mentor.birthDate && ageOn(mentor.birthDate, today),
    gender: mentor.gender,
    wishes: mentor.wishes ?? noWish,
    otherSectors: knownSectors(mentor)(told),
    offers: told.help,
    workplace: workplaceOf(book, mentor),
    places: Math.max(0, mentor.capacity - openPairsOf(book, mentor.id).length),
  }
}

/** The profile of a mentee on a day. */
export function menteeProfileOf(book: Casebook, mentee: Mentee, today: IsoDate): MenteeProfile {
  const told = toldBy(book, mentee.id, 'mentee-selection')
  return {
    id: mentee.id,
    givenName: mentee.givenName,
    familyName: mentee.familyName,
    registeredOn: mentee.registeredOn,
    sector: mentee.sector ?? told.sector,
    jobFamily: mentee.jobFamily,
    languages: ownSkills(mentee) ?? toldSkills(told),
    availability: told.availability,
    interests: told.interests,
    hobbies: told.hobbies,
    manners: told.manners,
    age: mentee.birthDate && ageOn(mentee.birthDate, today),
    gender: mentee.gender,
    wishes: mentee.wishes ?? noWish,
    otherSectors: ownOtherSectors(mentee),
    needs: told.help,
    practises: useful(mentee.practises),
    transports: told.transports,
    travelRadius: told.travelRadius,
    home: homeOf(mentee),
    wishedJob: mentee.wishedJob,
    waitingSince: waitingSince(book, mentee),
  }
}

/** Since the decision to accept the person, or their registration; since the end of their last pair where that was later. */
function waitingSince(book: Casebook, mentee: Mentee): IsoDate {
  const decision = standingDecision(mentee.decisions)
  const accepted = decision?.outcome === 'accepted' ? decision.on : mentee.registeredOn
  return pairsOf(book, mentee.id).reduce((since, pair) => {
    const state = stateOf(pair)
    return state.stage === 'closed' ? later(since, state.since) : since
  }, accepted)
}
