import { describe, expect, it } from 'vitest'

import { BreachId, CoordinatorId } from '#shared/domain/ids'
import type { DueFacts, DueLine, DueRule } from '#shared/due/due-line'
import { dueAct, dueSentence, type FirstNames } from '#shared/text/due'

import { day, id } from '../../builders/built'
import { amendmentId, meetingId } from '../../builders/life'
import { contractId } from '../../builders/casebook'
import { nextStepId } from '../../builders/ending'
import { interviewId } from '../../builders/recruitment'

const on = day('2026-03-12')

/** Facts of each rule, with as many words as it has. */
const facts: { readonly [Rule in DueRule]: readonly DueFacts[Rule][] } = {
  ...{ 'mentor-to-prepare': [{}], 'mentor-to-decide': [{}], 'mentor-to-train': [{}], 'mentor-to-frame': [{}], 'mentor-agreement-missing': [{}], 'mentee-to-interview': [{}], 'mentee-to-decide': [{}] },
  ...{ 'interview-under-way': [{ interviewId: interviewId() }], 'attendance-missing': [{ missing: 0 }, { missing: 1 }, { missing: 3 }], 'session-ahead': [{ place: 'à Namur' }, { at: '14:30', place: 'à Namur' }] },
  ...{ 'agreement-ending': [{ until: on, mentors: 0 }, { until: on, mentors: 2 }], 'agreement-talks': [{ state: 'presented', mentors: 0 }, { state: 'suspended', mentors: 2 }] },
  'partner-note': (['decision', 'pair-formed', 'contract', 'check-in', 'closure', 'outcome'] as const).flatMap(milestone => [true, false].map(canGo => ({ milestone, canGo }))),
  ...{ 'answer-late': [{ reminders: 0 }, { reminders: 2 }], 'answer-due': [{}], 'to-plan': [{}], 'to-discuss': [{}], thawed: [{}], 'draft-left': [{}], 'first-meeting-past': [{}], 'first-meeting-ahead': [{}, { at: '09:00' }] },
  ...{ 'answers-missing': [{ missing: ['mentor', 'mentee'], hesitating: [] }, { missing: [], hesitating: [{ side: 'mentor', since: on }, { side: 'mentee', since: on }] }], 'contract-to-print': [{}] },
  ...{ 'signature-missing': [{ contractId: contractId(), missing: ['mentor'] }, { contractId: contractId(), missing: ['mentor', 'mentee', 'association'] }], 'amendment-signature-missing': [{ amendmentId: amendmentId(), number: 2, missing: ['association'] }] },
  ...{ 'intake-late': [{}], 'plan-missing': [{}], 'meeting-to-confirm': [{ meetingId: meetingId() }], 'suspended-long': [{ days: 31 }] },
  ...{ 'no-meeting': [{ days: 24, behind: 0, held: 4, owed: 4 }, { days: 24, behind: 2, held: 4, owed: 6 }], behind: [{ behind: 1, held: 0, owed: 1 }, { behind: 2, held: 1, owed: 3 }] },
  'check-in': [{ number: 1, side: 'mentor', attempts: 1, begun: false }, { number: 2, side: 'mentee', attempts: 0, begun: true }],
  'next-step': [{ nextStepId: nextStepId(), what: 'Appeler', who: 'association' }, { nextStepId: nextStepId(), what: 'Appeler', who: 'mentee' }],
  'alert-red': [{ number: 1, side: 'mentor' }, { number: 2, side: 'mentee' }],
  ...{ 'community-overdue': [{ months: 3 }, { last: on, months: 1, planned: on }], 'newsletter-overdue': [{ months: 3 }, { last: on, months: 1 }], 'end-in-sight': [{ endsOn: on }], 'term-past': [{ endsOn: on }] },
  ...{ 'closing-to-plan': [{ trigger: 'term' }, { trigger: 'positive-exit' }, { trigger: 'interruption' }], 'closing-ahead': [{}, { at: '14:30' }], 'closing-to-hold': [{ trigger: 'term' }] },
  ...{ 'closing-to-finish': [{ missing: [] }, { missing: ['held', 'situation', 'interruption'] }], 'certificate-to-give': [{ sides: ['mentor'] }, { sides: ['mentor', 'mentee'] }] },
  ...{ 'questionnaire-to-hand': [{ sides: ['mentee'] }, { sides: ['mentor', 'mentee'] }], 'questionnaire-to-enter': [{ side: 'mentor', begun: true }, { side: 'mentee', begun: false }] },
  ...{ 'follow-up': [{ months: 6, attempts: 0 }, { months: 12, attempts: 2 }], yearly: [{ task: 'profile-analysis', year: 2025 }, { task: 'annual-report', year: 2025 }, { task: 'retention-review', year: 2025 }] },
  breach: [{ breachId: BreachId.parse(id(1)), at: '09:20', missing: ['authority'] }, { breachId: BreachId.parse(id(2)), missing: ['authority', 'people'] }, { breachId: BreachId.parse(id(3)), missing: ['people'] }],
  'people-to-inform': [{ people: 1 }, { people: 12 }],
}

const days = [{ waited: 0, left: 0 }, { waited: 1, left: -1 }, { waited: 24, left: -24 }, { waited: 3, left: 11 }]
const rules = Object.keys(facts) as DueRule[] // the keys of the table are the rules
const told = (names: FirstNames = {}) => rules.flatMap(rule =>
  facts[rule].flatMap(known =>
    days.map(counted => {
      const line = { rule, key: rule, stage: 1, about: { kind: 'programme' }, since: on, dueOn: on, urgency: 'due', coordinators: [CoordinatorId.parse(id(1))], facts: known, ...counted }
      return dueSentence(line as unknown as DueLine, names) // the facts stand under their own rule
    }),
  ),
)
const texts = told()

describe('what each line of the day says', () => {
  it('carries its narrow spaces and curved apostrophes', () => {
    expect(texts.filter(text => /['"]|[ \u00A0][;:!?»€%]|«[ \u00A0]|n° |\d (?:h|ans|mois|jours?)\b/.test(text))).toEqual([])
  })

  it('writes both genders in full, the masculine article first, and ends without a full stop', () => {
    expect(texts.filter(text => /\p{L}·\p{L}|\p{L}\((?:e|ne|ère|se)s?\)|\b(?:la ou le|de la ou du|à la ou au|une ou un) ment|\.$|undefined/iu.test(text))).toEqual([])
  })

  it('names the two by their first names where they are given', () => {
    const named = told({ mentor: 'Anne', mentee: 'Yusuf' })
    expect(named.filter(text => /(?:ou de la|ou à la|ou la) ment/i.test(text))).toEqual([])
    for (const words of ['suivi de six semaines d’Anne', 'Questionnaire de Yusuf', 'à Anne et à Yusuf', 'rappeler Anne', 'Anne souhaite parler', 'pour Yusuf']) expect(named.filter(text => text.includes(words)), words).not.toEqual([])
  })

  it('opens with a verb that is short enough for a button', () => {
    expect(rules.map(dueAct).filter(act => !/^\p{Lu}/u.test(act) || act.length > 22)).toEqual([])
  })
})
