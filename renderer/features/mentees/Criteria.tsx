import './Criteria.css'

import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { places } from '../../ui/places'
import { StateBadge, type Tone } from '../../ui/StateBadge'
import { criterionBasis, criterionLabel } from './criterion-words'

import type { Casebook } from '#shared/casebook/casebook'
import { gridInForce } from '#shared/casebook/content-in-force'
import { criteriaOf, type CriterionVerdict } from '#shared/casebook/criteria'
import { lastHeld, underWay } from '#shared/casebook/interviews'
import { defaults } from '#shared/defaults/defaults'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import { questionsOf } from '#shared/grids/grid'
import { menteePathWords } from '#shared/text/mentee-path'

const words = menteePathWords.criteria

interface CriteriaProps {
  readonly mentee: Mentee
  /** The day on which ages are computed. */
  readonly on: IsoDate
}

/** Every criterion of the programme, whether it is required, and how it stands for a person, with the way to what settles it. */
export function Criteria({ mentee, on }: CriteriaProps) {
  const book = useCasebook()
  const interview = lastHeld(book, mentee.id) ?? underWay(book, mentee.id)
  const wasBefore = !interview && mentee.before?.interviewedOn !== undefined
  const criteria = [...(interview || wasBefore ? [] : stillToAsk(book)), ...criteriaOf(book, mentee, on, interview)]
  return (
    <>
      {criteria.length > 0 && (
        <table className="criteria" aria-label={words.title}>
          <thead>
            <tr>
              {Object.values(words.columns).map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map(criterion => (
              <tr key={criterion.key}>
                <td>
                  {criterionLabel(criterion)}
                  <Basis criterion={criterion} mentee={mentee} on={on} />
                </td>
                <td>{words.weights[criterion.weight]}</td>
                <td>
                  <StateBadge {...lookOf(criterion)} label={words.verdicts[criterion.verdict]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="criteria-more">
        {interview ? <Link href={places.interview(interview.id)}>{words.openInterview}</Link> : <span className="form-hint">{wasBefore ? words.before : words.toAsk}</span>}
      </div>
    </>
  )
}

/** The criteria that the interview will settle, while there is none: nothing is known of them. */
const stillToAsk = (book: Casebook): readonly CriterionVerdict[] =>
  questionsOf(gridInForce(book, 'mentee-selection', defaults)).flatMap(question =>
    question.kind === 'yes-no' && question.criterion
      ? [{ key: question.key, weight: question.criterion, verdict: 'unknown', from: { kind: 'question', label: question.label } }]
      : [],
  )

function Basis({ criterion, mentee, on }: CriteriaProps & { readonly criterion: CriterionVerdict }) {
  const basis = criterionBasis(criterion, on)
  if (basis === undefined) return null
  return (
    <div className="criteria-basis">
      {basis}
      {mentee.birthDate === undefined && (
        <>
          {' – '}
          <Link href={places.editMentee(mentee.id)}>{words.addBirthDate}</Link>
        </>
      )}
    </div>
  )
}

/** Only a required criterion holds up. */
function lookOf({ weight, verdict }: CriterionVerdict): { readonly sign: string; readonly tone: Tone } {
  if (verdict === 'met') return { sign: '✓', tone: 'good' }
  if (verdict === 'unknown') return { sign: '?', tone: weight === 'required' ? 'wait' : 'neutral' }
  return { sign: '×', tone: weight === 'required' ? 'bad' : 'neutral' }
}
