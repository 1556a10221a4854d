import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { ConsentsPage } from '../../../../renderer/features/privacy/notices/ConsentsPage'
import { NoticeEditor } from '../../../../renderer/features/privacy/notices/NoticeEditor'
import { NoticesPage } from '../../../../renderer/features/privacy/notices/NoticesPage'
import { TextsPage } from '../../../../renderer/features/privacy/notices/TextsPage'
import { MenteeConsents } from '../../../../renderer/asking/PersonConsents'
import { aMentee, aMentor, day } from '../../../builders/casebook'
import { valueOf } from '../../../builders/house'
import { moveIn, showIn } from '../../show'

import { listed } from '#shared/casebook/casebook'
import { menteeDetails } from '#shared/domain/mentee'
import { mentorDetails } from '#shared/domain/mentor'
import { noticeId } from '#shared/domain/notice'
import { forms } from '#shared/text/forms'
import { noticeWords as words } from '#shared/text/notices'

/** A house with a mentor and a mentee whom nobody informed yet; the notes of the mentee say too much. */
async function twoPeople() {
  const house = await moveIn()
  valueOf(await house.ask('mentor.save', { details: mentorDetails(aMentor(1)) }))
  const delta = valueOf(await house.ask('mentee.save', { details: { ...menteeDetails(aMentee(1)), notes: 'Souvent malade.' } }))
  const [mentee] = Object.values(delta.put.mentees ?? {})
  if (!mentee) throw new Error('no mentee was saved')
  return { house, mentee }
}

describe('the notices about data', () => {
  it('show what is in force and who is to be informed, and note several at once', async () => {
    const { house } = await twoPeople()
    const { person, book } = await showIn(house, <NoticesPage />)
    expect(screen.getAllByText(words.page.version(1, undefined))).toHaveLength(2)

    const table = within(screen.getByRole('region', { name: words.page.toInform }))
    for (const box of table.getAllByRole('checkbox', { name: /Hœraene|Çelik/ })) await person.click(box)
    await person.click(table.getByRole('button', { name: /^Noter la remise à 2\s/ }))
    await screen.findByText(words.toInform.none)
    expect([...listed(book().mentors), ...listed(book().mentees)].map(({ informed }) => informed)).toEqual([
      [{ notice: 'mentor@1', on: '2026-03-16' }],
      [{ notice: 'mentee@1', on: '2026-03-16' }],
    ])
  })

  it('take the association’s own words as the next version, and say what would not be filled in', async () => {
    const { person, book, history } = await showIn(await moveIn(), <NoticeEditor audience="mentee" />)
    const text = screen.getByRole('textbox', { name: new RegExp(`^${words.edit.text}`) })
    await person.clear(text)
    await person.type(text, 'Nos mots, {{adresse} et {{inconnu}.')
    expect(screen.getByText(/ne connaît pas \{inconnu\}/)).toBeDefined()
    await person.click(screen.getByRole('button', { name: forms.save }))
    await waitFor(() => expect(book().notices[noticeId('mentee', 2)]).toMatchObject({ version: 2, text: 'Nos mots, {adresse} et {inconnu}.' }))
    expect(history.at(-1)).toBe('/reglages/vie-privee/notices')
  })

  it('are a quiet line on the file of a person until they were given', async () => {
    const { house, mentee } = await twoPeople()
    const { person, book } = await showIn(house, <MenteeConsents mentee={mentee} />)
    expect(screen.getByText(words.person.states.never.replaceAll('\u202F', ' '))).toBeDefined()
    await person.click(screen.getByRole('button', { name: words.person.give }))
    await waitFor(() => expect(book().mentees[mentee.id]?.informed).toEqual([{ notice: 'mentee@1', on: '2026-03-16', way: 'on-paper' }]))
  })
})

it('every answer stands in the ledger, with the day on which it was taken back', async () => {
  const { house, mentee } = await twoPeople()
  for (const [given, on] of [[true, '2026-03-02'], [false, '2026-03-16']] as const) {
    valueOf(await house.ask('mentee.record-consent', { menteeId: mentee.id, kind: 'photo', consent: { given, on: day(on) } }))
  }
  await showIn(house, <ConsentsPage />)
  const rows = screen.getAllByRole('row').slice(1).map(row => row.textContent)
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatch(/oui02\/03\/202616\/03\/2026.*non$/)
  expect(rows[1]).toMatch(/non16\/03\/2026.*oui$/)
})

it('a text that says too much is listed, with what was found and the way there', async () => {
  const { house, mentee } = await twoPeople()
  await showIn(house, <TextsPage />)
  const row = screen.getByRole('row', { name: /malade/ })
  expect(within(row).getByText('la santé')).toBeDefined()
  expect(within(row).getByRole('link').getAttribute('href')).toBe(`/mentees/${mentee.id}`)
})
