import { Sideways } from '../../ui/Sideways'
import { Bar } from './Bar'

import { markOf, type SideOfYear } from '#shared/statistics/evaluations'
import type { QuestionFold } from '#shared/statistics/question-folds'
import { evaluationWords, oneDecimal } from '#shared/text/evaluation'

const words = evaluationWords.year

interface MarksTableProps {
  /** What the statements are about. */
  readonly title: string
  readonly folds: readonly Extract<QuestionFold, { kind: 'marks' }>[]
  readonly before: SideOfYear
  readonly year: number
}

/** Statements marked from 1 to 4: how many gave each mark, the mean, and that of the year before where it may be told. */
export function MarksTable({ title, folds, before, year }: MarksTableProps) {
  const hasBefore = folds.some(({ question }) => markOf(before, question.key) !== undefined)
  const columns = words.stepHeads.length + 3 + (hasBefore ? 1 : 0)
  return (
    <Sideways caption={title}>
      <table className="evaluation-table">
        <caption className="for-readers">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.statement}</th>
            {words.stepHeads.map((head, index) => (
              <th key={head} scope="col">
                <span aria-hidden="true">{head}</span>
                <span className="for-readers">{words.steps[index]}</span>
              </th>
            ))}
            <th scope="col">{words.noOpinion}</th>
            <th scope="col" className="numeric">
              {words.meanHead}
            </th>
            {hasBefore && (
              <th scope="col" className="numeric">
                {words.beforeHead(year - 1)}
              </th>
            )}
            <th scope="col" className="numeric">
              {words.nHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {folds.map(({ question, n, told }) => {
            const earlier = markOf(before, question.key)
            return (
              <tr key={question.key}>
                <th scope="row">{question.label}</th>
                {told ? (
                  <>
                    {told.steps.map((count, index) => (
                      <td key={words.stepHeads[index]}>
                        <Bar count={count} of={n} />
                      </td>
                    ))}
                    <td className="numeric">{question.kind === 'opinion' ? told.noOpinion : ''}</td>
                    <td className="numeric">{oneDecimal(told.mean)}</td>
                    {hasBefore && <td className="numeric">{earlier === undefined ? '' : oneDecimal(earlier)}</td>}
                    <td className="numeric">{n - told.noOpinion}</td>
                  </>
                ) : (
                  <td colSpan={columns}>{words.hidden(n)}</td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Sideways>
  )
}
