import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { WorkerProvider } from '../../../../../renderer/api/worker'
import { CheckInPage } from '../../../../../renderer/features/pairs/check-ins/CheckInPage'
import { places } from '../../../../../renderer/ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { interviewsOf } from '#shared/casebook/interviews'
import { checkInId } from '#shared/domain/check-in'
import type { Side } from '#shared/domain/pair-move'
import { fullName } from '#shared/domain/person'
import { checkInWords as words } from '#shared/text/check-ins'

import { said, stand } from '../stand'
import { aBookAtWork, acted, day, pairId, withMeeting, withRow } from '../life/a-pair-at-work'

const occasion = (side: Side, number = 1) => ({ kind: 'check-in', id: pairId(), number, side }) as const

/** The first contact with one of the two, on 23 April 2026: six weeks after 12 March. */
const look = (book: Casebook = aBookAtWork(), side: Side = 'mentee', today = '2026-04-23', number = 1) =>
  stand(
    <WorkerProvider>
      <CheckInPage pairId={pairId()} number={String(number)} side={side} />
    </WorkerProvider>,
    { book, today },
  )

const begun = (book: Casebook, side: Side, number = 1) => acted(book, 'interview.begin', { subject: occasion(side, number) }, '2026-04-23')
const button = (name: string) => screen.getByRole('button', { name })
const region = (name: string) => within(screen.getByRole('region', { name }))
const record = (book: Casebook, side: Side = 'mentee') => book.checkIns[checkInId(occasion(side))]

describe('a six-week contact on the screen', () => {
  it('says whom to call, when it was due and what the book knows', () => {
    look(withRow(withMeeting(aBookAtWork(), '2026-03-20'), 'Refaire le CV'))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.page.title(1, 'Yusuf Çelik'))
    expect(screen.getByText(/23\/04\/2026 \(suivi 1 sur 4\)/)).toBeDefined()
    expect(screen.getByText(said(words.facts.heldFor(1, 90)))).toBeDefined()
    expect(screen.getByText(said(words.facts.planRows(0, 1)))).toBeDefined()
  })

  it('notes a call without an answer in one click, and takes it back', async () => {
    const { user, book } = look()
    await user.type(screen.getByRole('textbox', { name: words.attempts.remark }), 'Répondeur plein')
    await user.click(button(words.attempts.note))
    await waitFor(() => expect(record(book())?.attempts).toEqual([{ on: '2026-04-23', means: 'phone', note: 'Répondeur plein' }]))
    expect(await screen.findByText('Répondeur plein')).toBeDefined()

    await user.click(button(words.attempts.removeOf('2026-04-23')))
    await waitFor(() => expect(record(book())?.attempts).toEqual([]))
  })

  it('notes a call of another day, in the order of the days, and none without its day', async () => {
    const { user, book } = look()
    await user.click(button(words.attempts.note))
    const on = screen.getByRole('textbox', { name: new RegExp(`^${words.attempts.on}`) })
    await user.clear(on)
    await user.type(on, '21/04/2026')
    await user.click(button(words.attempts.note))
    await waitFor(() => expect(record(book())?.attempts.map(attempt => attempt.on)).toEqual(['2026-04-21', '2026-04-23']))

    await user.clear(on)
    await user.click(button(words.attempts.note))
    expect(await screen.findByText(words.attempts.onMissing)).toBeDefined()
    expect(record(book())?.attempts).toHaveLength(2)
  })

  it('keeps both of two calls noted faster than the disk', async () => {
    const { user, book } = look()
    await user.dblClick(button(words.attempts.note))
    await waitFor(() => expect(record(book())?.attempts).toHaveLength(2))
  })

  it('is left when nobody answers, and taken up again', async () => {
    const { user, book } = look()
    await user.click(button(words.attempts.note))
    await user.click(await screen.findByRole('button', { name: words.attempts.leave }))
    expect(await screen.findByText(said(words.attempts.left('2026-04-23')))).toBeDefined()
    expect(record(book())?.attempts).toHaveLength(1)

    await user.click(button(words.attempts.resume))
    await waitFor(() => expect(record(book())?.leftOn).toBeUndefined())
  })

  it('asks every section on one page, and keeps each answer as it is given', async () => {
    const { user, book } = look()
    await user.click(button(words.sheet.begin))
    const stops = await screen.findByRole('radiogroup', { name: /arrêter/i })
    await user.click(within(stops).getByRole('radio', { name: 'oui' }))

    await waitFor(() => expect(interviewsOf(book(), occasion('mentee'))[0]?.answers).toEqual({ wishesToStop: true }))
    expect(screen.getByText(said(words.reasons['wishes-to-stop']()))).toBeDefined()
  })

  it('takes over the numbers of the book, but none that was answered', async () => {
    const noted = begun(withRow(withMeeting(aBookAtWork(), '2026-03-20'), 'Refaire le CV'), 'mentor')
    const { id } = interviewsOf(noted, occasion('mentor'))[0] ?? { id: undefined }
    if (!id) throw new Error('Nothing was begun')
    const { user, book } = look(acted(noted, 'interview.answer', { interviewId: id, answers: { meetingsHeld: 3 } }), 'mentor')

    await user.click(button(words.sheet.take))
    await waitFor(() => expect(book().interviews[id]?.answers).toEqual({ meetingsHeld: 3, minutesHeld: 90, meetingsPlanned: 0, cancelled: 0, planExists: true, planDone: 0, planOpen: 1 }))
  })

  it('is ended once the means is told, and read afterwards', async () => {
    const { user, book } = look(begun(aBookAtWork(), 'mentee'))
    await user.click(button(words.hold.save))
    expect(await screen.findByText(/Il manque encore/)).toBeDefined()
    expect(interviewsOf(book(), occasion('mentee'))[0]?.held).toBeUndefined()

    await user.click(screen.getByRole('radio', { name: /^téléphone/i }))
    await user.click(button(words.hold.save))
    await waitFor(() => expect(interviewsOf(book(), occasion('mentee'))[0]?.held).toEqual({ on: '2026-04-23' }))
    const read = await screen.findByRole('link', { name: words.sheet.read })
    expect(read.getAttribute('href')).toBe(places.interview(interviewsOf(book(), occasion('mentee'))[0]?.id ?? ''))

    const told = screen.getByText(said(words.page.finished.title(1, 'Yusuf Çelik')))
    expect(told.closest('[tabindex]')).toBe(document.activeElement)
    const [mentor] = Object.values(book().mentors)
    expect(screen.getByRole('link', { name: words.page.finished.toOther(mentor ? fullName(mentor) : '') }).getAttribute('href')).toBe(places.checkIn(pairId(), 1, 'mentor'))
    expect(screen.getByRole('link', { name: words.page.finished.today })).toBeDefined()
    expect(screen.getByText(new RegExp(words.level.proposedFor('2026-04-23')))).toBeDefined()

    await user.click(button(words.sheet.reopen))
    expect(await screen.findByRole('button', { name: words.hold.save })).toBeDefined()
  })

  it('keeps what is half written below the sheet when it is ended', async () => {
    const { user, book } = look(begun(aBookAtWork(), 'mentee'))
    await user.click(button(words.steps.add))
    await user.type(screen.getByRole('textbox', { name: new RegExp(`^${words.steps.what}`) }), 'Rappeler lundi')
    await user.click(screen.getByRole('radio', { name: /^Orange/ }))
    await user.click(screen.getByRole('radio', { name: /^téléphone/i }))
    await user.click(button(words.hold.save))
    await screen.findByRole('link', { name: words.sheet.read })
    expect(interviewsOf(book(), occasion('mentee'))[0]?.held).toBeDefined()
    expect(screen.getByDisplayValue('Rappeler lundi')).toBeDefined()
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Orange/ }).checked).toBe(true)
  })

  it('needs a reason for a level other than green, and offers those of the rule', async () => {
    const { user, book } = look(aBookAtWork(), 'mentee', '2026-04-23')
    expect(region(words.level.title).getByText(said(words.reasons['no-meeting']('2026-03-12', 42)))).toBeDefined()

    await user.click(screen.getByRole('radio', { name: /^Orange/ }))
    await user.click(button(words.level.save))
    expect(record(book())).toBeUndefined()

    await user.click(screen.getByRole('radio', { name: /^Rouge/ }))
    await user.click(button(words.level.save))
    await waitFor(() => expect(record(book())?.assessment).toMatchObject({ level: 'red', on: '2026-04-23' }))
    expect(said(record(book())?.assessment?.reason ?? '')).toContain(said(words.reasons['no-meeting']('2026-03-12', 42)))
  })

  it('writes down what was decided, and that it was done', async () => {
    const { user, book } = look()
    await user.click(button(words.steps.add))
    await user.type(screen.getByRole('textbox', { name: new RegExp(`^${words.steps.what}`) }), 'Envoyer la liste des formations')
    await user.type(screen.getByRole('textbox', { name: words.steps.dueOn }), '30/04/2026')
    await user.click(button(words.steps.save))
    await user.click(await screen.findByRole('button', { name: words.steps.doneOf('Envoyer la liste des formations') }))

    await waitFor(() => expect(Object.values(book().nextSteps)).toMatchObject([{ dueOn: '2026-04-30', doneOn: '2026-04-23', who: 'association', from: { kind: 'check-in', number: 1, side: 'mentee' } }]))
  })

  it('shows nothing of what was said or decided with the other', () => {
    const other = begun(aBookAtWork(), 'mentor')
    const decided = acted(other, 'next-step.save', { pairId: pairId(), details: { what: 'Parler au mentor seul', who: 'association', from: { kind: 'check-in', number: 1, side: 'mentor' } } })
    look(acted(decided, 'check-in.save', { pairId: pairId(), number: 1, side: 'mentor', details: { attempts: [], assessment: { level: 'red', on: day('2026-04-23'), reason: 'Secret du mentor' } } }), 'mentee')
    expect(screen.queryByText(/Parler au mentor seul|Secret du mentor/)).toBeNull()
    expect(button(words.sheet.begin)).toBeDefined()
  })

  it('brings an open decision of an earlier contact with the same person along', () => {
    look(acted(aBookAtWork(), 'next-step.save', { pairId: pairId(), details: { what: 'Appeler le Forem', who: 'mentee', from: { kind: 'check-in', number: 1, side: 'mentee' } } }), 'mentee', '2026-06-04', 2)
    expect(screen.getByText('Appeler le Forem')).toBeDefined()
    expect(screen.getByText(new RegExp(words.steps.earlier(1)))).toBeDefined()
  })

  it('does not exist beyond the timetable', () => {
    look(aBookAtWork(), 'mentee', '2026-04-23', 5)
    expect(screen.getByText(words.page.unknown)).toBeDefined()
  })
})
