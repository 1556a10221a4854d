import { Link } from 'wouter'

import { byDay } from '../../api/by-day'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { Sideways } from '../../ui/Sideways'
import { evaluatedYears } from './evaluation-by-year'

import { stagePages } from '#shared/text/stage-pages'

const words = stagePages.evaluation

const yearsIn = byDay(evaluatedYears)

/** Year by year: how many questionnaires went out and came back, and of how many mentees one knows what became. */
export function EvaluationByYear() {
  const years = yearsIn(useCasebook(), useToday())
  const progress = ({ entered, handed }: { readonly entered: number; readonly handed: number }) => (handed === 0 ? words.nothing : words.progress(entered, handed))
  return (
    <Section title={words.title}>
      {years.length === 0 ? (
        <p className="unknown">{words.none}</p>
      ) : (
        <>
          <p className="form-hint">{words.lead}</p>
          <Sideways caption={words.title}>
            <table className="stage-years" aria-label={words.title}>
              <thead>
                <tr>
                  {[words.year, words.closed, words.mentors, words.mentees, words.followUps].map(head => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {years.map(({ year, closed, mentor, mentee, asked, answered }) => (
                  <tr key={year}>
                    <th scope="row">
                      <Link href={places.evaluationsOf(year)} aria-label={words.synthesis(year)}>
                        {year}
                      </Link>
                    </th>
                    <td>{closed}</td>
                    <td>{progress(mentor)}</td>
                    <td>{progress(mentee)}</td>
                    <td>{asked === 0 ? words.nothing : words.answered(answered, asked)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Sideways>
        </>
      )}
    </Section>
  )
}
