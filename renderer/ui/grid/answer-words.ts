import { labelOf } from './offered-items'
import type { ListsOf, Team } from './question-props'

import type { ItemKey, LanguageSkill } from '#shared/domain/lists'
import type { Period } from '#shared/domain/period'
import { type Answer, type Answers, answerTo } from '#shared/grids/answers'
import type { Question } from '#shared/grids/grid'
import { shortDay } from '#shared/text/format'
import { gridWords as words } from '#shared/text/grids'

/** An answer in words, as one reads it under its question: « 3 sur 4 (…) », « néerlandais (B1) », « sans réponse ». One that does not fit its question is still told. */
export function answerWords(question: Question, answer: Answer | undefined, lists: ListsOf, team: Team): string {
  if (answer === undefined) return words.unanswered
  return fitting(question, { [question.key]: answer }, lists, team) ?? stray(answer, lists)
}

function fitting(question: Question, given: Answers, lists: ListsOf, team: Team): string | undefined {
  switch (question.kind) {
    case 'text':
      return answerTo<'text'>(question, given)
    case 'scale':
      return whenGiven(answerTo<'scale'>(question, given), value => words.scale.said(value, question.low ?? words.scale.low, question.high ?? words.scale.high))
    case 'yes-no':
      return whenGiven(answerTo<'yes-no'>(question, given), yesOrNo)
    case 'choice':
      return whenGiven(answerTo<'choice'>(question, given), key => labelOf(lists(question.list), key))
    case 'choices':
      return whenGiven(answerTo<'choices'>(question, given), keys => joined(keys.map(key => labelOf(lists(question.list), key))))
    case 'languages':
      return whenGiven(answerTo<'languages'>(question, given), skills => joined(skills.map(skill => languageSaid(skill, lists))))
    case 'periods':
      return whenGiven(answerTo<'periods'>(question, given), periods => joined(periods.map(periodSaid)))
    case 'date':
      return whenGiven(answerTo<'date'>(question, given), shortDay)
    case 'number':
      return whenGiven(given[question.key], value => (typeof value === 'number' ? words.number.said(value, question.unit) : undefined)) // out of bounds too
    case 'person':
      return whenGiven(answerTo<'person'>(question, given), id => team.find(({ value }) => value === id)?.label ?? words.person.former)
  }
}

const whenGiven = <Value>(value: Value | undefined, say: (value: Value) => string | undefined): string | undefined => (value === undefined ? undefined : say(value))

const joined = (said: readonly string[]): string => said.join(words.separator)

const yesOrNo = (answer: boolean): string => (answer ? words.yesNo.yes : words.yesNo.no)

const languageSaid = ({ language, level }: LanguageSkill, lists: ListsOf): string =>
  words.languages.said(labelOf(lists('languages'), language), level && words.languages.levelIn(level))

const periodSaid = ({ from, until }: Period): string => words.periods.said(from, until)

/** An answer given when the question was another: as much as its own shape tells. */
function stray(answer: Answer, lists: ListsOf): string {
  if (typeof answer === 'boolean') return yesOrNo(answer)
  if (typeof answer !== 'object') return String(answer)
  return joined(answer.map((each: ItemKey | LanguageSkill | Period) => {
    if (typeof each === 'string') return each
    return 'from' in each ? periodSaid(each) : languageSaid(each, lists)
  }))
}
