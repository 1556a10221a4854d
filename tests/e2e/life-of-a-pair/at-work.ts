import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, type Launched, picture } from '../fixtures'
import { MeetingsTable } from '../pages/meetings-table.page'
import { PairLifePages } from '../pages/pair-life.page'
import { saveTo } from '../saved-files'
import { dominique, from, start, today, yusuf } from './people'

import { addDays } from '#shared/domain/calendar'
import { shortDay } from '#shared/text/format'
import { pairLife } from '#shared/text/pair-life'
import { proposalWords } from '#shared/text/proposals'
import { shell } from '#shared/text/shell'

const { now } = proposalWords
const { intake, plan, rhythm, table } = pairLife

const first = { label: 'projet professionnel', strength: 'Sait ce qu’il veut', weakness: 'hésite entre deux métiers', priority: 1 } as const
const second = { label: 'CV, lettre, profil en ligne', strength: 'CV à jour', weakness: 'lettre trop longue', priority: 2 } as const
const third = { label: 'réseau', strength: 'Parle volontiers aux gens', weakness: 'ne connaît personne du métier', priority: 3 } as const
export const domains = [first, second, third] as const

/** The day of the next meeting. */
const next = addDays(today, 7)

const objective = ({ label, weakness }: { readonly label: string; readonly weakness: string }) => `${label} – ${weakness}`

/** Three domains from the keyboard, the priorities become the plan, and the in-take is closed. */
export async function takeIn({ page }: Launched) {
  const life = new PairLifePages(page)
  await page.getByRole('link', { name: intake.section.begin, exact: true }).click()
  await life.analyse(domains)
  await life.takePriorities()
  await expect(page.getByText(intake.taken(3, 0))).toBeVisible()
  await picture(page, '11-in-take')

  await page.getByRole('link', { name: intake.toPlan, exact: true }).click()
  await expect(life.row(1)).toContainText(objective(first))
  await life.editRow(1, { action: 'Rencontrer deux électriciens', due: from(30) })
  await expect(life.row(1)).toContainText(from(30))
  await life.noteState(2, objective(second), { state: plan.states.done, on: from(20), note: 'Lettre d’une page' })
  await expect(life.row(2)).toContainText(plan.result('Lettre d’une page'))
  await life.setPlanDown()
  await expect(page.getByText(plan.setDownDone(1))).toBeVisible()
  await picture(page, '12-plan')

  await page.getByRole('link', { name: intake.section.see, exact: true }).click()
  await expect(life.cell(intake.weaknesses, second.label)).toHaveValue(second.weakness)
  await life.closeIntake(from(40))
  await expect(page.getByRole('heading', { name: intake.closed(addDays(start, 40), 0) })).toBeVisible()
  await page.getByRole('link', { name: /^Retour au binôme B-/ }).click()
}

/** Six meetings: one with what moved in the plan, the others from the table of several pairs. */
export async function meet({ app, page }: Launched, home: string) {
  const [life, typed] = [new PairLifePages(page), new MeetingsTable(page)]
  const names = shell.search.pairOf(dominique, yusuf)
  await page.getByRole('link', { name: now.active.meeting, exact: true }).first().click()
  await life.noteMeeting({ on: from(44), topics: 'Le métier', row: objective(first), state: plan.states.done, result: 'Ce sera électricien', nextOn: shortDay(next) })
  await expect(page.getByText(pairLife.meeting.saved.moved(1))).toBeVisible()
  await expect(page.getByText(pairLife.meeting.saved.next(next, undefined))).toBeVisible()
  await expect(page.getByText(rhythm.behind(5))).toBeVisible()
  await picture(page, '13-rencontre-notee')

  await page.getByRole('link', { name: pairLife.meeting.saved.toMeetings, exact: true }).click()
  await page.getByRole('link', { name: pairLife.meetings.table, exact: true }).click()
  await typed.enter(names, [5, 19, 58, 70].map((days, index) => ({ on: from(days), topics: `Entretien ${index + 1}` })))
  await expect(page.getByText(table.saved(4, 1))).toBeVisible()
  await expect(page.getByText(table.behind(1))).toBeVisible()
  await picture(page, '14-saisie')
  await page.getByRole('link', { name: names, exact: true }).click()
  await expect(page.getByText(rhythm.behind(1))).toBeVisible()
  await picture(page, '15-en-retard')

  await page.getByRole('link', { name: pairLife.meetings.table, exact: true }).click()
  await typed.enter(names, [{ on: from(80), topics: 'Le dernier entretien' }])
  await expect(page.getByText(table.saved(1, 1))).toBeVisible()
  await page.getByRole('link', { name: names, exact: true }).click()
  await expect(page.getByText(rhythm.onTrack)).toBeVisible()
  await picture(page, '16-a-jour')

  const appointment = join(home, 'rencontre.ics')
  await saveTo({ app, page }, appointment, pairLife.meetings.calendarOf(next))
  expect(await readFile(appointment, 'utf8')).toContain(`DTSTART;VALUE=DATE:${next.replaceAll('-', '')}`)
}
