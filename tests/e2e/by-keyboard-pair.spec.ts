import { join } from 'node:path'

import { aCasebook } from '../builders/casebook'
import { expect, type Launched, test } from './fixtures'
import { liveByKeys } from './keyboard/fault-free'
import { meet, takeIn } from './life-of-a-pair/at-work'
import { coordinator, dominique, from, mentee, mentors, start, yusuf } from './life-of-a-pair/people'
import { sign } from './life-of-a-pair/until-signed'
import { MatchingPage } from './pages/matching.page'
import { PairPage } from './pages/pair.page'
import { ProposalPage } from './pages/proposal.page'
import { prepareHome } from './prepared-home'
import { printInto } from './saved-files'

import { addMonths } from '#shared/domain/calendar'
import { amendmentWords } from '#shared/text/amendments'
import { contractWords } from '#shared/text/contracts'
import { shortDay } from '#shared/text/format'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const { now } = proposalWords

test('without a mouse, two people are matched, meet, say yes, sign, make a plan and keep the rhythm, and their contract is prolonged', async ({ launch, home }) => {
  test.setTimeout(300_000)
  await prepareHome(home, aCasebook({ mentors: [mentors[2]], mentees: [mentee] }))
  await liveByKeys(await launch(), async launched => {
    await untilBothSayYes(launched)
    await sign(launched, home)
    await takeIn(launched)
    await meet(launched, home)
    await prolong(launched, home)
  })
})

async function untilBothSayYes({ page }: Launched) {
  const [matching, proposal, pair] = [new MatchingPage(page), new ProposalPage(page), new PairPage(page)]
  await matching.seekFor(yusuf)
  expect(await matching.ranked(1)).toEqual([dominique])
  await matching.explain(dominique)
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
}

/** The contract goes on for two months more. */
async function prolong({ app, page }: Launched, home: string) {
  await page.getByRole('link', { name: /^Retour au binôme B-/ }).click()
  await page.getByRole('link', { name: amendmentWords.prepare, exact: true }).click()
  await page.getByRole('radio', { name: amendmentWords.fields.kindChoices.extension, exact: true }).check()
  await page.getByRole('textbox', { name: amendmentWords.fields.newEnd, exact: true }).fill(shortDay(addMonths(start, 8)))
  await page.getByRole('button', { name: amendmentWords.see, exact: true }).click()
  await expect(page.getByText(amendmentWords.problems.reason)).toBeVisible()
  await expect(page.getByRole('textbox', { name: amendmentWords.fields.reason }), 'the focus is where something is missing').toBeFocused()
  await page.keyboard.type('à la demande des deux personnes')
  await page.keyboard.press('Enter')
  await page.locator('canvas').first().waitFor()
  await printInto(app, join(home, 'avenant.pdf'))
  await page.getByRole('button', { name: amendmentWords.print, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: contractWords.freeze }).click()
  await expect(page.getByText(amendmentWords.printed)).toBeVisible({ timeout: 60_000 })
}
