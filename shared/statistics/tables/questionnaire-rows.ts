import { type ReturnedInterview, returnedQuestionnaires } from '../evaluations'
import { isMark, startOf } from '../progress-made'
import { isIn } from '../report-period'
import type { QuestionnaireRow } from '../rows'
import { hundredths, numbered, yesNo } from './cells'
import type { Scope } from './scope'

import { listed } from '#shared/casebook/casebook'
import { PROGRESS_ITEMS } from '#shared/domain/evaluation'
import type { PairId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { Side } from '#shared/domain/pair-move'

interface Paper {
  readonly pairId: PairId
  readonly side: Side
  readonly handedOn: IsoDate | undefined
  readonly returned: ReturnedInterview | undefined
}

type Told = Omit<QuestionnaireRow, 'number'>

/** One row for each questionnaire handed out or come back in the period, in an order that only what is told in it makes: no number leads to a pair. */
export const questionnaireRows = (scope: Scope): readonly QuestionnaireRow[] =>
  numbered(
    'Q',
    papersOf(scope)
      .flatMap(paper => rowOf(scope, paper) ?? [])
      .map(row => ({ row, key: orderOf(row) }))
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ row }) => row),
  )

const orderOf = ({ side, handed, returned, satisfaction = 0, recommend = 0, progress = 0, id }: Told): string =>
  [side === 'mentor' ? 0 : 1, handed, returned, satisfaction, String(recommend).padStart(2, '0'), (progress + 5).toFixed(2), id].join(' ')

/** The paper of each side with what came back of it: where it was entered twice, the last one counts. */
function papersOf({ book }: Scope): readonly Paper[] {
  const found = new Map<string, Paper>()
  for (const { id, sides } of listed(book.evaluations))
    for (const side of Side.options) {
      const handedOn = sides[side]?.handedOn
      if (handedOn) found.set(`${id}:${side}`, { pairId: id, side, handedOn, returned: undefined })
    }
  for (const returned of returnedQuestionnaires(book.interviews)) {
    const { id: pairId, side } = returned.subject
    const paper = found.get(`${pairId}:${side}`)
    if (paper?.returned && paper.returned.held.on > returned.held.on) continue
    found.set(`${pairId}:${side}`, { pairId, side, handedOn: paper?.handedOn, returned })
  }
  return [...found.values()]
}

function rowOf(scope: Scope, { pairId, side, handedOn, returned }: Paper): Told | undefined {
  const { period } = scope
  const back = returned && isIn(period, returned.held.on) ? returned : undefined
  // What came back was handed out, though nobody noted the day.
  const isHanded = handedOn === undefined ? back !== undefined : isIn(period, handedOn)
  if (!back && !isHanded) return undefined
  const answers = back?.answers ?? {}
  const satisfaction = within(answers['satisfaction'], 1, 4)
  return {
    id: back ? back.id : `${pairId}:${side}`,
    side,
    handed: yesNo(isHanded),
    returned: yesNo(back !== undefined),
    satisfaction,
    satisfied: satisfaction === undefined ? 'none' : yesNo(satisfaction >= 3),
    recommend: within(answers['recommend'], 0, 10),
    progress: back && side === 'mentee' ? progressMade(scope, back) : undefined,
  }
}

const within = (answer: unknown, least: number, most: number): number | undefined => (typeof answer === 'number' && answer >= least && answer <= most ? answer : undefined)

/** The way a mentee made over all ten sentences; nothing where one of them was not answered twice. */
function progressMade({ book }: Scope, { subject, answers: end }: ReturnedInterview): number | undefined {
  const pair = book.pairs[subject.id]
  if (!pair) return undefined
  const start = startOf(book, pair)
  let sum = 0
  for (const item of PROGRESS_ITEMS) {
    const [from, to] = [start[item], end[item]]
    if (!isMark(from) || !isMark(to)) return undefined
    sum += to - from
  }
  return hundredths(sum / PROGRESS_ITEMS.length)
}
