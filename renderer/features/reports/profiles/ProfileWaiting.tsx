import { Link } from 'wouter'

import { useLists } from '../../../api/lists'
import { useCasebook } from '../../../api/mirror'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { Sideways } from '../../../ui/Sideways'

import { waitingPeople } from '#shared/documents/profile-waiting'
import type { Results } from '#shared/documents/results'
import { fullName } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'
import { refusals } from '#shared/text/refusals'
import { profileAnalysisSheet } from '#shared/text/sheets/profile-analysis'

const words = profileAnalysisSheet.people

/** The people behind the number of those who wait: since when, who said no last and why, and where they stand today. */
export function ProfileWaiting({ results }: { readonly results: Results }) {
  const [book, lists] = [useCasebook(), useLists()]
  const people = waitingPeople(book, results)
  if (people.length === 0) return null
  const labelOf = (why: string | undefined) => lists('proposal-refusals').find(({ key }) => key === why)?.label
  return (
    <Section title={words.title(people.length)}>
      <p className="form-hint">{words.lead}</p>
      <Sideways caption={words.title(people.length)}>
        <table className="report-profiles">
          <caption className="for-readers">{words.title(people.length)}</caption>
          <thead>
            <tr>
              {[words.name, words.since, words.refusal, words.step].map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ mentee, since, days, refusal, step }) => (
              <tr key={mentee.id}>
                <th scope="row">
                  <Link href={places.mentee(mentee.id)}>{fullName(mentee)}</Link>
                </th>
                <td>{words.sinceDay(shortDay(since), days)}</td>
                <td>{refusal ? words.refused(shortDay(refusal.on), labelOf(refusal.why) ?? refusal.reason) : words.noRefusal}</td>
                <td>{step ? <Link href={places.pair(step.pairId)}>{words.stepOn(step.reference, refusals.pairStages[step.stage], shortDay(step.on))}</Link> : words.noStep}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </Section>
  )
}
