import { id } from './built'
import { aCasebook, aMentee, aMentor, aPairAt, menteeId, pairId } from './casebook'
import { aFollowUp } from './ending'
import { aFirstMeeting, aGridVersion, anInterview, everyAnswer } from './recruitment'

import type { Casebook } from '#shared/casebook/casebook'
import { defaultGrids } from '#shared/defaults/grids'
import { Breach, type BreachDetails } from '#shared/domain/breach'
import { BreachId } from '#shared/domain/ids'
import { Situation } from '#shared/domain/situation'

export const breachId = (n = 1) => BreachId.parse(id(3000 + n))

/** A key that was lost, of which nobody is told yet. */
export const aBreach = (n = 1, changes: Partial<BreachDetails> = {}): Breach =>
  Breach.parse({ id: breachId(n), discoveredOn: '2026-03-18', what: 'Une clé USB est perdue.', data: 'Une liste de présences.', risk: 'risk', ...changes })

/** Words that somebody said, in a book about whom nothing else is told. */
export const SAID = 'Propos recueillis'

/** An answer to every question, with words that stand nowhere else where words are asked for. */
const spoken = (grid: 'mentee-selection' | 'first-meeting') =>
  Object.fromEntries(Object.entries(everyAnswer(defaultGrids[grid])).map(([key, answer]) => [key, typeof answer === 'string' && answer.startsWith('Réponse à') ? `${SAID} ${key}` : answer]))

/** A pair closed on 15 September 2026, with the selection interview, the first meeting and a follow-up with words and names in it. */
export const longOver = (): Casebook =>
  aCasebook({
    mentors: [aMentor()],
    mentees: [aMentee()],
    pairs: [aPairAt('closed')],
    gridVersions: [aGridVersion(), aGridVersion('first-meeting')],
    interviews: [
      anInterview(1, { begunOn: '2025-11-18', answers: spoken('mentee-selection') }),
      aFirstMeeting(2, { subject: { kind: 'pair', id: pairId() }, begunOn: '2026-02-12', answers: spoken('first-meeting') }),
    ],
    followUps: [
      aFollowUp(6, {
        attempts: [{ on: '2027-03-01', note: 'Pas de réponse' }],
        answer: { on: '2027-03-12', situation: Situation.parse({ family: 'job', title: 'électricienne', where: 'Ateliers du Piroy' }), items: { startJob: 3 }, note: 'Très contente.' },
      }),
    ],
  })

export const longOverMentee = { kind: 'mentee', id: menteeId() } as const
