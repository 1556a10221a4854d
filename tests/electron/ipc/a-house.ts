import { type HouseParts, openHouse, valueOf } from '../../builders/house'

import { listed } from '#shared/casebook/casebook'

const address = { street: 'rue des Brasseurs 12', postcode: '5000', municipality: 'Namur' }

/** An association that is set up, with a mentor and a mentee who are ready for a pair, all entered through the door. */
export async function aHouseAtWork(parts: HouseParts = {}) {
  const house = await openHouse(parts)
  const { ask } = house
  valueOf(await ask('casebook.open'))
  valueOf(
    await ask('organisation.save', {
      details: {
        name: 'Tremplin asbl',
        legalForm: 'asbl',
        companyNumber: '0123.456.749',
        address,
        representative: { name: 'Anne Dubois', role: 'directrice' },
        placeOfSignature: 'Namur',
      },
    }),
  )
  const staff = valueOf(await ask('coordinator.save', { details: { agreement: 'feminine', givenName: 'Cléo', familyName: 'Œuvrard' } }))
  valueOf(await ask('organisation.finish-set-up', {}))
  const before = { informedOn: '2026-01-08', preparedOn: '2026-01-15', trainedOn: '2026-01-22' }
  const mentor = valueOf(
    await ask('mentor.save', {
      details: { agreement: 'feminine', givenName: 'Zoé', familyName: 'd’Hondt', registeredOn: '2026-01-05', address, frame: { kind: 'pensioner' }, capacity: 1, before },
    }),
  )
  const mentee = valueOf(
    await ask('mentee.save', { details: { agreement: 'masculine', givenName: 'Baptiste', familyName: 'N’Diaye', registeredOn: '2026-01-06', address, email: 'baptiste@example.be', before: { interviewedOn: '2026-02-02' } } }),
  )
  const [coordinatorId] = listed(staff.put.coordinators ?? {}).map(({ id }) => id)
  const [mentorId] = listed(mentor.put.mentors ?? {}).map(({ id }) => id)
  const [menteeId] = listed(mentee.put.mentees ?? {}).map(({ id }) => id)
  if (!coordinatorId || !mentorId || !menteeId) throw new Error('nobody was entered')
  valueOf(await ask('mentor.decide', { mentorId, decision: { on: '2026-01-23', outcome: 'accepted' } }))
  valueOf(await ask('mentee.decide', { menteeId, decision: { on: '2026-02-03', outcome: 'accepted' } }))
  return { ...house, coordinatorId, mentorId, menteeId }
}

/** The same house once the two are a pair. */
export async function aHouseWithAPair(parts: HouseParts = {}) {
  const house = await aHouseAtWork(parts)
  const { ask, coordinatorId, mentorId, menteeId } = house
  const pair = {
    ...{ mentorId, menteeId, coordinatorId },
    opening: {
      kind: 'agreed' as const,
      ...{ firstMeetingOn: '2026-03-09', mentorAgreedOn: '2026-03-10', menteeAgreedOn: '2026-03-11' },
      terms: { startsOn: '2026-03-16', endsOn: '2026-09-16', meetingPlace: 'rue Haute 1, Namur', meetingsPerMonth: 2, minutesPerMeeting: 90 },
    },
  }
  const [formed] = listed(valueOf(await ask('pair.create', pair)).put.pairs ?? {})
  if (!formed) throw new Error('no pair was formed')
  return { ...house, pair, pairId: formed.id }
}
