import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { InterviewPage } from '../../../../renderer/features/interviews/InterviewPage'
import { places } from '../../../../renderer/ui/places'
import { aCasebook, aPairAt, day, pairId } from '../../../builders/casebook'
import { aGridVersion, anInterview, interviewId } from '../../../builders/recruitment'
import { stand } from '../pairs/stand'

import { gridNameOf } from '#shared/casebook/interview-commands'
import type { PairOccasion } from '#shared/domain/pair-occasion'
import { gridVersionId } from '#shared/grids/grid'
import type { Held } from '#shared/grids/interview'
import { interviewWords as words } from '#shared/text/interviews'

const id = pairId()
const checkIn = { kind: 'check-in', id, number: 2, side: 'mentor' } as const
const closing = { kind: 'closing', id } as const
const evaluation = { kind: 'evaluation', id, side: 'mentee' } as const

function look(occasion: PairOccasion, held?: Held) {
  const grid = gridNameOf(occasion)
  const interview = anInterview(1, { gridVersionId: gridVersionId(grid, 1), subject: occasion, ...(held && { held }) })
  return stand(<InterviewPage interviewId={interviewId(1)} />, { book: aCasebook({ pairs: [aPairAt('active')], gridVersions: [aGridVersion(grid)], interviews: [interview] }) })
}

describe('what is asked of a pair at work, at the address of an interview', () => {
  it.each([
    [checkIn, places.checkIn(id, 2, 'mentor')],
    [closing, places.pairClosing(id)],
    [evaluation, places.evaluation(id, 'mentee')],
  ])('leads to its own page while it is under way: %o', async (occasion, place) => {
    const { history } = look(occasion)
    await waitFor(() => expect(history.at(-1)).toBe(place))
  })

  it.each([
    [checkIn, words.titles['check-in']('Anne-Sophie d’Hœraene'), places.checkIn(id, 2, 'mentor')],
    [closing, words.titles.closing('Anne-Sophie d’Hœraene et Yusuf Çelik'), places.pairClosing(id)],
    [evaluation, words.titles.evaluation('Yusuf Çelik'), places.evaluation(id, 'mentee')],
  ])('is read once it was held, with the way back: %o', (occasion, title, place) => {
    look(occasion, { on: day('2026-03-19') })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title)
    expect(screen.getByRole('link', { name: words.held[occasion.kind].next }).getAttribute('href')).toBe(place)
  })

  it('has no copy to hand out where the paper is read without a name', () => {
    look(evaluation, { on: day('2026-03-19') })
    expect(screen.queryByRole('link', { name: /^Copie/ })).toBeNull()
  })
})
