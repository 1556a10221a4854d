import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MeetingsPage } from '../../../../../renderer/features/pairs/life/MeetingsPage'
import { MeetingsSection } from '../../../../../renderer/features/pairs/life/MeetingsSection'
import { places } from '../../../../../renderer/ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { contactsBetween, introductionsOf } from '#shared/casebook/pair-life'
import { forms } from '#shared/text/forms'
import { pairLife } from '#shared/text/pair-life'

import { aCasebook, aContract, aPairAt, threeSignatures } from '../../../../builders/casebook'
import { aMeeting, meetingId } from '../../../../builders/life'
import { said, stand } from '../stand'
import { aBookAtWork, acted, day, pairId, withMeeting } from './a-pair-at-work'

const words = pairLife.meetings
const show = (book: Casebook, today = '2026-05-20') => stand(<MeetingsPage pairId={pairId()} />, { book, today })
const months = () => within(screen.getByRole('list', { name: pairLife.rhythm.timeline })).getAllByRole('listitem')
const planned = (book: Casebook, on: string) => acted(book, 'meeting.save', { pairId: pairId(), details: { state: 'planned', on: day(on), at: '14:30', place: 'workplace' }, moved: [] })

describe('the meetings of a pair', () => {
  it('show the rhythm month by month, in words', () => {
    show(withMeeting(withMeeting(withMeeting(aBookAtWork(), '2026-03-19'), '2026-04-02', { minutes: 60 }), '2026-05-04'))
    const [first, second, third] = months().map(({ textContent }) => said(textContent))
    expect(months()).toHaveLength(6)
    expect(first).toContain(said(pairLife.rhythm.looks.done.label))
    expect(first).toContain(said(pairLife.rhythm.minutes(150, 180)))
    expect(second).toContain(said(pairLife.rhythm.missing(1)))
    expect(third).toContain(said(pairLife.rhythm.looks['in-progress'].label))
    expect(screen.getByText(said(pairLife.rhythm.behind(1)))).toBeDefined()
  })

  it('list meetings and contacts together, the latest first', () => {
    const met = withMeeting(aBookAtWork(), '2026-03-19', { topics: 'Le CV' })
    show(acted(met, 'pair-contact.save', { pairId: pairId(), details: { on: day('2026-03-24'), means: 'phone', minutes: 15 } }))
    const lines = within(screen.getByRole('region', { name: words.log })).getAllByRole('listitem').map(({ textContent }) => said(textContent))
    expect(lines[0]).toContain(said(pairLife.contacts.line('2026-03-24', 'phone', 15)))
    expect(lines[1]).toContain('Le CV')
  })

  it('name the next meeting, and ask what became of those gone by', () => {
    show(planned(planned(aBookAtWork(), '2026-05-06'), '2026-05-27'))
    expect(screen.getByText(said(words.toConfirm('2026-05-06')))).toBeDefined()
    expect(screen.getByRole('button', { name: words.calendarOf('2026-05-27') })).toBeDefined()
  })

  it('plan nothing once the pair is closed', () => {
    show(aCasebook({ pairs: [aPairAt('closed')], contracts: [aContract(1, { signatures: threeSignatures })] }), '2026-10-20')
    expect(screen.getByRole('link', { name: words.noteForgotten })).toBeDefined()
    expect(screen.queryByRole('link', { name: words.plan })).toBeNull()
    expect(screen.queryByText(said(words.noNext))).toBeNull()
  })

  it('say which planned one can no longer take place, and lead to calling it off', () => {
    const meetings = [aMeeting(1, { state: 'planned', on: day('2026-09-20'), place: 'workplace' })]
    show(aCasebook({ pairs: [aPairAt('to-close')], contracts: [aContract(1, { signatures: threeSignatures })], meetings }), '2026-09-25')
    expect(screen.getByText(said(words.toCancel('2026-09-20')))).toBeDefined()
    expect(screen.getByRole('link', { name: words.cancelOf('2026-09-20') }).getAttribute('href')).toBe(places.meeting(pairId(), meetingId(1)))
    expect(screen.queryByText(said(words.toConfirm('2026-09-20')))).toBeNull()
  })

  it('take a contact between the two, and put it right', async () => {
    const { user, book } = show(aBookAtWork())
    await user.click(screen.getByRole('button', { name: pairLife.contacts.add }))
    const form = within(screen.getByRole('form', { name: pairLife.contacts.title }))
    await user.type(form.getByRole('textbox', { name: /^Le/ }), '4/5')
    await user.selectOptions(form.getByRole('combobox'), 'message')
    await user.click(form.getByRole('button', { name: forms.save }))
    await waitFor(() => expect(contactsBetween(book(), pairId())).toMatchObject([{ on: '2026-05-04', means: 'message' }]))
  })

  it('let the result of an introduction be completed later', async () => {
    const { user, book } = show(acted(aBookAtWork(), 'introduction.save', { pairId: pairId(), details: { on: day('2026-04-02'), organisation: 'Menuiserie Lambert' } }))
    await user.click(screen.getByRole('button', { name: pairLife.introductions.completeOf('Menuiserie Lambert') }))
    await user.click(screen.getByRole('combobox', { name: pairLife.introductions.result }))
    await user.click(await screen.findByRole('option', { name: 'stage' }))
    await user.type(screen.getByRole('textbox', { name: pairLife.introductions.resultOn }), '18/5')
    await user.click(screen.getByRole('button', { name: forms.save }))
    await waitFor(() => expect(introductionsOf(book(), pairId())).toMatchObject([{ result: 'internship', resultOn: '2026-05-18' }]))
    expect(screen.getByText(said(pairLife.introductions.resultLine('stage', '2026-05-18')))).toBeDefined()
  })
})

describe('the meetings on the page of the pair', () => {
  it('tell the rhythm, the last meeting and the next one', () => {
    const book = planned(withMeeting(aBookAtWork(), '2026-03-19'), '2026-05-27')
    const pair = book.pairs[pairId()]
    stand(pair && <MeetingsSection book={book} pair={pair} today={day('2026-05-20')} />, { book, today: '2026-05-20' })
    expect(screen.getByText(said(words.section.last('2026-03-19')))).toBeDefined()
    expect(screen.getByText(said(words.section.next('2026-05-27', '14:30')))).toBeDefined()
    expect(screen.getByRole('link', { name: words.note }).getAttribute('href')).toContain('/rencontres/nouvelle')
  })
})
