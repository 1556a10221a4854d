import type { Page } from '@playwright/test'

import { places } from '../../renderer/ui/places'
import { drawPages, type Screen } from './screen'
import { screensOfDialogs } from './screens-of-dialogs'
import { screensOfEndings } from './screens-of-endings'
import { screensOfProtection } from './screens-of-protection'
import { screensOfRefusals } from './screens-of-refusals'
import { screensOfResults } from './screens-of-results'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { isHeld } from '#shared/casebook/interviews'
import { updatesDue } from '#shared/casebook/progress'
import { IsoDate } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'
import type { Stage } from '#shared/domain/pair-state'
import { SAMPLE_TODAY } from '#shared/sample/programme'
import { shownAmendment, shownMatch, shownMeetings, shownPairs } from '#shared/sample/shown'
import { groupPage } from '#shared/text/matching-pages'

const SAMPLE_DAY = IsoDate.parse(SAMPLE_TODAY)

const firstId = (collection: Readonly<Partial<Record<string, { readonly id: string }>>>) => listed(collection)[0]?.id

/** Every screen of the application as the sample programme fills it, part by part; each part begins with the sample untouched. */
export const SCREENS = {
  personnes: screensOfPeople,
  croisement: () => screensOfMatching,
  binômes: screensOfPairs,
  'suivis, clôtures et évaluations': screensOfEndings,
  résultats: screensOfResults,
  réglages: () => screensOfSettings,
  'données et protection': screensOfProtection,
  'dialogues et menus': screensOfDialogs,
  'formulaires refusés': screensOfRefusals,
} as const satisfies Readonly<Record<string, (book: Casebook) => readonly Screen[]>>

function screensOfPeople(book: Casebook): readonly Screen[] {
  const [mentor, mentee] = [firstId(book.mentors), firstId(book.mentees)]
  const [company, partner] = [firstId(book.companies), firstId(book.partners)]
  const held = listed(book.interviews).find(isHeld)?.id
  const begun = listed(book.interviews).find(interview => !isHeld(interview))?.id
  const [past, coming] = [listed(book.groupSessions).find(({ invitees }) => invitees.length > 0)?.id, listed(book.groupSessions).findLast(({ cancelledOn }) => !cancelledOn)?.id]
  const owed = updatesDue(book, SAMPLE_DAY)[0]?.menteeId
  return [
    ['aujourd-hui', places.today],
    ...[1, 2, 3, 4, 5, 6].map(number => [`etape-${number}`, places.stage(number)] as const),
    ['mentors', places.mentors],
    ['mentor', mentor && places.mentor(mentor)],
    ['mentor-nouveau', places.newMentor],
    ['mentor-modifier', mentor && places.editMentor(mentor)],
    ['mentor-parcours', mentor && places.mentorPath(mentor)],
    ['entretien-tenu', held && places.interview(held)],
    ['entretien-en-cours', begun && places.interview(begun)],
    ['mentees', places.mentees],
    ['mentee', mentee && places.mentee(mentee)],
    ['mentee-nouveau', places.newMentee],
    ['mentee-modifier', mentee && places.editMentee(mentee)],
    ['mentee-parcours', mentee && places.menteePath(mentee)],
    ['note-partenaire', owed && places.partnerUpdate(owed)],
    ['entreprises', places.companies],
    ['entreprise', company && places.company(company)],
    ['entreprise-nouvelle', places.newCompany],
    ['entreprise-calcul', company && places.companyCalculation(company)],
    ['seances', places.sessions],
    ['seance-tenue', past && places.session(past)],
    ['seance-a-venir', coming && places.session(coming)],
    ['seance-nouvelle', places.newSession],
    ['importations', places.imports],
    ['importation-nouvelle', places.newImport],
    ['feuille-grille', places.sheet({ kind: 'blank-grid', grid: 'mentee-selection' }), drawPages],
    ['partenaires', places.partners],
    ['partenaire', partner && places.partner(partner)],
    ['partenaire-nouveau', places.newPartner],
  ]
}

const { menteeId, mentorId, compared } = shownMatch

const screensOfMatching: readonly Screen[] = [
  ['croisement', places.matching],
  ['croisement-mentee', places.matchMentee(menteeId), explainFirst],
  ['croisement-mentor', places.matchMentor(mentorId), explainFirst],
  ['comparer', places.compareMentors(menteeId, compared.join(','))],
  ['groupe', places.matchGroup],
  ['groupe-propose', places.matchGroup, proposeGroup],
  ['refus', places.refusals],
  ['proposition', places.newProposal(menteeId, mentorId)],
  ['feuille-fiche-proposition', places.sheet({ kind: 'mentee-profile', menteeId, mentorId }), drawPages],
  ['feuille-explication', places.sheet({ kind: 'match-explanation', menteeId, mentorId }), drawPages],
  ['feuille-comparaison', places.sheet({ kind: 'match-comparison', menteeId, mentorIds: compared }), drawPages],
]

/** Opens the explanation of the first candidate. */
async function explainFirst(page: Page) {
  await page.getByRole('listitem').getByRole('button', { expanded: false }).first().click()
}

/** Calculates a proposal for all who wait. */
async function proposeGroup(page: Page) {
  await page.getByRole('button', { name: groupPage.start, exact: true }).click()
  await page.getByRole('heading', { name: /^Binômes proposés/ }).waitFor({ timeout: 30_000 })
}

/** A pair at each of these stages. */
const STAGES = ['proposed', 'declined', 'first-meeting-planned', 'first-meeting-held', 'not-validated', 'validated', 'contract-printed', 'suspended', 'to-close', 'closed', 'withdrawn'] as const satisfies readonly Stage[]

function screensOfPairs(book: Casebook): readonly Screen[] {
  const { atWork: pairId, beforeFirstMeeting, ended } = shownPairs
  const pairAt = (stage: Stage) => listed(book.pairs).find(pair => stateOf(pair).stage === stage)?.id
  const [contract, draft] = [firstId(book.contracts), firstId(book.pairDrafts)]
  const grid = listed(book.interviews).find(each => each.subject.kind === 'pair' && !isHeld(each))?.id
  const gridHeld = listed(book.interviews).find(each => each.subject.kind === 'pair' && isHeld(each))?.id
  return [
    ['binomes', places.pairs],
    ['binome-au-travail', places.pair(pairId)],
    ...STAGES.map(stage => [`binome-${stage}`, pairAt(stage) && places.pair(pairAt(stage) ?? '')] as const),
    ['binome-nouveau', places.newPair],
    ['binome-a-reprendre', draft && places.pairDraft(draft)],
    ['grille-premiere-rencontre', grid && places.interview(grid)],
    ['grille-premiere-rencontre-tenue', gridHeld && places.interview(gridHeld)],
    ['in-take', places.pairIntake(pairId)],
    ['plan', places.pairPlan(pairId)],
    ['rencontres', places.pairMeetings(pairId)],
    ['rencontre-nouvelle', places.newMeeting(pairId)],
    ['rencontre-a-prevoir', places.planMeeting(pairId)],
    ['rencontre-modifier', places.meeting(pairId, shownMeetings.held)],
    ['saisie', places.meetingsTable],
    ['contrat', contract && places.contract(contract), drawPages],
    ['contrats-a-signer', places.contractsAwaiting],
    ['avenant-nouveau', places.newAmendment(pairId)],
    ['avenant', places.amendment(shownAmendment), drawPages],
    ['feuille-premiere-rencontre', places.sheet({ kind: 'first-meeting-grid', pairId: beforeFirstMeeting }), drawPages],
    ['feuille-in-take', places.sheet({ kind: 'intake', pairId }), drawPages],
    ['feuille-plan', places.sheet({ kind: 'action-plan', pairId }), drawPages],
    ['feuille-fiche-rencontre', places.sheet({ kind: 'meeting-sheet', pairId }), drawPages],
    ['feuille-lettre-de-fin', places.sheet({ kind: 'termination-letter', pairId: ended, to: 'mentor' }), drawPages],
  ]
}

const screensOfSettings: readonly Screen[] = [
  ['reglages', places.settings],
  ['reglages-association', places.settingsOrganisation],
  ['reglages-equipe', places.settingsTeam],
  ['reglages-contrat', places.settingsArticles],
  ['reglages-grilles', places.settingsGrids],
  ['reglages-grille', places.settingsGrid('mentor-preparation')],
  ['reglages-listes', places.settingsLists],
  ['reglages-liste', places.settingsList('sectors')],
  ['reglages-temps', places.settingsWorkingTime],
  ['reglages-plafonds', places.settingsCeilings],
  ['reglages-criteres', places.settingsCriteria],
  ['reglages-statistiques', places.settingsStatistics],
  ['reglages-textes', places.settingsTexts],
  ['reglages-donnees', places.settingsData],
  ['reglages-croisement', places.settingsMatching],
  ['reglages-echeances', places.settingsDeadlines],
  ['reglages-grille-rencontre', places.settingsGrid('first-meeting')],
  ['reglages-grille-evaluation', places.settingsGrid('evaluation-mentee')],
]
