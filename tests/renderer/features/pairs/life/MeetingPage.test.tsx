import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MeetingPage } from '../../../../../renderer/features/pairs/life/MeetingPage'
import { places } from '../../../../../renderer/ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { introductionsOf, meetingsOf } from '#shared/casebook/pair-life'
import { refuse } from '#shared/core/result'
import { MeetingId } from '#shared/domain/ids'
import { forms } from '#shared/text/forms'
import { pairLife } from '#shared/text/pair-life'

import { said, stand } from '../stand'
import { aBookAtWork, acted, day, pairId, withClosedIntake, withMeeting, withRow } from './a-pair-at-work'

const words = pairLife.meeting
const text = (label: string) => screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${label}`) })
const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })
const save = () => screen.getByRole('button', { name: words.save })
const meetings = (book: Casebook) => meetingsOf(book, pairId())
const show = (book: Casebook, props: Partial<React.ComponentProps<typeof MeetingPage>> = {}) => stand(<MeetingPage pairId={pairId()} {...props} />, { book, today: '2026-04-02' })
const rowId = (book: Casebook, index: number) => book.actionPlans[pairId()]?.rows[index]?.id

describe('noting a meeting', () => {
  it('takes a day and a duration as they are typed, and proposes what the contract and the in-take tell', async () => {
    const { user, book } = show(aBookAtWork())
    expect(text(words.minutes).value).toBe('1\u00A0h\u00A030')
    expect(choice(words.place).value).toBe('workplace')
    expect(choice(words.phase).value).toBe('intake')
    await user.type(text(words.on), '19/3')
    await user.clear(text(words.minutes))
    await user.type(text(words.minutes), '1h15')
    await user.click(save())
    expect(await screen.findByText(said(words.saved.what('held', '2026-03-19')))).toBeDefined()
    expect(meetings(book()).map(({ details }) => details)).toEqual([{ state: 'held', on: '2026-03-19', minutes: 75, place: 'workplace', phase: 'intake' }])
  })

  it('says at the field what is missing', async () => {
    const { user, book } = show(aBookAtWork())
    await user.click(save())
    expect(screen.getByText(said(forms.problem.missing(words.nouns.on)))).toBeDefined()
    expect(meetings(book())).toEqual([])
  })

  it('warns about work before the in-take is closed, and about a second meeting on the same day', async () => {
    const { user } = show(withMeeting(aBookAtWork(), '2026-03-19'))
    await user.selectOptions(choice(words.phase), 'work')
    expect(screen.getByText(said(words.workBeforeClosed))).toBeDefined()
    await user.type(text(words.on), '19/3')
    await user.tab()
    expect(screen.getByText(said(words.sameDay))).toBeDefined()
  })

  it('proposes the phase by the day, until a person chose it', async () => {
    const { user } = stand(<MeetingPage pairId={pairId()} />, { book: withClosedIntake(aBookAtWork(), '2026-04-20'), today: '2026-05-20' })
    const day = async (typed: string) => {
      await user.clear(text(words.on))
      await user.type(text(words.on), typed)
      await user.tab()
    }
    await day('20/4')
    expect(choice(words.phase).value).toBe('intake')
    await day('21/4')
    expect(choice(words.phase).value).toBe('work')
    await user.selectOptions(choice(words.phase), 'work')
    await day('20/4')
    expect(choice(words.phase).value).toBe('work')
  })

  it('keeps what was said, done and felt', async () => {
    const { user, book } = show(aBookAtWork())
    await user.type(text(words.on), '19/3')
    await user.type(text(words.topics), 'Le CV')
    await user.type(text(words.decisions), 'Écrire la lettre')
    await user.type(screen.getByRole('textbox', { name: words.applications }), '3')
    await user.selectOptions(choice(words.moodOf.mentee), '4')
    await user.click(save())
    await waitFor(() => expect(meetings(book())[0]?.details).toMatchObject({ topics: 'Le CV', decisions: 'Écrire la lettre', applications: 3, mood: { mentee: 4 } }))
  })

  it('says what moved in the plan, and asks why a row is given up', async () => {
    const { user, book } = show(withRow(withRow(aBookAtWork(), 'Refaire le CV'), 'Appeler deux entreprises'))
    await user.type(text(words.on), '19/3')
    await user.selectOptions(choice(words.rowState('Refaire le CV')), 'abandoned')
    await user.click(save())
    expect(screen.getByText(said(forms.problem.missing(pairLife.plan.nouns.note)))).toBeDefined()
    await user.type(screen.getByRole('textbox', { name: words.rowNote('Refaire le CV') }), 'Déjà fait')
    await user.click(save())
    expect(await screen.findByText(said(words.saved.moved(1)))).toBeDefined()
    const [meeting] = meetings(book())
    expect(book().actionPlans[pairId()]?.rows.map(({ steps }) => steps)).toEqual([[{ on: '2026-03-19', state: 'abandoned', note: 'Déjà fait', meetingId: meeting?.id }], []])
  })

  it('notes the people met by it, plans the next meeting, and offers it for the calendar by first names alone', async () => {
    const saved: unknown[] = []
    const { user, book } = stand(<MeetingPage pairId={pairId()} />, {
      book: aBookAtWork(),
      today: '2026-04-02',
      answers: { 'calendar.save-as': question => (saved.push(question), { ok: true, value: { outcome: 'saved', path: '/bureau/rencontre.ics' } }) },
    })
    await user.type(text(words.on), '19/3')
    await user.click(screen.getByRole('button', { name: words.addIntroduction }))
    await user.type(text(pairLife.introductions.organisation), 'Menuiserie Lambert')
    await user.type(text(words.nextOn), '16/4')
    await user.type(within(screen.getByRole('region', { name: words.nextTime })).getByRole('textbox', { name: words.nextAt }), '14h30')
    await user.click(save())
    expect(await screen.findByText(said(words.saved.next('2026-04-16', '14:30')))).toBeDefined()
    const [held, next] = meetings(book())
    expect(next?.details).toEqual({ state: 'planned', on: '2026-04-16', at: '14:30', place: 'workplace' })
    expect(introductionsOf(book(), pairId())).toMatchObject([{ on: '2026-03-19', organisation: 'Menuiserie Lambert', meetingId: held?.id }])

    await user.click(screen.getByRole('button', { name: pairLife.meetings.calendarOf('2026-04-16') }))
    expect(saved).toMatchObject([{ events: [{ uid: `${next?.id ?? ''}@binome`, on: '2026-04-16', at: '14:30', minutes: 90, place: 'chaussée de Louvain 210, 5004 Bouge' }] }])
    expect(JSON.stringify(saved)).not.toMatch(/Çelik|Hœraene/)
  })

  it('notes nothing twice after a part was refused, nor what was taken out since', async () => {
    const { user, book } = show(aBookAtWork())
    const { bridge } = window
    let introduced = 0
    const failing: typeof bridge.ask = async (channel, question) => (channel === 'introduction.save' && (introduced += 1) === 2 ? refuse({ code: 'store/disk-full' as const }) : bridge.ask(channel, question))
    Object.defineProperty(window, 'bridge', { value: { ask: failing }, configurable: true })
    await user.type(text(words.on), '19/3')
    for (const organisation of ['Électricité Dardenne', 'Menuiserie Lambert']) {
      await user.click(screen.getByRole('button', { name: words.addIntroduction }))
      await user.type(screen.getAllByRole('textbox', { name: new RegExp(`^${pairLife.introductions.organisation}`) }).at(-1) ?? document.body, organisation)
    }
    await user.click(save())
    expect(await screen.findByText(said(words.partly))).toBeDefined()
    await user.click(screen.getByRole('button', { name: words.removeIntroduction(1) }))
    await user.click(save())
    expect(await screen.findByText(said(words.saved.what('held', '2026-03-19')))).toBeDefined()
    expect(meetings(book())).toHaveLength(1)
    expect(introductionsOf(book(), pairId()).map(({ organisation }) => organisation)).toEqual(['Menuiserie Lambert'])
  })

  it('refuses a next meeting that is not after this one', async () => {
    const { user, book } = show(aBookAtWork())
    await user.type(text(words.on), '19/3')
    await user.type(text(words.nextOn), '18/3')
    await user.click(save())
    expect(screen.getByText(said(forms.problem.missing(words.nouns['next.on'])))).toBeDefined()
    expect(meetings(book())).toEqual([])
  })

  it('notes who cancelled, whether the other knew, and why', async () => {
    const { user, book } = show(aBookAtWork())
    await user.click(screen.getByRole('radio', { name: words.states.cancelled }))
    await user.type(text(words.on), '19/3')
    await user.selectOptions(choice(words.by), 'mentee')
    await user.click(within(screen.getByRole('radiogroup', { name: words.told })).getByRole('radio', { name: words.tolds.no }))
    await user.type(text(words.reason), 'Enfant malade')
    await user.click(save())
    await waitFor(() => expect(meetings(book())[0]?.details).toEqual({ state: 'cancelled', on: '2026-03-19', place: 'workplace', by: 'mentee', told: false, reason: 'Enfant malade' }))
  })
})

describe('a meeting that was noted', () => {
  it('is planned, then confirmed on the same page without becoming two', async () => {
    const book = acted(aBookAtWork(), 'meeting.save', { pairId: pairId(), details: { state: 'planned', on: day('2026-03-26'), place: 'elsewhere', where: 'Bibliothèque' }, moved: [] })
    const shown = show(book, { meetingId: meetings(book)[0]?.id ?? '' })
    expect(text(words.where).value).toBe('Bibliothèque')
    await shown.user.click(screen.getByRole('radio', { name: words.states.held }))
    await shown.user.click(save())
    await waitFor(() => expect(meetings(shown.book()).map(({ details }) => details.state)).toEqual(['held']))
  })

  it('leads to its sheet once it was held', () => {
    const book = withMeeting(aBookAtWork(), '2026-03-19')
    const [meeting] = meetings(book)
    if (!meeting) throw new Error('A meeting was noted')
    show(book, { meetingId: meeting.id })
    expect(screen.getByRole('link', { name: pairLife.meetings.sheetOf }).getAttribute('href')).toContain(places.sheet({ kind: 'meeting-sheet', pairId: pairId(), meetingId: meeting.id }))
  })

  it('tells what it moved in the plan anew when it is put right', async () => {
    const before = withRow(aBookAtWork(), 'Refaire le CV')
    const id = rowId(before, 0)
    if (!id) throw new Error('The plan has a row')
    const book = acted(before, 'meeting.save', { pairId: pairId(), details: { state: 'held', on: day('2026-03-19'), minutes: 90, place: 'workplace', phase: 'intake' }, moved: [{ rowId: id, state: 'done', note: 'Prêt' }] })
    const shown = show(book, { meetingId: meetings(book)[0]?.id ?? '' })
    expect(choice(words.rowState('Refaire le CV')).value).toBe('done')
    await shown.user.selectOptions(choice(words.rowState('Refaire le CV')), 'in-progress')
    await shown.user.click(save())
    await waitFor(() => expect(shown.book().actionPlans[pairId()]?.rows[0]?.steps).toMatchObject([{ state: 'in-progress', note: 'Prêt' }]))
  })

  it('is looked for in vain under another address', () => {
    show(aBookAtWork(), { meetingId: MeetingId.parse(crypto.randomUUID()) })
    expect(screen.getByText(said(words.unknown))).toBeDefined()
  })
})
