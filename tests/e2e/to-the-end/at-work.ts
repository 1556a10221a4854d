import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import ICAL from 'ical.js'

import { expect, type Launched, picture } from '../fixtures'
import { CheckInPage } from '../pages/check-in.page'
import { called } from '../pages/in-lists'
import { InterviewPage } from '../pages/interview.page'
import { TodayPage } from '../pages/today.page'
import { pagesOf, saveTo, textOf } from '../saved-files'
import { anne, mentee, mentor, yusuf } from './people'

import { checkInWords } from '#shared/text/check-ins'
import { ofName } from '#shared/text/format'
import { paperWords } from '#shared/text/sheet-page'
import { todayWords } from '#shared/text/today'

const STEP = 'Appeler le service du personnel'

const contactOf = (number: string, { givenName }: { readonly givenName: string }) => `${number} suivi de six semaines ${ofName(givenName)}`

/** The list of the week is one page with both calls on it; the timetable holds them, and the last day. */
export async function takeAlong(launched: Launched, home: string) {
  const { page } = launched
  const [ics, pdf] = [join(home, 'agenda.ics'), join(home, 'semaine.pdf')]
  await saveTo(launched, ics, todayWords.calendar)
  const events = ICAL.Component.fromString(await readFile(ics, 'utf8')).getAllSubcomponents('vevent').map(each => new ICAL.Event(each))
  const [given, other] = [mentor.givenName, mentee.givenName]
  expect(events.map(({ summary, startDate }) => [startDate.toString(), summary.replace(/\s/g, ' ')])).toEqual([
    ...['2026-10-12', '2026-11-23', '2027-01-04', '2027-02-15'].map((day, index) => [day, `Suivi n° ${index + 1} : appeler ${given} et ${other}`]),
    ['2027-02-28', `Dernier jour du mentorat : ${given} et ${other}`],
  ])

  await page.getByRole('link', { name: todayWords.print, exact: true }).click()
  await saveTo(launched, pdf, paperWords.savePdf)
  const text = await textOf(pdf)
  for (const words of [anne, yusuf, '0470 12 34 56', '0485 65 43 21']) expect(text).toContain(words)
  expect(await pagesOf(pdf)).toBe(1)
}

/** Six weeks: the mentor does not answer at first, then tells what worries; the mentee is well. */
export async function firstRound({ page }: Launched) {
  const [today, contact, sheet] = [new TodayPage(page), new CheckInPage(page), new InterviewPage(page)]
  await today.open('due', contactOf('1er', mentor), 'check-in')
  await contact.noAnswer()
  await expect(page.getByText(checkInWords.attempts.line('2026-10-12', called('contact-means', 'phone'), undefined), { exact: true })).toBeVisible()
  await today.go()
  await expect(today.line('due', contactOf('1er', mentor))).toContainText('1 tentative sans réponse')

  await today.open('due', contactOf('1er', mentor), 'check-in')
  await contact.begin('phone')
  await sheet.chosen('La confiance est là', '2').check()
  await sheet.box('Aide souhaitée', called('help-wanted', 'mediation')).check()
  await expect(contact.level.getByText(checkInWords.reasons['low-notes'](['trust']), { exact: true })).toBeVisible()
  await expect(contact.level.getByText(checkInWords.reasons.mediation(), { exact: true })).toBeVisible()
  await contact.decide('orange', 'La confiance est à reprendre : entretien à trois.')
  await expect(contact.level.getByText(checkInWords.level.on('orange', '2026-10-12', undefined))).toBeVisible()
  await contact.addStep(STEP, '2026-10-26')
  await picture(page, '01-suivi-mentor')
  await contact.hold('2026-10-12')

  await today.open('due', contactOf('1er', mentee), 'check-in')
  await expect(page.getByText('La confiance est à reprendre')).toHaveCount(0)
  await contact.begin('visit')
  await contact.hold('2026-10-12')
  await today.go()
  await expect(today.line('due', '1er suivi de six semaines')).toHaveCount(0)
  await picture(page, '02-aujourd-hui-apres')
}

/** Six weeks later the step that was decided is late; the mentor cannot be reached. */
export async function secondRound({ page }: Launched) {
  const [today, contact] = [new TodayPage(page), new CheckInPage(page)]
  for (const person of [mentor, mentee]) await expect(today.line('due', contactOf('2e', person))).toBeVisible()
  await expect(today.line('late', STEP)).toContainText('pour le 26/10/2026, il y a 28 jours')
  await picture(page, '03-en-retard')
  await today.open('late', STEP, 'next-step')
  await contact.stepDone(STEP)
  await expect(page.getByText(checkInWords.steps.doneOn('2026-11-23'))).toBeVisible()

  await today.open('due', contactOf('2e', mentor), 'check-in')
  await contact.noAnswer()
  await contact.leave('2026-11-23')
  await today.go()
  await expect(today.line('due', contactOf('2e', mentee))).toBeVisible()
  await expect(today.line('due', contactOf('2e', mentor))).toHaveCount(0)
  await expect(today.line('late', STEP)).toHaveCount(0)
}
