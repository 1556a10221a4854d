import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { WorkerProvider } from '../../../../renderer/api/worker'
import { InterviewPage } from '../../../../renderer/features/interviews/InterviewPage'
import { places } from '../../../../renderer/ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { stateOf } from '#shared/domain/pair'
import type { Stage } from '#shared/domain/pair-state'
import { interviewWords as words } from '#shared/text/interviews'
import { recruitmentRefusals } from '#shared/text/recruitment-refusals'

import { aCasebook, aPairAt, pairId } from '../../../builders/casebook'
import { aFirstMeeting, aGridVersion, interviewId } from '../../../builders/recruitment'
import { said, stand } from '../pairs/stand'

const bookAt = (stage: Stage, changes: Parameters<typeof aFirstMeeting>[1] = {}): Casebook =>
  aCasebook({ pairs: [aPairAt(stage)], gridVersions: [aGridVersion('first-meeting')], interviews: [aFirstMeeting(1, changes)] })

/** The page of the first meeting of a pair, on 20 March 2026; the meeting was planned for 12 February. */
const look = (book: Casebook) =>
  stand(
    <WorkerProvider>
      <InterviewPage interviewId={interviewId(1)} />
    </WorkerProvider>,
    { book },
  )

const step = (name: string) => screen.getByRole('button', { name: new RegExp(name) })
const end = words.endOfMeeting

describe('the first meeting of a pair on the screen', () => {
  it('is named after both, and one leaves it for the page of the pair', async () => {
    const { user, history } = look(bookAt('first-meeting-planned'))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.titles.pair('Anne-Sophie d’Hœraene et Yusuf Çelik'))

    await user.click(screen.getAllByRole('button', { name: 'Enregistrer et quitter' })[0] ?? document.body)
    await waitFor(() => expect(history.at(-1)).toBe(places.pair(pairId(1))))
  })

  it('is ticked off by the keyboard: a box by the space bar, the next one by the tab key', async () => {
    const { user, book } = look(bookAt('first-meeting-planned'))
    await user.click(step('Ce que nous avons vu'))
    expect(screen.getAllByRole('checkbox')).toHaveLength(16)

    screen.getByRole('checkbox', { name: 'Coordonnées échangées' }).focus()
    await user.keyboard(' {Tab} {Tab} {Tab}  ') // the fourth is ticked, and emptied again

    await waitFor(() => expect(book().interviews[interviewId(1)]?.answers).toEqual({ contactsExchanged: true, addressSettled: true, fixedTimes: true }))
    expect(screen.getByText(said(words.checkList.ticked(3, 16)))).toBeDefined()
  })

  it('is noted on the day it was planned for, in the story of the pair too', async () => {
    const { user, book } = look(bookAt('first-meeting-planned'))
    await user.click(step(words.end.step))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${end.on}`) }).value).toBe('12/02/2026')
    expect(screen.getByText(said(end.effects.planned), { exact: false })).toBeDefined()
    expect(screen.queryByRole('checkbox', { name: words.end.coupled })).toBeNull()

    expect(screen.getByRole('textbox', { name: new RegExp(`^${words.end.minutes}`) })).toHaveProperty('value', '1 h 30'.replaceAll(' ', '\u00A0'))
    await user.click(screen.getByRole('button', { name: end.hold }))

    const next = await screen.findByRole('link', { name: words.held.pair.back })
    expect(next.getAttribute('href')).toBe(places.pair(pairId(1)))
    expect(screen.getByRole('link', { name: words.held.pair.copy })).toBeDefined()
    const pair = book().pairs[pairId(1)]
    expect(pair && stateOf(pair)).toMatchObject({ stage: 'first-meeting-held', firstMeetingOn: '2026-02-12' })
  })

  it('says where its day is corrected, once the story knows it', async () => {
    const { user } = look(bookAt('first-meeting-held'))
    await user.click(step(words.end.step))
    const effect = screen.getByText(said(end.effects.held('2026-02-12')), { exact: false })
    expect(within(effect).getByRole('link', { name: end.pairPage }).getAttribute('href')).toBe(places.pair(pairId(1)))
  })

  it('waits for a meeting to be planned, and keeps the answers', async () => {
    const { user, book } = look(bookAt('proposed', { answers: { inCommon: 'La montagne' } }))
    await user.click(step(words.end.step))
    expect(screen.getByText(said(end.effects.notPlanned), { exact: false })).toBeDefined()

    await user.click(screen.getByRole('button', { name: end.hold }))

    expect(await screen.findByText(said(recruitmentRefusals.firstMeetingNotPlanned.title))).toBeDefined()
    expect(book().interviews[interviewId(1)]).toEqual(aFirstMeeting(1, { answers: { inCommon: 'La montagne' } }))
  })
})
