import { byDay } from '../../api/by-day'
import { places } from '../../ui/places'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { currentArticles, organisationOf } from '#shared/casebook/organisation-commands'
import { type MenteeSituation, menteeSituation, type MentorSituation, mentorSituation } from '#shared/casebook/situations'
import { completedOn } from '#shared/domain/contract'
import { stateOf } from '#shared/domain/pair'
import { pairsAt } from '#shared/statistics/pairs-by-stage'
import { todayWords } from '#shared/text/today'

/** The steps of pairs whose contract is signed, on paper for those taken over. */
const SIGNED = [4, 5, 6] as const

/** Prepared, accepted and trained, whether or not a pair or an absence takes them now. */
const READY: readonly MentorSituation[] = ['free', 'taken', 'away']

/** Those about whom it is still to be decided: nobody comes back to one who was refused. */
const TO_SELECT: readonly MenteeSituation[] = ['to-interview', 'to-decide', 'waiting']

const words = todayWords.first.steps

export interface FirstStep {
  readonly label: string
  readonly href: string
  readonly done: boolean
}

/** What the book does not tell: how the data are kept, and whether somebody opened the guide. Nothing while it is not known yet. */
export interface KnownOfHouse {
  readonly isProtected: boolean | undefined
  readonly hasSecondPlace: boolean | undefined
  readonly hasReadGuide: boolean
}

/** What puts the house in order before real people are entered, with what is done. */
export function settingUp(book: Casebook, { isProtected, hasSecondPlace, hasReadGuide }: KnownOfHouse): readonly FirstStep[] {
  const articles = currentArticles(book)
  return [
    { label: words.organisation, href: places.settingsOrganisation, done: organisationOf(book) !== undefined },
    { label: words.team, href: places.settingsTeam, done: listed(book.coordinators).length > 0 },
    { label: words.guide, href: places.guideTopic('premiers-pas'), done: hasReadGuide },
    { label: words.articles, href: places.settingsArticles, done: (articles !== undefined && articles.version > 1) || listed(book.contracts).length > 0 },
    { label: words.protection, href: places.protect, done: isProtected === true },
    { label: words.secondPlace, href: places.settingsBackups, done: hasSecondPlace === true },
  ]
}

/** The steps to a first signed contract, with those that are done. */
export const firstSteps = byDay((book, today): readonly FirstStep[] => {
  const some = (collection: Readonly<Partial<Record<string, unknown>>>) => listed(collection).length > 0
  const [mentors, mentees] = [listed(book.mentors), listed(book.mentees)]
  const unready = mentors.find(mentor => ![...READY, 'out'].includes(mentorSituation(book, mentor, today)))
  const undecided = mentees.find(mentee => TO_SELECT.includes(menteeSituation(book, mentee)))
  const waiting = listed(book.pairs).find(pair => stateOf(pair).stage === 'validated')
  const isSigned = listed(book.contracts).some(contract => completedOn(contract) !== undefined) || SIGNED.some(step => pairsAt(book, step, today).length > 0)
  return [
    { label: words.mentor, href: places.newMentor, done: some(book.mentors) },
    { label: words.preparation, href: unready ? places.mentorPath(unready.id) : places.mentors, done: mentors.some(mentor => READY.includes(mentorSituation(book, mentor, today))) },
    { label: words.mentee, href: places.newMentee, done: some(book.mentees) },
    { label: words.selection, href: undecided ? places.menteePath(undecided.id) : places.mentees, done: mentees.some(mentee => ['free', 'in-pair', 'over'].includes(menteeSituation(book, mentee))) },
    { label: words.pair, href: places.newPair, done: some(book.pairs) },
    { label: words.contract, href: waiting ? places.contractToPrint(waiting.id) : places.pairs, done: isSigned },
  ]
})

/** True while nobody was entered: the sample programme may still come in. */
export const isWithoutPeople = ({ mentors, mentees, companies, partners, pairs, groupSessions, newsletters }: Casebook): boolean =>
  [mentors, mentees, companies, partners, pairs, groupSessions, newsletters].every(collection => Object.keys(collection).length === 0)
