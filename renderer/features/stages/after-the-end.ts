import type { Casebook } from '#shared/casebook/casebook'
import { endedOn } from '#shared/casebook/pair-life'
import { questionnaireStanding, type QuestionnaireStanding } from '#shared/casebook/questionnaires'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import { followUpsOf } from '#shared/statistics/follow-ups'
import { stagePages } from '#shared/text/stage-pages'

const words = stagePages.followUp

/** What the page of stage 6 tells of one closed pair besides its names. */
export interface AfterTheEnd {
  /** The last day of work, whatever the contract said. */
  readonly lastDay?: IsoDate | undefined
  /** How far each questionnaire is; absent for a pair closed before closings were kept here, which owes none. */
  readonly mentor?: QuestionnaireStanding['state'] | undefined
  readonly mentee?: QuestionnaireStanding['state'] | undefined
  /** When the mentee is asked again: first what is to be done, then what is to come. */
  readonly next: { readonly words: string; readonly on?: IsoDate }
}

/** How far the evaluation of a closed pair is on a day. */
export const afterTheEnd = (book: Casebook, pair: Pair, today: IsoDate): AfterTheEnd => ({
  lastDay: endedOn(pair),
  ...(book.closings[pair.id] && { mentor: questionnaireStanding(book, pair, 'mentor').state, mentee: questionnaireStanding(book, pair, 'mentee').state }),
  next: nextFollowUp(book, pair, today),
})

function nextFollowUp(book: Casebook, pair: Pair, today: IsoDate): AfterTheEnd['next'] {
  const cases = followUpsOf(book, pair, today)
  const open = cases.find(({ standing }) => standing.state === 'to-do') ?? cases.find(({ standing }) => standing.state === 'to-come')
  if (!open) return { words: cases.length === 0 ? words.none : words.over }
  const { months, dueOn } = open
  return { on: dueOn, words: open.standing.state === 'to-do' ? words.due(months, dueOn) : words.ahead(months, dueOn) }
}
