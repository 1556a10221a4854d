import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { PrivacyHub } from '../../../../renderer/features/privacy/PrivacyHub'
import { RetentionReviewPage } from '../../../../renderer/features/privacy/retention/RetentionReviewPage'
import { RetentionSettingsPage } from '../../../../renderer/features/privacy/retention/RetentionSettingsPage'
import { moveIn, showIn } from '../../show'

import { listed } from '#shared/casebook/casebook'
import { IsoDate } from '#shared/domain/iso-date'
import { MentorDetails } from '#shared/domain/mentor'
import { forms } from '#shared/text/forms'
import { privacyHub, retentionWords } from '#shared/text/registers'
import { valueOf } from '../../../builders/house'

const { review, settings } = retentionWords

/** A mentor of whom nothing was heard for years. */
const silent = MentorDetails.parse({
  ...{ agreement: 'feminine', givenName: 'Anne', familyName: 'Lambert', address: {}, registeredOn: '2019-05-06', frame: { kind: 'own-time' }, capacity: 1 },
})

describe('the yearly review', () => {
  it('shows what was kept long enough and warns before the first time', async () => {
    const house = await moveIn()
    valueOf(await house.ask('mentor.save', { details: silent }))
    await showIn(house, <RetentionReviewPage />)
    expect(screen.getByText(review.first.title)).toBeDefined()
    const waiting = within(screen.getByRole('region', { name: review.toDecide }))
    expect(waiting.getByRole('link', { name: 'Anne Lambert' })).toBeDefined()
    expect(waiting.getByRole('link', { name: review.eraseOf('Anne Lambert') }).getAttribute('href')).toMatch(/^\/mentors\/.+\/donnees-personnelles$/)
  })

  it('keeps a file longer for a reason, and lets one decide again', async () => {
    const house = await moveIn()
    valueOf(await house.ask('mentor.save', { details: silent }))
    const { person, book } = await showIn(house, <RetentionReviewPage />)
    await person.click(screen.getByRole('button', { name: review.keepOf('Anne Lambert') }))
    await person.type(screen.getByRole('textbox', { name: new RegExp(`^${review.reason}`) }), 'Elle revient en septembre')
    await person.click(screen.getByRole('button', { name: forms.save }))
    await waitFor(() => expect(listed(book().retentionDecisions)).toMatchObject([{ kind: 'kept', reason: 'Elle revient en septembre' }]))

    expect(within(screen.getByRole('region', { name: review.heldTitle })).getByText(/Elle revient en septembre/)).toBeDefined()
    await person.click(screen.getByRole('button', { name: review.decideAgainOf('Anne Lambert') }))
    await waitFor(() => expect(listed(book().retentionDecisions)).toEqual([]))
  })

  it('is marked as done', async () => {
    const { person, book } = await showIn(await moveIn(), <RetentionReviewPage year={2025} />)
    await person.click(screen.getByRole('button', { name: review.mark }))
    await waitFor(() => expect(Object.keys(book().yearlyTasks)).toEqual(['retention-review@2025']))
  })
})

describe('the lengths', () => {
  it('are the association’s own, with the fundings that ask for more', async () => {
    const { person, book } = await showIn(await moveIn(), <RetentionSettingsPage />)
    const months = screen.getByRole('textbox', { name: new RegExp(`^${retentionWords.purposes.mentor.name}`) })
    await person.clear(months)
    await person.type(months, '36')
    await person.click(screen.getByRole('button', { name: settings.funding.add }))
    const funding = within(screen.getByRole('group', { name: settings.funding.name }))
    await person.type(funding.getByRole('textbox', { name: new RegExp(`^${settings.funding.name}`) }), 'FSE')
    await person.type(screen.getByRole('textbox', { name: new RegExp(`^${settings.funding.from}`) }), '1/1/2026')
    await person.type(screen.getByRole('textbox', { name: new RegExp(`^${settings.funding.to}`) }), '31/12/2026')
    await person.type(screen.getByRole('textbox', { name: new RegExp(`^${settings.funding.keepUntil}`) }), '31/12/2034')
    await person.click(screen.getByRole('button', { name: forms.save }))
    await waitFor(() => expect(book().settings.retention).toMatchObject({ months: { mentor: 36, mentee: 24 }, fundings: [{ name: 'FSE', from: IsoDate.parse('2026-01-01'), keepUntil: '2034-12-31' }] }))
  })
})

describe('what is in order', () => {
  it('says each matter with its state and leads to it', async () => {
    await showIn(await moveIn(), <PrivacyHub />)
    const duties = within(screen.getByRole('region', { name: privacyHub.duties }))
    expect(duties.getByText(privacyHub.rows.officer.wait)).toBeDefined()
    expect(duties.getByText(privacyHub.rows.breaches.none)).toBeDefined()
    expect(await within(screen.getByRole('region', { name: privacyHub.safety })).findByText(/^Les données ne sont pas chiffrées/)).toBeDefined()
  })
})
