import { join } from 'node:path'

import { expect, type Launched, picture } from '../fixtures'
import { InterviewPage } from '../pages/interview.page'
import { MatchingPage } from '../pages/matching.page'
import { PairPage } from '../pages/pair.page'
import { ProposalPage } from '../pages/proposal.page'
import { badge, tabTo } from '../pages/window'
import { pagesOf, printInto, saveTo, textOf } from '../saved-files'
import { anne, benoit, coordinator, dominique, from, start, today, yusuf } from './people'

import { addDays, daysBetween } from '#shared/domain/calendar'
import { contractWords } from '#shared/text/contracts'
import { interviewWords } from '#shared/text/interviews'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'
import { paperWords } from '#shared/text/sheet-page'
import { shell } from '#shared/text/shell'

const { now } = proposalWords

/** The ranking is read and printed; the first mentor says no, with a reason. */
export async function refusedByTheFirst({ app, page }: Launched, home: string) {
  const [matching, proposal] = [new MatchingPage(page), new ProposalPage(page)]
  await matching.seekFor(yusuf)
  await expect(page.getByRole('navigation', { name: shell.nav.label }).getByRole('link', { name: shell.nav.pairs, exact: true })).toHaveAttribute('aria-current', 'page')
  expect(await matching.ranked(3)).toEqual([anne, benoit, dominique])
  await expect(matching.line(anne)).toContainText(/\d+\s\/\s100/)
  await expect(matching.line(anne)).toContainText('Même secteur (construction et rénovation)')
  await expect((await matching.explain(anne)).getByRole('row', { name: /Secteur/ })).toContainText('correspond')
  await picture(page, '01-classement')

  const [explanation, profile] = [join(home, 'explication.pdf'), join(home, 'fiche.pdf')]
  await matching.printExplanation(anne)
  await saveTo({ app, page }, explanation, paperWords.savePdf)
  const explained = await textOf(explanation)
  for (const words of [anne, yusuf, 'construction et rénovation', 'La décision est humaine', 'inconnu']) expect(explained).toContain(words)
  await page.goBack()

  await matching.propose(anne)
  await picture(page, '02-proposition')
  await proposal.make({ on: from(-60), answerBy: from(-53), coordinator, agreement: 'feminine' })
  await expect(page.getByText(now.proposed.expected(addDays(start, -53), daysBetween(today, addDays(start, -53))))).toBeVisible()
  await picture(page, '03-proposee')
  await page.getByRole('link', { name: now.proposed.sheet, exact: true }).click()
  await saveTo({ app, page }, profile, paperWords.savePdf)
  const told = await textOf(profile)
  for (const words of ['Yusuf', 'Jambes', 'électricien', 'secteur que la personne vise']) expect(told.toLowerCase()).toContain(words.toLowerCase())
  for (const secret of ['Çelik', '0485', '65 43 21', '5100']) expect(told).not.toContain(secret)
  await page.goBack()

  await proposal.refuse({ on: from(-57), why: 'trajet', agreement: 'feminine' })
  await expect(badge(page, pairWords.states.declined.label)).toBeVisible()
  await expect(page.getByText(now.over.why('trajet'))).toBeVisible()
  await page.getByRole('link', { name: now.over.again(yusuf), exact: true }).click()
}

/** The first is out of reach, with the reason; the second accepts and meets, and the mentee says no. */
export async function refusedAfterMeeting({ page }: Launched) {
  const [matching, proposal, sheet] = [new MatchingPage(page), new ProposalPage(page), new InterviewPage(page)]
  expect(await matching.ranked(2)).toEqual([benoit, dominique])
  await expect(matching.aside(1).getByRole('button', { name: anne, exact: true })).toBeVisible()
  await expect(matching.line(anne)).toContainText(/refus.*trajet/)
  await picture(page, '04-deuxieme-recherche')
  await matching.propose(benoit)
  await proposal.make({ on: from(-55), answerBy: from(-48), coordinator, agreement: 'masculine' })
  await proposal.accept({ on: from(-53), agreement: 'masculine' })
  await proposal.plan({ agreedOn: from(-53), on: from(-46), at: '17h30' })
  await picture(page, '05-rencontre-prevue')

  await page.getByRole('button', { name: now.planned.held, exact: true }).click()
  await sheet.section('Ce que nous avons vu')
  for (const box of ['Coordonnées échangées', 'Jours et heures fixes', 'Contrat présenté et lu']) {
    await tabTo(page, page.getByRole('checkbox', { name: box, exact: true }))
    await page.keyboard.press('Space')
  }
  await expect(page.getByText(interviewWords.checkList.ticked(3, 16))).toBeVisible()
  await picture(page, '06-grille')
  await sheet.section(interviewWords.end.step)
  await expect(page.getByRole('textbox', { name: interviewWords.endOfMeeting.on, exact: true })).toHaveValue(from(-46))
  await page.getByRole('button', { name: interviewWords.endOfMeeting.hold, exact: true }).click()
  await page.getByRole('link', { name: interviewWords.held.pair.back, exact: true }).click()

  await expect(page.getByText(now.held.covered(3, 16))).toBeVisible()
  await page.getByText(now.held.notCovered(13)).click()
  await expect(page.getByText('Confidentialité, dans les deux sens')).toBeVisible()
  await picture(page, '07-reponses')
  await proposal.answer(benoit, 'yes', from(-45))
  await expect(badge(page, pairWords.states['first-meeting-held'].label)).toBeVisible()
  await proposal.answer(yusuf, 'no', from(-44))
  await expect(badge(page, pairWords.states['not-validated'].label)).toBeVisible()
  for (const free of [now.over.available(benoit, 'masculine'), now.over.available(yusuf, 'masculine'), now.over.kept]) await expect(page.getByText(free)).toBeVisible()
  await picture(page, '08-non-valide')
  await page.getByRole('link', { name: now.over.again(yusuf), exact: true }).click()
}

/** The third accepts; each says yes on their own day, and the terms are agreed. */
export async function bothSayYes({ page }: Launched) {
  const [matching, proposal, pair] = [new MatchingPage(page), new ProposalPage(page), new PairPage(page)]
  expect(await matching.ranked(1)).toEqual([dominique])
  await expect(matching.aside(2)).toBeVisible()
  await matching.propose(dominique)
  await proposal.make({ on: from(-40), answerBy: from(-33), coordinator, agreement: 'neutral' })
  await proposal.accept({ on: from(-38), agreement: 'neutral' })
  await proposal.plan({ agreedOn: from(-38), on: from(-30), at: '9h' })
  await proposal.heldOnly()
  await proposal.answer(dominique, 'yes', from(-29))
  await proposal.answer(yusuf, 'yes', from(-28))
  await page.getByRole('region', { name: now.title }).getByRole('button', { name: pairWords.moves['agree-terms'].act, exact: true }).click()
  await pair.field(pairWords.moveForm.on['plan-first-meeting']).fill(from(-27))
  await pair.startOn(from(0))
  await page.getByRole('dialog').getByRole('button', { name: pairWords.page.save, exact: true }).click()
  await expect(page.getByText(now.validated.contract)).toBeVisible()
  await picture(page, '09-deux-oui')
}

/** The contract is printed, saved and signed by all three. */
export async function sign({ app, page }: Launched, home: string) {
  const pair = new PairPage(page)
  await page.getByRole('link', { name: pairWords.moves['print-contract'].act, exact: true }).click()
  await page.locator('canvas').first().waitFor()
  const [paper, saved] = [join(home, 'papier.pdf'), join(home, 'contrat.pdf')]
  await printInto(app, paper)
  await pair.printContract()
  await expect(page.getByText(contractWords.printed)).toBeVisible({ timeout: 60_000 })
  await saveTo({ app, page }, saved, contractWords.savePdf)
  for (const words of [dominique, yusuf]) expect(await textOf(saved)).toContain(words)
  expect(await pagesOf(paper)).toBe(await pagesOf(saved))
  await page.getByRole('link', { name: contractWords.record, exact: true }).click()
  for (const party of ['mentor', 'mentee', 'association'] as const) await pair.sign(party, 'aujourd’hui')
  await expect(badge(page, pairWords.states.active.label)).toBeVisible()
  await picture(page, '10-actif')
}
