import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { MeetingPage } from '../../../../../renderer/features/pairs/life/MeetingPage'

import { mentorHours } from '#shared/casebook/mentor-hours'
import { pairLife } from '#shared/text/pair-life'

import { aCasebook, aContract, aPairAt, pairId, threeSignatures } from '../../../../builders/casebook'
import { someContractFacts } from '../../../../builders/contract'
import { aMeeting, heldOn, meetingId } from '../../../../builders/life'
import { said, stand } from '../stand'

const words = pairLife.meeting
const pair = aPairAt('active')
const bookAs = (frame: 'working-time' | 'own-time') =>
  aCasebook({ pairs: [pair], contracts: [aContract(1, { signatures: threeSignatures, facts: someContractFacts({ mentor: { frame } }) })], meetings: [aMeeting(1, heldOn('2026-03-20'))] })
const show = (frame: 'working-time' | 'own-time') => stand(<MeetingPage pairId={pairId()} meetingId={meetingId()} />, { book: bookAs(frame), today: '2026-04-02' })

describe('a meeting outside paid hours', () => {
  it('is noted so for a mentor on working time, and counted apart', async () => {
    const { user, book } = show('working-time')
    await user.click(screen.getByRole('checkbox', { name: said(words.ownTime) }))
    await user.click(screen.getByRole('button', { name: words.save }))
    await waitFor(() => expect(mentorHours(book(), pair)).toMatchObject({ paidMinutes: 0, ownMinutes: 90 }))
  })

  it('is not asked of a mentor who gives their own time anyway', () => {
    show('own-time')
    expect(screen.queryByRole('checkbox', { name: said(words.ownTime) })).toBeNull()
  })
})
