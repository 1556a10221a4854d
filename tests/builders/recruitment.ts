import { defaultGrids } from '#shared/defaults/grids'
import { defaultLists } from '#shared/defaults/lists'
import { Exchange } from '#shared/domain/exchange'
import type { GridName } from '#shared/domain/grid-name'
import { GroupSession, Invitee, type InviteeWho } from '#shared/domain/group-session'
import { ExchangeId, GroupSessionId, ImportId, InterviewId, InviteeId, ProgressUpdateId } from '#shared/domain/ids'
import { List, type ListName } from '#shared/domain/lists'
import { ProgressUpdate } from '#shared/domain/progress-update'
import type { Answer, Answers } from '#shared/grids/answers'
import { type GridText, GridVersion, gridVersionId, type Question, questionsOf } from '#shared/grids/grid'
import { Interview } from '#shared/grids/interview'

import { built, type Changes, day, id } from './built'
import { companyId, coordinatorId, menteeId, mentorId, pairId, partnerId } from './casebook'

export const interviewId = (n = 1) => InterviewId.parse(id(900 + n))
export const groupSessionId = (n = 1) => GroupSessionId.parse(id(1000 + n))
export const inviteeId = (n = 1) => InviteeId.parse(id(1100 + n))
export const exchangeId = (n = 1) => ExchangeId.parse(id(1200 + n))
export const progressUpdateId = (n = 1) => ProgressUpdateId.parse(id(1300 + n))
export const importId = (n = 1) => ImportId.parse(id(1400 + n))

/** The nth mentor, the nth mentee, or somebody whom one knows by name only. */
export const theMentor = (n = 1): InviteeWho => ({ kind: 'mentor', id: mentorId(n) })
export const theMentee = (n = 1): InviteeWho => ({ kind: 'mentee', id: menteeId(n) })
export const aNewcomer = (changes: Partial<Extract<InviteeWho, { kind: 'newcomer' }>> = {}): InviteeWho => ({
  ...{ kind: 'newcomer', givenName: 'Zoé', familyName: 'Lambert', agreement: 'feminine', email: 'zoe.lambert@example.be' },
  ...changes,
})

export const anInvitee = (n = 1, who: InviteeWho = theMentor(n), changes: Changes<typeof Invitee> = {}): Invitee =>
  built(Invitee, { id: inviteeId(n), who }, changes)

/** An information session for mentors of 10 March 2026; nobody is invited yet. */
export const aGroupSession = (n = 1, changes: Changes<typeof GroupSession> = {}): GroupSession =>
  built(
    GroupSession,
    {
      ...{ id: groupSessionId(n), kind: 'mentor-information', on: '2026-03-10', at: '17:30', minutes: 60 },
      ...{ place: 'rue de l’Église 12, 5000 Namur', animators: [coordinatorId(1)], invitees: [] },
    },
    changes,
  )

/** The product’s own grid as a version of the book. */
export const aGridVersion = (grid: GridName = 'mentee-selection', version = 1, changes: Changes<typeof GridVersion> = {}): GridVersion =>
  built(GridVersion, { id: gridVersionId(grid, version), grid, version, savedOn: '2026-01-05', sections: defaultGrids[grid].sections }, changes)

/** An interview with the nth mentee, under way, by the first version of the grid; `aGridVersion()` stands in the book beside it. */
export const anInterview = (n = 1, changes: Changes<typeof Interview> = {}): Interview =>
  built(
    Interview,
    { id: interviewId(n), gridVersionId: gridVersionId('mentee-selection', 1), subject: { kind: 'mentee', id: menteeId(n) }, begunOn: '2026-03-02', answers: {} },
    changes,
  )

/** The same with the nth mentor; `aGridVersion('mentor-preparation')` stands beside it. */
export const aPreparation = (n = 1, changes: Changes<typeof Interview> = {}): Interview =>
  anInterview(n, { gridVersionId: gridVersionId('mentor-preparation', 1), subject: { kind: 'mentor', id: mentorId(n) }, ...changes })

/** The first meeting of the nth pair; `aGridVersion('first-meeting')` stands beside it. */
export const aFirstMeeting = (n = 1, changes: Changes<typeof Interview> = {}): Interview =>
  anInterview(n, { gridVersionId: gridVersionId('first-meeting', 1), subject: { kind: 'pair', id: pairId(n) }, ...changes })

/** A plausible answer to a question of any kind: yes, the first choice, a text that names its question. */
export function anAnswerTo(question: Question): Answer {
  switch (question.kind) {
    case 'text':
      return `Réponse à ${question.key}`
    case 'scale':
    case 'opinion':
      return 3
    case 'yes-no':
      return true
    case 'choice':
      return firstOf(question.list)
    case 'choices':
      return [firstOf(question.list)]
    case 'languages':
      return [{ language: firstOf('languages'), level: 'C1' }]
    case 'periods':
      return [{ from: day('2026-07-06'), until: day('2026-07-24') }]
    case 'date':
      return day('2026-02-26')
    case 'number':
      return question.min ?? 1
    case 'person':
      return coordinatorId(1)
  }
}

function firstOf(list: ListName) {
  const [item] = defaultLists[list]
  if (!item) throw new Error(`The list ${list} is empty`)
  return item.key
}

/** An answer to every question of a grid. */
export const everyAnswer = (grid: GridText): Answers => Object.fromEntries(questionsOf(grid).map(question => [question.key, anAnswerTo(question)]))

/** Only what is needed to complete an interview. */
export const neededAnswers = (grid: GridText): Answers =>
  Object.fromEntries(questionsOf(grid).flatMap(question => (question.required ? [[question.key, anAnswerTo(question)]] : [])))

/** A call to the first company. */
export const anExchange = (n = 1, changes: Changes<typeof Exchange> = {}): Exchange =>
  built(Exchange, { id: exchangeId(n), with: { kind: 'company', id: companyId(1) }, on: '2026-03-03', means: 'phone', by: coordinatorId(1), note: 'Rappeler en avril.' }, changes)

/** The decision on the nth mentee, of 24 November 2025, told to the first partner by e-mail. */
export const aProgressUpdate = (n = 1, changes: Changes<typeof ProgressUpdate> = {}): ProgressUpdate =>
  built(
    ProgressUpdate,
    {
      ...{ id: progressUpdateId(n), menteeId: menteeId(n), partnerId: partnerId(1), milestone: { kind: 'decision', on: '2025-11-24' } },
      ...{ on: '2025-11-25', done: { kind: 'sent', means: 'email', text: 'La personne est retenue.' } },
    },
    changes,
  )

/** A list as the association keeps it: the product’s own, with items added at its end. */
export const aList = (name: ListName, ...added: readonly { readonly key: string; readonly label: string; readonly hidden?: true }[]): List =>
  built(List, { id: name, items: [...defaultLists[name], ...added] }, {})
