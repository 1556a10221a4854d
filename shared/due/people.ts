import { NOTHING, toDo } from './draw-line'
import type { DueLine } from './due-line'
import type { Morning } from './morning'
import { agreementsDue } from './recruitment'

import { inUse } from '#shared/casebook/limitation'
import { openPairsOf, pairsOf } from '#shared/casebook/availability'
import { menteePath } from '#shared/casebook/mentee-path'
import { mentorPath, type MentorStepKey } from '#shared/casebook/mentor-path'
import type { PathStep } from '#shared/casebook/path'
import { updatesDue } from '#shared/casebook/progress'
import { menteeSituation, type MentorSituation, mentorSituation } from '#shared/casebook/situations'
import type { Mentee } from '#shared/domain/mentee'
import { companyOf, type Mentor } from '#shared/domain/mentor'

/** The steps of a mentor in which the association has something to do, as the situation of the mentor names them. */
const MENTOR_STEPS = {
  'to-prepare': { rule: 'mentor-to-prepare', step: 'preparation' },
  'to-decide': { rule: 'mentor-to-decide', step: 'acceptance' },
  'to-train': { rule: 'mentor-to-train', step: 'training' },
  'to-frame': { rule: 'mentor-to-frame', step: 'frame' },
  'no-agreement': { rule: 'mentor-agreement-missing', step: 'employer-agreement' },
} as const satisfies Partial<Record<MentorSituation, { readonly rule: DueLine['rule']; readonly step: MentorStepKey }>>

const waitsFor = (situation: MentorSituation): situation is keyof typeof MENTOR_STEPS => Object.hasOwn(MENTOR_STEPS, situation)

/** The mentors who wait for a step, one line each; not for an interview that was begun, nor for an agreement of which a line about the company speaks. */
export function mentorsDue(morning: Morning): readonly DueLine[] {
  const spokenOf = new Set(agreementsDue(morning).flatMap(({ about }) => (about.kind === 'company' ? [about.id] : [])))
  const { book, today } = morning
  return inUse(book.mentors).flatMap((mentor: Mentor) => {
    const situation = mentorSituation(book, mentor, today)
    if (!waitsFor(situation)) return NOTHING
    const { rule, step } = MENTOR_STEPS[situation]
    const companyId = companyOf(mentor.frame)
    const since = waitingSince(mentorPath(book, mentor, today), step)
    if (!since || (rule === 'mentor-agreement-missing' && companyId && spokenOf.has(companyId))) return NOTHING
    const about = { kind: 'mentor', id: mentor.id } as const
    return rule === 'mentor-agreement-missing' ? toDo(morning, { rule, stage: 1, about, facts: { companyId } }, since) : toDo(morning, { rule, stage: 1, about, facts: {} }, since)
  })
}

/** The mentees who wait for an interview or a decision, one line each. */
export function menteesDue(morning: Morning): readonly DueLine[] {
  const { book } = morning
  return inUse(book.mentees).flatMap((mentee: Mentee) => {
    // Once anything was decided, neither step is open any more.
    if (mentee.decisions.length > 0) return NOTHING
    const situation = menteeSituation(book, mentee)
    if (situation !== 'to-interview' && situation !== 'to-decide') return NOTHING
    const since = waitingSince(menteePath(book, mentee), situation === 'to-interview' ? 'interview' : 'decision')
    return since ? toDo(morning, { rule: `mentee-${situation}`, stage: 2, about: { kind: 'mentee', id: mentee.id }, facts: {} }, since) : NOTHING
  })
}

/** Since when a step is to be done; nothing for one that is done, or under way, which has a line of its own. */
function waitingSince<Key extends string>(path: readonly PathStep<Key>[], key: Key) {
  const step = path.find(each => each.key === key)
  return step?.state === 'to-do' ? step.since : undefined
}

/** The notes that partners are owed; none about a person who said no, since nothing may go out. */
export function notesDue(morning: Morning): readonly DueLine[] {
  const { book } = morning
  return updatesDue(book, morning.today).flatMap(({ menteeId, milestone, consent }) => {
    if (consent === 'refused') return NOTHING
    const pair = openPairsOf(book, menteeId)[0] ?? pairsOf(book, menteeId).at(-1)
    const coordinators = pair ? [pair.coordinatorId, pair.substituteId].filter(each => each !== undefined) : []
    return toDo(morning, { rule: 'partner-note', stage: 2, about: { kind: 'mentee', id: menteeId }, coordinators, facts: { milestone: milestone.kind, canGo: consent === 'given' } }, milestone.on)
  })
}
