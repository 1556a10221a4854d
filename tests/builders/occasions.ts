import type { Casebook } from '#shared/casebook/casebook'
import { defaultGrids } from '#shared/defaults/grids'

import { aCasebook, aPairAt, coordinatorId, pairId } from './casebook'
import { aCheckIn, aClosing, aNextStep, anOccasion } from './ending'
import { aMeeting, aPlan, aPlanRow, heldOn } from './life'
import { aGridVersion, everyAnswer } from './recruitment'
import { day } from './built'

const called = { kind: 'check-in', id: pairId(), number: 1, side: 'mentor' } as const

/** What the first pair has lived until June 2026: three meetings, a plan, and the first contact with the mentor, who was hard to reach. */
const life = {
  gridVersions: [aGridVersion('check-in-mentor'), aGridVersion('closing'), aGridVersion('evaluation-mentee')],
  checkIns: [
    aCheckIn('mentor', 1, {
      attempts: [{ on: '2026-04-24', means: 'phone' }, { on: '2026-04-27', means: 'email', note: "Pas de réponse" }],
      assessment: { level: 'orange', on: '2026-04-28', by: coordinatorId(1), reason: 'Une seule rencontre en un mois' },
    }),
    aCheckIn('mentor', 2, { attempts: [{ on: '2026-05-29', means: 'phone' }] }),
  ],
  nextSteps: [aNextStep(1), aNextStep(2, { what: 'Envoyer la liste des aides à l’emploi', who: 'mentor', dueOn: undefined, doneOn: '2026-04-29' })],
  actionPlans: [aPlan([aPlanRow(1), aPlanRow(2, { objective: 'Un CV relu et traduit', steps: [{ on: day('2026-03-20'), state: 'done' }] }), aPlanRow(3, { objective: 'Se présenter en deux minutes' })])],
  meetings: [
    aMeeting(1, heldOn('2026-03-20')),
    aMeeting(2, heldOn('2026-05-04')),
    aMeeting(3, heldOn('2026-05-18')),
    aMeeting(4, { state: 'cancelled', on: day('2026-05-11'), place: 'workplace', by: 'mentor', told: true, reason: 'Réunion' }),
  ],
} as const

const firstCall = anOccasion(1, called, { answers: everyAnswer(defaultGrids['check-in-mentor']), held: { on: '2026-04-28', by: coordinatorId(1), minutes: 15 } })

/** The first pair at work in June 2026, with the answers of the first contact with the mentor. */
export const aPairAtWork = (): Casebook => aCasebook({ ...life, pairs: [aPairAt('active')], interviews: [firstCall] })

/** The same once it is closed: what was said at the closing, and the questionnaire of the mentee. */
export const aClosedPair = (): Casebook =>
  aCasebook({
    ...life,
    pairs: [aPairAt('closed')],
    closings: [aClosing({ certificates: { mentee: '2026-09-12' }, attempts: [{ side: 'mentor', on: '2026-09-01', means: 'phone' }] })],
    interviews: [
      firstCall,
      anOccasion(2, { kind: 'closing', id: pairId() }, { answers: everyAnswer(defaultGrids.closing), held: { on: '2026-09-12', by: coordinatorId(1), minutes: 60 } }),
      anOccasion(3, { kind: 'evaluation', id: pairId(), side: 'mentee' }, { answers: { ...everyAnswer(defaultGrids['evaluation-mentee']), sharedValues: 0, recommend: 9 }, held: { on: '2026-09-20' } }),
    ],
  })
