import { ask } from '../api/ask'
import { redoLast, undoLast } from '../features/history/past-in-sight'
import { places } from '../ui/places'
import { type Keys, wordsKey } from './found-keys'
import { openHelp } from './help-state'
import { goBack } from './location'
import { settingsEntries } from './settings-entries'

import { awaitingWords } from '#shared/text/amendments'
import { annualReport } from '#shared/text/annual-report'
import { batchWords } from '#shared/text/batch'
import { communityWords } from '#shared/text/community'
import { dashboardWords } from '#shared/text/dashboard'
import { guideWords } from '#shared/text/guide/words'
import { importPages } from '#shared/text/importing'
import { matchingHome } from '#shared/text/matching-pages'
import { missingWords } from '#shared/text/missing-data'
import { breachWords, retentionWords } from '#shared/text/registers'
import { shell } from '#shared/text/shell'
import { sponsorship } from '#shared/text/sponsorship'
import { stagePages } from '#shared/text/stage-pages'
import { wayWords } from '#shared/text/way'

/** Something that one can do, or a page of the application: found by its name, and by what else it is called. */
export interface Action {
  readonly id: string
  readonly label: string
  readonly told: string
  readonly does: { readonly href: string } | { readonly act: () => void }
  readonly keys: Keys
}

const { search: words, nav, stageNames } = shell
const { actions: acts, search } = wayWords

const action = (label: string, does: Action['does'], told = '', id = label): Action => {
  const name = wordsKey(label)
  return { id, label, told, does, keys: { name, all: name + wordsKey(told) } }
}
const page = (label: string, href: string, told: string = search.pages): Action => action(label, { href }, told, href)

/** What the palette shows first, before anything is typed. */
export const firstActions: readonly Action[] = [
  page(words.newMentor, places.newMentor, ''),
  page(words.newMentee, places.newMentee, ''),
  page(words.newPair, places.newPair, ''),
  page(words.newSession, places.newSession, ''),
  page(nav.today, places.today),
]

/** Everything that one can do from anywhere; locking only where something is protected. */
export const allActions: readonly Action[] = [
  ...firstActions,
  page(words.newImport, places.newImport, ''),
  page(words.newCompany, places.newCompany, ''),
  page(words.newPartner, places.newPartner, ''),
  page(matchingHome.title, places.matching),
  page(matchingHome.toGroup, places.matchGroup),
  page(matchingHome.toRefusals, places.refusals),
  page(acts.meetings, places.meetingsTable, ''),
  page(acts.newNewsletter, places.newNewsletter, ''),
  page(awaitingWords.title, places.contractsAwaiting),
  page(batchWords.title, places.batch, ''),
  page(acts.protect, places.protect, ''),
  page(acts.backUp, places.settingsBackups, ''),
  action(acts.restore, { href: places.settingsBackups }),
  page(acts.export, places.settingsData, ''),
  page(acts.noteBreach, places.newBreach, ''),
  action(acts.undo, { act: undoLast }, 'Ctrl+Z'),
  action(acts.redo, { act: redoLast }, 'Ctrl+Y'),
  action(acts.back, { act: goBack }, wayWords.travel.backKeys),
  action(acts.help, { act: openHelp }, 'F1'),
  page(acts.shortcuts, places.guideTopic('raccourcis'), guideWords.title),
  page(guideWords.title, places.guide),
  action(acts.lock, { act: () => void ask('protection.lock') }, 'Ctrl+L', 'lock'),

  ...([1, 2, 3, 4, 5, 6] as const).map(number => page(stageNames[number], places.stage(number), search.stage(number))),
  page(nav.mentors, places.mentors),
  page(nav.mentees, places.mentees),
  page(nav.companies, places.companies),
  page(nav.partners, places.partners),
  page(nav.sessions, places.sessions),
  page(nav.pairs, places.pairs),
  page(stagePages.ways.checkIns, places.checkIns),
  page(communityWords.title, places.community),
  page(stagePages.ways.newsletters, places.newsletters),
  page(stagePages.ways.evaluations, places.evaluations),
  page(stagePages.ways.followUps, places.followUps),
  page(importPages.past.title, places.imports),

  page(dashboardWords.search.label, places.reports, dashboardWords.search.also),
  page(dashboardWords.others.profiles, places.profileAnalysis),
  page(annualReport.title, places.annualReport),
  page(missingWords.title, places.missingData),
  page(sponsorship.title, places.sponsorship),

  page(nav.settings, places.settings),
  ...settingsEntries.map(({ href, label }) => action(label, { href }, search.settings, `settings ${href}`)),
  page(retentionWords.settings.title, places.retention, search.settings),
  page(breachWords.title, places.breaches, search.settings),
]

export const isLock = ({ id }: Action): boolean => id === 'lock'
