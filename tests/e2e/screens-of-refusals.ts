import type { Page } from '@playwright/test'

import { places } from '../../renderer/ui/places'
import { starting } from './pages/window'
import type { Screen } from './screen'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { shownPairs } from '#shared/sample/shown'
import { amendmentWords } from '#shared/text/amendments'
import { checkInWords } from '#shared/text/check-ins'
import { evaluationWords } from '#shared/text/evaluation'
import { exchanges } from '#shared/text/exchanges'
import { forms } from '#shared/text/forms'
import { organisation } from '#shared/text/organisation'
import { pairLife } from '#shared/text/pair-life'
import { pairWords } from '#shared/text/pairs'

const { atWork, inContact, ended } = shownPairs

/** Forms that were sent empty, or not ready: each says at the field what is wrong. */
export function screensOfRefusals(book: Casebook): readonly Screen[] {
  const draft = listed(book.pairDrafts)[0]?.id
  const mentee = listed(book.mentees)[0]?.id
  return [
    ['refus-mentor', places.newMentor, sending(forms.save)],
    ['refus-mentee', places.newMentee, sending(forms.save)],
    ['refus-entreprise', places.newCompany, sending(forms.save)],
    ['refus-partenaire', places.newPartner, sending(forms.save)],
    ['refus-traitement', places.newProcessing, sending(forms.save)],
    ['refus-violation', places.newBreach, sending(forms.save)],
    ['refus-echange', mentee && places.mentee(mentee), opening(exchanges.add)],
    ['refus-equipe', places.settingsTeam, opening(organisation.team.add)],
    ['refus-binome', draft && places.pairDraft(draft), pressing(pairWords.form.next)],
    ['refus-ligne-du-plan', places.pairPlan(atWork), opening(pairLife.plan.add)],
    ['refus-contact', places.pairMeetings(atWork), opening(pairLife.contacts.add)],
    ['refus-rencontre', places.newMeeting(atWork), pressing(pairLife.meeting.save)],
    ['refus-avenant', places.newAmendment(atWork), pressing(amendmentWords.see)],
    ['refus-suivi', places.checkIn(inContact, 5, 'mentor'), opening(checkInWords.steps.add, checkInWords.steps.save)],
    ['refus-questionnaire', places.evaluation(ended, 'mentee'), pressing(evaluationWords.entry.start)],
  ]
}

/** Sends a form as it is, and waits until it says what it refuses. */
function sending(label: string) {
  return async (page: Page) => {
    await page.getByRole('button', { name: label, exact: true }).first().click()
    await page.locator('[aria-invalid="true"]:visible, .form-problem:visible, .notice[data-tone="error"]:visible').first().waitFor()
  }
}

/** Opens a form that stands on a page, and sends it empty. */
function opening(label: string, send: string = forms.save) {
  return async (page: Page) => {
    await page.getByRole('button', { name: starting(label) }).first().click()
    await sending(send)(page)
  }
}

const pressing = (label: string) => async (page: Page) => {
  await page.getByRole('button', { name: starting(label) }).first().click()
}
