import { pairNames } from '../api/names'
import { places } from '../ui/places'

import { type Casebook, listed } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'
import { standingOn } from '#shared/domain/pair-state'
import { fullName } from '#shared/domain/person'
import { awaitingWords } from '#shared/text/amendments'
import { annualReport } from '#shared/text/annual-report'
import { dashboardWords } from '#shared/text/dashboard'
import { shortDay } from '#shared/text/format'
import { matchingHome } from '#shared/text/matching-pages'
import { missingWords } from '#shared/text/missing-data'
import { pairLife } from '#shared/text/pair-life'
import { pairWords } from '#shared/text/pairs'
import { protectionWords } from '#shared/text/protection'
import { sessionKinds } from '#shared/text/session-kinds'
import { shell } from '#shared/text/shell'
import { sponsorship } from '#shared/text/sponsorship'

export interface Foundable {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly href: string
}

const { search: words, nav } = shell

const actions: readonly Foundable[] = [
  [words.newMentor, places.newMentor],
  [words.newMentee, places.newMentee],
  [words.newPair, places.newPair],
  [words.newSession, places.newSession],
  [words.newImport, places.newImport],
  [words.newCompany, places.newCompany],
  [words.newPartner, places.newPartner],
  [nav.today, places.today],
  [nav.sessions, places.sessions],
  [nav.pairs, places.pairs],
  [matchingHome.title, places.matching],
  [matchingHome.toGroup, places.matchGroup],
  [matchingHome.toRefusals, places.refusals],
  [awaitingWords.title, places.contractsAwaiting],
  [pairLife.table.title, places.meetingsTable],
  [dashboardWords.search.label, places.reports, dashboardWords.search.also],
  [dashboardWords.others.profiles, places.profileAnalysis],
  [annualReport.title, places.annualReport],
  [missingWords.title, places.missingData],
  [sponsorship.title, places.sponsorship],
  [dashboardWords.others.evaluations, places.evaluations],
  [dashboardWords.others.settings, places.settingsStatistics],
  [protectionWords.title, places.settingsProtection],
  [nav.settings, places.settings],
].map(([label = '', href = '', description = '']) => ({ id: href, label, description, href }))

/** All that the search of the window can find, group by group. */
export function foundables(book: Casebook, today: IsoDate): readonly { readonly group: string; readonly found: readonly Foundable[] }[] {
  const people: readonly Foundable[] = [
    ...listed(book.mentors).filter(({ erased }) => !erased).map(each => ({ id: each.id, label: fullName(each), description: words.mentor, href: places.mentor(each.id) })),
    ...listed(book.mentees).filter(({ erased }) => !erased).map(each => ({ id: each.id, label: fullName(each), description: words.mentee, href: places.mentee(each.id) })),
    ...listed(book.companies).map(({ id, name }) => ({ id, label: name, description: words.company, href: places.company(id) })),
    ...listed(book.partners).map(({ id, name }) => ({ id, label: name, description: words.partner, href: places.partner(id) })),
  ]
  const pairs = listed(book.pairs).map(pair => ({
    id: pair.id,
    label: pairNames(book, pair),
    description: `${pair.reference}, ${pairWords.states[standingOn(stateOf(pair), today)].label}`,
    href: places.pair(pair.id),
  }))
  const sessions = listed(book.groupSessions)
    .toSorted((one, other) => other.on.localeCompare(one.on))
    .map(({ id, kind, title, on, place }) => ({ id, label: title ?? sessionKinds[kind], description: `${shortDay(on)}, ${place}`, href: places.session(id) }))
  return [
    { group: words.actions, found: actions },
    { group: words.people, found: people },
    { group: words.pairs, found: pairs },
    { group: words.sessions, found: sessions },
  ]
}
