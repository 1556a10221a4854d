import { describe, expect, it } from 'vitest'

import { aCasebook, aCompany, aContract, aMentor, aPairAt, companyId, day, mentorId, pairId, someTerms, threeSignatures } from '../../../builders/casebook'
import { someContractFacts } from '../../../builders/contract'
import { aClosing, anOccasion } from '../../../builders/ending'
import { aMeeting, aPairContact, heldOn } from '../../../builders/life'
import { aFirstMeeting, aGridVersion, aGroupSession, anInvitee, aPreparation, theMentor } from '../../../builders/recruitment'
import { only, tablesIn } from '../../../builders/report'

type Parts = Parameters<typeof aCasebook>[0]

const employed = aMentor(1, { frame: { kind: 'working-time', companyId: companyId(1) } })
const contract = aContract(1, { signatures: threeSignatures, facts: someContractFacts({ mentor: { ...someContractFacts().mentor, frame: 'working-time' } }) })
const bookOf = (parts: Parts) => aCasebook({ mentors: [employed], pairs: [aPairAt('closed')], contracts: [contract], ...parts })
const rowsIn = (parts: Parts, from = '2026-01-01', to = '2026-12-31') => tablesIn(bookOf(parts), from, to).time
const session = (n: number, kind: 'community' | 'mentor-training' | 'mentor-information', on: string) => aGroupSession(n, { kind, on, minutes: 120, invitees: [anInvitee(n, theMentor(1), { attendance: 'present' })] })

describe('the time that mentors gave', () => {
  it('is what was noted with its length, each kind apart', () => {
    const rows = rowsIn({
      gridVersions: [aGridVersion('first-meeting'), aGridVersion('mentor-preparation'), aGridVersion('check-in-mentor')],
      interviews: [
        aFirstMeeting(1, { held: { on: '2026-02-12', minutes: 80 } }),
        aPreparation(1, { id: aPreparation(2).id, held: { on: '2026-01-20', minutes: 55 } }),
        anOccasion(3, { kind: 'check-in', id: pairId(), number: 1, side: 'mentor' }, { held: { on: '2026-04-28', minutes: 15 } }),
        anOccasion(4, { kind: 'check-in', id: pairId(), number: 1, side: 'mentee' }, { held: { on: '2026-04-28', minutes: 25 } }),
      ],
      meetings: [aMeeting(1, heldOn('2026-03-20')), aMeeting(2, heldOn('2026-04-20', { minutes: 60 })), aMeeting(3, { state: 'planned', on: day('2026-05-01'), place: 'workplace' })],
      pairContacts: [aPairContact(1), aPairContact(2, { minutes: undefined })],
      closings: [aClosing()],
      groupSessions: [session(1, 'mentor-information', '2026-01-10'), session(2, 'mentor-training', '2026-01-30'), session(3, 'community', '2026-05-10'), session(4, 'community', '2026-12-10')],
    })
    expect(Object.fromEntries(rows.map(({ what, count, minutes }) => [what, [count, minutes]]))).toEqual({
      ...{ information: [1, 120], preparation: [1, 55], training: [1, 120], 'first-meeting': [1, 80], meetings: [2, 150], contacts: [1, 15], monitoring: [1, 15], closing: [1, 60], community: [2, 240] },
    })
    expect(new Set(rows.map(({ paid, company, market }) => [paid, company, market].join()))).toEqual(new Set([`yes,${companyId(1)},profit`]))
  })

  it('is counted in the period only', () => {
    const meetings = [aMeeting(1, heldOn('2026-03-20')), aMeeting(2, heldOn('2026-04-20'))]
    expect(only(rowsIn({ meetings }, '2026-04-01'))).toMatchObject({ count: 1, minutes: 90 })
    expect(rowsIn({ meetings }, '2026-05-01')).toEqual([])
  })

  it('is worth what the hour costs the company, or else the reference; own time is worth nothing', () => {
    const meetings = [aMeeting(1, heldOn('2026-03-20', { minutes: 100 })), aMeeting(2, heldOn('2026-04-20', { ownTime: true }))]
    expect(rowsIn({ meetings })).toMatchObject([{ paid: 'no', minutes: 90, cents: 0 }, { paid: 'yes', minutes: 100, cents: 8033 }])
    const sponsorship = { mentors: 1, hourlyCost: { cents: 6001, year: 2026, source: 'Bilan social' }, withOptional: [], coupled: false }
    expect(rowsIn({ meetings, companies: [aCompany(1, { sponsorship })] })).toMatchObject([{ cents: 0 }, { cents: 10_002 }])
  })

  it('is not paid to volunteers, whatever their file says since', () => {
    const own = aContract(1, { signatures: threeSignatures, facts: someContractFacts({ mentor: { ...someContractFacts().mentor, frame: 'own-time' } }) })
    expect(only(rowsIn({ contracts: [own], meetings: [aMeeting(1, heldOn('2026-03-20'))] }))).toMatchObject({ paid: 'no', cents: 0 })
  })

  it('holds a meeting of the community once for a mentor with two pairs, as in the pair that ran that day', () => {
    const next = aPairAt('active', 2, { mentorId: mentorId(1), opening: { kind: 'resumed', terms: someTerms({ startsOn: '2026-10-01', endsOn: '2027-04-01' }) }, moves: [] })
    const voluntary = aContract(2, { pairId: pairId(2), signatures: threeSignatures, facts: someContractFacts({ mentor: { ...someContractFacts().mentor, frame: 'own-time' } }) })
    const groupSessions = [session(1, 'community', '2026-05-10'), session(2, 'community', '2026-09-20'), session(3, 'community', '2026-11-10')]
    const rows = rowsIn({ pairs: [aPairAt('closed'), next], contracts: [contract, voluntary], groupSessions })
    expect(rows).toMatchObject([{ what: 'community', paid: 'no', count: 2, minutes: 240 }, { what: 'community', paid: 'yes', count: 1, minutes: 120 }])
  })

  it('of someone in no pair is paid as the file says', () => {
    expect(only(rowsIn({ pairs: [], contracts: [], groupSessions: [session(1, 'mentor-training', '2026-03-01')] }))).toMatchObject({ what: 'training', paid: 'yes', company: companyId(1), cents: 9640 })
    expect(only(rowsIn({ mentors: [aMentor(1)], pairs: [], contracts: [], groupSessions: [session(1, 'mentor-training', '2026-03-01')] }))).toMatchObject({ paid: 'no', company: 'none', market: 'none', cents: 0 })
  })
})
