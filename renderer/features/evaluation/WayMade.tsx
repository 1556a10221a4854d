import { useCasebook } from '../../api/mirror'
import { Section } from '../../ui/Section'
import { Sideways } from '../../ui/Sideways'

import { progressQuestions } from '#shared/casebook/questionnaires'
import { defaults } from '#shared/defaults/defaults'
import { changeOf, type ProgressMade, type Step } from '#shared/statistics/progress-made'
import { evaluationWords, oneDecimal, signed } from '#shared/text/evaluation'

const words = evaluationWords.way

/** How far the mentees of a year came, sentence by sentence, at the closing and six months later. */
export function WayMade({ made }: { readonly made: ProgressMade }) {
  const book = useCasebook()
  const shown = made.items.filter(({ end, later }) => end ?? later).length
  return (
    <Section title={words.title}>
      <p className="form-hint">{words.together(shown)}</p>
      {shown > 0 && (
        <Sideways caption={words.lead}>
          <table className="evaluation-table">
            <caption>
              {words.lead} {words.oneDown}
            </caption>
            <thead>
              <tr>
                <th scope="col">{words.item}</th>
                {[words.start, words.end, words.changeAtEnd, words.people, words.start, words.later, words.changeLater, words.people].map((head, index) => (
                  <th key={index} scope="col" className="numeric">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {progressQuestions(book, defaults).map(({ item, question }) => {
                const found = made.items.find(each => each.item === item)
                return (
                  <tr key={item}>
                    <th scope="row">{question.label}</th>
                    <Moment step={found?.end} />
                    <Moment step={found?.later} />
                  </tr>
                )
              })}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words.mean}</th>
                <td colSpan={2} />
                <td className="numeric">{made.end === undefined ? words.blank : signed(made.end)}</td>
                <td colSpan={3} />
                <td className="numeric">{made.later === undefined ? words.blank : signed(made.later)}</td>
                <td />
              </tr>
            </tfoot>
          </table>
        </Sideways>
      )}
    </Section>
  )
}

/** Four cells: both means, the way between them, and of how many people. */
function Moment({ step }: { readonly step: Step | undefined }) {
  if (!step) {
    return (
      <td colSpan={4} className="numeric unknown">
        {words.hidden}
      </td>
    )
  }
  return (
    <>
      <td className="numeric">{oneDecimal(step.from)}</td>
      <td className="numeric">{oneDecimal(step.to)}</td>
      <td className="numeric">{signed(changeOf(step))}</td>
      <td className="numeric">{step.n}</td>
    </>
  )
}
