import { aCasebook, aContract, aMentee, aMentor, aPairAt, contractId, day, partnerId, someTerms } from '../../builders/casebook'
import { someContractFacts } from '../../builders/contract'
import { aMeeting, heldOn } from '../../builders/life'
import { aGridVersion, anInterview } from '../../builders/recruitment'

import { PROGRESS_ITEMS } from '#shared/domain/evaluation'
import { fullName } from '#shared/domain/person'

export const mentor = aMentor(1, { consents: { newsletter: [{ given: true, on: '2025-10-06' }] } })
export const mentee = aMentee(1, { partnerId: partnerId(), consents: { sharing: [{ given: true, on: '2025-11-20' }] } })
export const [anne, yusuf] = [fullName(mentor), fullName(mentee)]
export const REFERENCE = 'B-2026-001'

/** Six months that begin on the last day of August: their end is the last day of February. */
const terms = someTerms({ startsOn: day('2026-08-31'), endsOn: day('2027-02-28') })

const pair = aPairAt('proposed', 1, {
  opening: { kind: 'proposed', on: '2026-07-06' },
  moves: [
    { kind: 'plan-first-meeting', on: '2026-07-08', meetingOn: '2026-07-15' },
    { kind: 'hold-first-meeting', on: '2026-07-15' },
    { kind: 'answer', on: '2026-07-20', side: 'mentor', answer: 'yes' },
    { kind: 'answer', on: '2026-07-22', side: 'mentee', answer: 'yes' },
    { kind: 'agree-terms', on: '2026-07-24', terms },
    { kind: 'print-contract', on: '2026-08-10', contractId: contractId() },
    { kind: 'sign', on: '2026-08-24' },
  ],
})

const contract = aContract(1, {
  printedOn: '2026-08-10',
  facts: someContractFacts({ reference: REFERENCE, terms }),
  signatures: { mentor: '2026-08-20', mentee: '2026-08-21', association: '2026-08-24' },
})

/** At the selection the mentee said « 2 » to each of the ten sentences. */
const selection = anInterview(1, { begunOn: '2025-11-20', held: { on: '2025-11-20' }, answers: Object.fromEntries(PROGRESS_ITEMS.map(item => [item, 2])) })

/** A pair whose contract bears its three signatures, and that met twice in September. */
export const signed = aCasebook({
  ...{ mentors: [mentor], mentees: [mentee], pairs: [pair], contracts: [contract] },
  ...{ gridVersions: [aGridVersion()], interviews: [selection], meetings: [aMeeting(1, heldOn('2026-09-07')), aMeeting(2, heldOn('2026-09-28'))] },
})
