import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MenteePage } from '../../../../../renderer/features/mentees/MenteePage'
import { MenteesList } from '../../../../../renderer/features/mentees/MenteesList'
import { PersonDataPage } from '../../../../../renderer/features/privacy/person/PersonDataPage'
import { createDrafts, DraftsContext } from '../../../../../renderer/ui/drafts'
import { valueOf } from '../../../../builders/house'
import { moveIn, showIn } from '../../../show'

import { listed } from '#shared/casebook/casebook'
import { dataRights as words, erasureWords } from '#shared/text/data-rights'
import { forms } from '#shared/text/forms'
import { noticeWords } from '#shared/text/notices'
import { personFile } from '#shared/text/person-file'

/** As the screen is read: every space alike. */
const said = (text: string) => text.replace(/\s+/g, ' ')

/** The disk of a busy machine answers late. */
const PATIENT = { timeout: 10_000 }

async function aMentee(notes?: string) {
  const house = await moveIn()
  valueOf(await house.ask('organisation.save', { details: { name: 'Tremplin', legalForm: 'asbl', companyNumber: '0123.456.749', address: {} } }))
  const delta = valueOf(await house.ask('mentee.save', { details: { agreement: 'feminine', givenName: 'Léa', familyName: 'Noël', address: {}, registeredOn: '2026-03-02', ...(notes && { notes }) } }))
  const [mentee] = listed(delta.put.mentees ?? {})
  if (!mentee) throw new Error('nobody was entered')
  return { house, id: mentee.id }
}

describe('the page of somebody’s rights', () => {
  it('gives the data once the remarks were looked at', async () => {
    const { house, id } = await aMentee('Hésite beaucoup.')
    const { person } = await showIn(house, <PersonDataPage kind="mentee" id={id} />)
    const pdf = screen.getByRole('button', { name: words.access.pdf })
    expect(pdf.hasAttribute('disabled')).toBe(true)
    const remark = screen.getByText('Hésite beaucoup.').closest('li')
    await person.click(within(remark ?? document.body).getByRole('checkbox', { name: words.access.give }))
    await person.click(screen.getByRole('checkbox', { name: words.access.reviewed }))
    expect(pdf.hasAttribute('disabled')).toBe(true)
    await person.type(screen.getByLabelText(said(words.access.why)), 'Nuit à un tiers.')
    await person.click(screen.getByRole('button', { name: words.access.json }))
    await waitFor(() => expect(house.files.size).toBe(1), PATIENT)
    const text = new TextDecoder().decode([...house.files.values()][0])
    expect(text).toContain('Nuit à un tiers.')
    expect(text).not.toContain('Hésite')
  })

  it('notes there too that the notice was given, and what the person agrees to', async () => {
    const { house, id } = await aMentee()
    const { person, book } = await showIn(house, <PersonDataPage kind="mentee" id={id} />)
    const section = within(screen.getByRole('region', { name: words.told.title }))
    await person.click(section.getByRole('button', { name: noticeWords.person.give }))
    await waitFor(() => expect(book().mentees[id]?.informed).toHaveLength(1))
    await person.click(within(section.getByRole('radiogroup', { name: personFile.consents.kinds['follow-up'] })).getByRole('radio', { name: personFile.consents.yes }))
    await waitFor(() => expect(book().mentees[id]?.consents['follow-up']).toMatchObject([{ given: true }]))
  })

  it('freezes a file, which then is only read, and is out of the list', async () => {
    const { house, id } = await aMentee()
    const { person, book } = await showIn(
      house,
      <>
        <PersonDataPage kind="mentee" id={id} />
        <MenteePage menteeId={id} />
        <MenteesList />
      </>,
    )
    await person.click(screen.getByRole('button', { name: words.limitation.act }))
    expect(await screen.findByText(said(words.limitation.required))).toBeDefined()
    await person.type(screen.getByLabelText(said(words.limitation.reason)), 'Elle conteste ses coordonnées.')
    await person.click(screen.getByRole('button', { name: words.limitation.act }))
    await waitFor(() => expect(book().mentees[id]?.limitation).toMatchObject({ since: '2026-03-16' }), PATIENT)
    expect(screen.queryByRole('link', { name: forms.edit })).toBeNull()
    expect(screen.getByText(said(words.limitation.list(1)))).toBeDefined()
    await person.click(screen.getByRole('button', { name: words.limitation.lift }))
    expect(await screen.findByRole('link', { name: forms.edit }, PATIENT)).toBeDefined()
  })

  it('erases once one has read what it does and typed the name', async () => {
    const { house, id } = await aMentee()
    const { person, book } = await showIn(house, <PersonDataPage kind="mentee" id={id} />)
    await person.click(screen.getByRole('button', { name: words.erasure.look }))
    expect(screen.getByText(said(words.erasure.unreached[0]))).toBeDefined()
    const act = screen.getByRole('button', { name: words.erasure.act })
    await person.type(screen.getByLabelText(said(words.erasure.name('Léa Noël'))), 'Léa')
    await person.click(act)
    expect(await screen.findByRole('alert', {}, PATIENT)).toBeDefined()
    await person.type(screen.getByLabelText(said(words.erasure.name('Léa Noël'))), ' Noël')
    await person.click(act)
    expect(await screen.findByText(said(words.erasure.erasedOn('2026-03-16')), {}, PATIENT)).toBeDefined()
    expect(book().mentees[id]?.erased).toBeDefined()
  })

  it('leaves no form in the window that tells of somebody erased', async () => {
    const { house, id } = await aMentee()
    const drafts = createDrafts(undefined, all => house.ask('drafts.keep', { drafts: all }))
    drafts.put(`/mentees/${id} mentee`, { notes: ['Cherche un poste.'] })
    drafts.put('/mentors/nouveau mentor', { givenName: ['Zoé'], notes: ['Connaît Léa Noël.'] })
    const { person } = await showIn(
      house,
      <DraftsContext value={drafts}>
        <PersonDataPage kind="mentee" id={id} />
      </DraftsContext>,
    )
    await person.click(screen.getByRole('button', { name: words.erasure.look }))
    expect(screen.getByText(said(words.erasure.drafts(2, erasureWords.mention)))).toBeDefined()
    await person.type(screen.getByLabelText(said(words.erasure.name('Léa Noël'))), 'Léa Noël')
    await person.click(screen.getByRole('button', { name: words.erasure.act }))

    await waitFor(() => expect(drafts.addresses()).toEqual(['/mentors/nouveau']), PATIENT)
    await drafts.flush()
    expect(valueOf(await house.ask('drafts.read'))).toEqual({ '/mentors/nouveau mentor': { givenName: ['Zoé'], notes: [`Connaît ${erasureWords.mention}.`] } })
  })
})
