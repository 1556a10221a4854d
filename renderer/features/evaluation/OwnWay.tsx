import { useCasebook } from '../../api/mirror'
import { Section } from '../../ui/Section'
import { Sideways } from '../../ui/Sideways'

import { progressQuestions } from '#shared/casebook/questionnaires'
import { defaults } from '#shared/defaults/defaults'
import type { Pair } from '#shared/domain/pair'
import { progressOf } from '#shared/statistics/progress-made'
import { evaluationWords, signed } from '#shared/text/evaluation'

const words = evaluationWords.way

/** The ten sentences as the mentee of one pair answered them, before and after: for the team, and for the person. */
export function OwnWay({ pair }: { readonly pair: Pair }) {
  const book = useCasebook()
  const { start, end, later } = progressOf(book, pair)
  const shown = (mark: number | undefined) => mark ?? words.blank
  const change = (from: number | undefined, to: number | undefined) => (from === undefined || to === undefined ? words.blank : signedWhole(to - from))
  const isEmpty = [start, end, later].every(items => Object.keys(items).length === 0)

  return (
    <Section title={words.title}>
      {isEmpty ? (
        <p>{words.none}</p>
      ) : (
        <Sideways caption={words.lead}>
          <table className="evaluation-table">
            <caption>
              {words.lead} {words.oneDown}
            </caption>
            <thead>
              <tr>
                <th scope="col">{words.item}</th>
                {[words.start, words.end, words.changeAtEnd, words.later, words.changeLater].map(head => (
                  <th key={head} scope="col" className="numeric">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {progressQuestions(book, defaults).map(({ item, question }) => (
                <tr key={item}>
                  <th scope="row">{question.label}</th>
                  <td className="numeric">{shown(start[item])}</td>
                  <td className="numeric">{shown(end[item])}</td>
                  <td className="numeric">{change(start[item], end[item])}</td>
                  <td className="numeric">{shown(later[item])}</td>
                  <td className="numeric">{change(start[item], later[item])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      )}
    </Section>
  )
}

/** A whole step up or down, without a decimal. */
const signedWhole = (steps: number): string => signed(steps).replace(/,0$/, '')
