import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PartnerUpdatePage } from '../../../../renderer/features/partners/PartnerUpdatePage'
import { moveIn, showIn } from '../../show'
import { aDecidedMentee, setUp } from './a-referral'

import { listed } from '#shared/casebook/casebook'
import { updateDue } from '#shared/casebook/progress'
import { IsoDate } from '#shared/domain/iso-date'
import { mailWords } from '#shared/text/mails'
import { personFile } from '#shared/text/person-file'
import { progress } from '#shared/text/progress'

const today = IsoDate.parse('2026-03-16')
const answer = (kind: 'sharing' | 'sharing-goal', said: 'yes' | 'no') =>
  within(screen.getByRole('radiogroup', { name: personFile.consents.kinds[kind] })).getByRole('radio', { name: personFile.consents[said] })
const body = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: mailWords.body })

describe('the note to a partner', () => {
  it('does not exist while the person has not agreed, and appears with the answer', async () => {
    const house = await moveIn()
    await setUp(house)
    const { menteeId } = await aDecidedMentee(house)
    const { person } = await showIn(house, <PartnerUpdatePage menteeId={menteeId} />)

    expect(screen.getByText(progress.consent.notAsked)).toBeDefined()
    expect(screen.queryByRole('button', { name: mailWords.save })).toBeNull()
    expect(screen.queryByRole('button', { name: progress.record.save })).toBeNull()

    await person.click(answer('sharing', 'yes'))

    await screen.findByRole('button', { name: mailWords.save })
    expect(screen.queryByText(progress.consent.notAsked)).toBeNull()
  })

  it('says the aim of the person only where they agreed to that too', async () => {
    const house = await moveIn()
    await setUp(house)
    const { menteeId } = await aDecidedMentee(house, { sharing: true })
    const { person } = await showIn(house, <PartnerUpdatePage menteeId={menteeId} />)
    expect(body().value).toContain('retenu pour un mentorat')
    expect(body().value).not.toContain('électricien')

    await person.click(answer('sharing-goal', 'yes'))

    await waitFor(() => expect(body().value).toContain('électricien'))
  })

  it('is saved as a draft to the person of reference, with the letter', async () => {
    const house = await moveIn()
    await setUp(house)
    const { menteeId } = await aDecidedMentee(house, { sharing: true })
    const { person } = await showIn(house, <PartnerUpdatePage menteeId={menteeId} />)

    await person.click(screen.getByRole('button', { name: mailWords.save }))

    await screen.findByText(/^Enregistré : /, undefined, { timeout: 20_000 }) // its pages are really made
    const draft = new TextDecoder().decode([...house.files.values()][0])
    expect(draft).toMatch(/^To: .*claire@partenaire\.example/m)
    expect(draft).toContain('application/pdf')
  })

  it('is kept in the log as it was said, and is owed no more', async () => {
    const house = await moveIn()
    await setUp(house)
    const { menteeId } = await aDecidedMentee(house, { sharing: true })
    const { person, book } = await showIn(house, <PartnerUpdatePage menteeId={menteeId} />)

    await person.selectOptions(screen.getByRole('combobox', { name: progress.record.means }), 'phone')
    await person.clear(body())
    await person.click(screen.getByRole('button', { name: progress.record.save }))
    expect(await screen.findByText(/^Indiquez ce qui a été transmis/)).toBeDefined()
    await person.type(body(), 'Dit de vive voix : la personne est retenue.')
    await person.click(screen.getByRole('button', { name: progress.record.save }))

    await screen.findByText(progress.page.upToDate)
    expect(listed(book().progressUpdates)).toMatchObject([
      { menteeId, milestone: { kind: 'decision', on: '2026-03-12' }, on: today, done: { kind: 'sent', means: 'phone', text: 'Dit de vive voix : la personne est retenue.' } },
    ])
    expect(screen.getByText(/transmis le 16\/03\/2026, par téléphone/)).toBeDefined()

    await person.click(screen.getByRole('button', { name: /^Retirer du journal/ }))
    await person.click(within(await screen.findByRole('dialog')).getByRole('button', { name: progress.log.remove }))
    await screen.findByText(/^À annoncer/)
  })

  it('keeps the proposed text of a letter, whatever was written for a mail', async () => {
    const house = await moveIn()
    await setUp(house)
    const { menteeId } = await aDecidedMentee(house, { sharing: true })
    const { person, book } = await showIn(house, <PartnerUpdatePage menteeId={menteeId} />)

    await person.type(body(), ' À bientôt.')
    await person.selectOptions(screen.getByRole('combobox', { name: progress.record.means }), 'letter')
    expect(screen.getByText(progress.record.letterKept.replace(/\s+/g, ' '))).toBeDefined()
    await person.click(screen.getByRole('button', { name: progress.record.save }))

    await waitFor(() => expect(listed(book().progressUpdates)).toHaveLength(1))
    expect(JSON.stringify(listed(book().progressUpdates))).not.toContain('À bientôt')
  })

  it('is left aside with a reason where the person said no', async () => {
    const house = await moveIn()
    await setUp(house)
    const { menteeId } = await aDecidedMentee(house, { sharing: false })
    const { person, book } = await showIn(house, <PartnerUpdatePage menteeId={menteeId} />)
    expect(screen.getByText(progress.consent.refused)).toBeDefined()

    await person.type(screen.getByRole('textbox', { name: progress.record.skipReason }), 'à sa demande')
    await person.click(screen.getByRole('button', { name: progress.record.skipSave }))

    await waitFor(() => expect(listed(book().progressUpdates)).toMatchObject([{ done: { kind: 'skipped', reason: 'à sa demande' } }]))
    const mentee = book().mentees[menteeId]
    expect(mentee && updateDue(book(), mentee, today)).toBeUndefined()
  })
})
