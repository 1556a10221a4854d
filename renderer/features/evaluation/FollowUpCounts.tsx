import { byDay } from '../../api/by-day'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { Sideways } from '../../ui/Sideways'
import { groupLabel } from './situation-group'

import { followUpYear, followUpYears } from '#shared/statistics/follow-ups'
import { followUpWords } from '#shared/text/evaluation'

const words = followUpWords.all

/** Numbers side by side, in the order they sum up. */
const NUMBERS = ['ended', 'agreed', 'toCome', 'toDo', 'reached', 'left'] as const

const yearsIn = byDay((book, today) => followUpYears(book).flatMap(year => ([6, 12] as const).map(months => followUpYear(book, year, months, today))))

/** How many were asked again and answered, year of the end by year, with what they became. */
export function FollowUpCounts() {
  const [book, today] = [useCasebook(), useToday()]
  const years = yearsIn(book, today)
  return (
    <Sideways caption={words.countsWhy}>
      <table className="evaluation-table">
        <caption>{words.countsWhy}</caption>
        <thead>
          <tr>
            <th scope="col">{words.heads.year}</th>
            <th scope="col">{words.heads.months}</th>
            {NUMBERS.map(key => (
              <th key={key} scope="col" className="numeric">
                {words.heads[key]}
              </th>
            ))}
            <th scope="col">{words.heads.families}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(counts => (
            <tr key={`${counts.year} ${counts.months}`}>
              <th scope="row">{counts.year}</th>
              <td>{words.monthsOption(counts.months)}</td>
              {NUMBERS.map(key => (
                <td key={key} className="numeric">
                  {counts[key]}
                </td>
              ))}
              <td>
                {words.families(counts.reached, counts.ended)}
                {counts.families.map(({ family, count }) => (
                  <div key={family}>{words.family(groupLabel(family), count)}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  )
}
