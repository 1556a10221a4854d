import type { Page } from '@playwright/test'

import { places } from '../../renderer/ui/places'
import { drawPages, type Screen } from './screen'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { isHeld } from '#shared/casebook/interviews'
import { stateOf } from '#shared/domain/pair'
import type { OccasionOf, PairOccasion } from '#shared/domain/pair-occasion'
import { Side } from '#shared/domain/pair-move'
import { shownCommunity, shownNewsletters, shownPairs, SHOWN_YEAR } from '#shared/sample/shown'
import { checkInWords } from '#shared/text/check-ins'
import { closingWords } from '#shared/text/closing'
import { evaluationWords } from '#shared/text/evaluation'
import { forms } from '#shared/text/forms'

const { atWork, ended, closed, inContact } = shownPairs

/** The screens of stages 4 to 6: monitoring, community, closing, evaluation. */
export const screensOfEndings = (book: Casebook): readonly Screen[] => [...monitoring(book), ...community, ...closings(book), ...evaluations(book), ...papers]

/** The first occasion of a kind whose sheet is held, or still written. */
function occasion<Kind extends PairOccasion['kind']>(book: Casebook, kind: Kind, held: boolean): OccasionOf<Kind> | undefined {
  const found = listed(book.interviews).find(each => each.subject.kind === kind && isHeld(each) === held)?.subject
  return found as OccasionOf<Kind> | undefined // of the kind asked for a line above
}

function monitoring(book: Casebook): readonly Screen[] {
  const begun = occasion(book, 'check-in', false)
  return [
    ['suivis', places.checkIns],
    ['suivis-du-binome', places.pairCheckIns(inContact)],
    ...Side.options.flatMap((side): readonly Screen[] => [
      [`suivi-fait-${side}`, places.checkIn(atWork, 1, side)],
      [`suivi-a-faire-${side}`, places.checkIn(inContact, 5, side)],
    ]),
    ['suivi-en-cours', begun && places.checkIn(begun.id, begun.number, begun.side)],
    ['suivi-decision', places.checkIn(atWork, 1, 'mentor'), pressing(checkInWords.steps.add)],
  ]
}

const community: readonly Screen[] = [
  ['communaute', places.community],
  ['communaute-rencontre-tenue', places.session(shownCommunity.held)],
  ['communaute-rencontre-a-venir', places.session(shownCommunity.next)],
  ['infolettres', places.newsletters],
  ['infolettre-nouvelle', places.newNewsletter],
  ['infolettre-en-preparation', places.newsletter(shownNewsletters.draft)],
  ['infolettre-envoyee', places.newsletter(shownNewsletters.issued)],
]

function closings(book: Casebook): readonly Screen[] {
  const open = listed(book.pairs).find(pair => stateOf(pair).stage === 'to-close')?.id
  const steps = Object.entries(closingWords.steps)
  return [
    ...(['term', 'positive-exit', 'interruption'] as const).map((trigger): Screen => [`cloture-a-ouvrir-${trigger}`, places.pairClosing(atWork), choosing(closingWords.begin.triggers[trigger].label)]),
    ...steps.map(([key, label]): Screen => [`cloture-${key}`, open && places.pairClosing(open), atStep(label)]),
    ...steps.map(([key, label]): Screen => [`cloture-faite-${key}`, places.pairClosing(closed), atStep(label)]),
  ]
}

function evaluations(book: Casebook): readonly Screen[] {
  const begun = occasion(book, 'evaluation', false)
  const followUps = listed(book.followUps)
  const [answered, tried] = [followUps.find(({ answer }) => answer), followUps.find(({ answer }) => !answer)]
  return [
    ['evaluation-du-binome', places.pairEvaluation(closed)],
    ...Side.options.map((side): Screen => [`questionnaire-lu-${side}`, places.evaluation(closed, side)]),
    ['questionnaire-en-cours', begun && places.evaluation(begun.id, begun.side)],
    ['questionnaire-a-encoder', places.evaluation(ended, 'mentee')],
    ['questionnaire-encodage', places.evaluation(ended, 'mentee'), pressing(evaluationWords.entry.start)],
    ['synthese', places.evaluationsOf(SHOWN_YEAR)],
    ['synthese-annee-en-cours', places.evaluations],
    ['devenir', places.followUps],
    ['devenir-repondu', answered && places.followUp(answered.pairId, answered.months)],
    ['devenir-sans-reponse', tried && places.followUp(tried.pairId, tried.months)],
  ]
}

const papers: readonly Screen[] = [
  ['feuille-liste-semaine', places.sheet({ kind: 'week-list' }), drawPages],
  ['feuille-suivi', places.sheet({ kind: 'occasion-grid', occasion: { kind: 'check-in', id: inContact, number: 5, side: 'mentor' } }), drawPages],
  ['feuille-cloture', places.sheet({ kind: 'occasion-grid', occasion: { kind: 'closing', id: ended } }), drawPages],
  ['feuille-questionnaire', places.sheet({ kind: 'occasion-grid', occasion: { kind: 'evaluation', id: ended, side: 'mentee' } }), drawPages],
  ...Side.options.map((to): Screen => [`feuille-attestation-${to}`, places.sheet({ kind: 'pair-certificate', pairId: closed, to }), drawPages]),
  ['feuille-infolettre', places.sheet({ kind: 'newsletter', newsletterId: shownNewsletters.issued }), drawPages],
  ['feuille-compte-rendu', places.sheet({ kind: 'session-report', sessionId: shownCommunity.held }), drawPages],
  ['feuille-synthese', places.sheet({ kind: 'evaluation-synthesis', year: SHOWN_YEAR }), drawPages],
]

const pressing = (button: string) => async (page: Page) => {
  await page.getByRole('button', { name: button, exact: true }).click()
}

const choosing = (answer: string) => async (page: Page) => {
  await page.getByRole('radio', { name: answer, exact: true }).check()
}

/** Goes to a step of the wizard that is open. */
const atStep = (label: string) => async (page: Page) => {
  await page.getByRole('navigation', { name: forms.wizard.steps }).getByRole('button', { name: label }).click()
  await page.getByRole('group', { name: label, exact: true }).waitFor()
}
