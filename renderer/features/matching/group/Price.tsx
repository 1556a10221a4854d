import { Section } from '../../../ui/Section'
import { Sideways } from '../../../ui/Sideways'

import { comparedInWords } from '#shared/documents/group-in-words'
import { AIMS, type GroupProposal } from '#shared/matching/group-proposal'
import { fullName } from '#shared/domain/person'
import { matching } from '#shared/text/matching'
import { groupPage as words, rankingPages } from '#shared/text/matching-pages'

/** What each aim would give, side by side; the person served least well is named. */
export function Price({ proposal: { aim, price, worstPair } }: { readonly proposal: GroupProposal }) {
  const { decimal, group } = matching
  return (
    <Section title={words.price}>
      <Sideways caption={words.price}>
        <table className="match-table">
          <caption>{words.price}</caption>
          <thead>
            <tr>
              <th scope="col">{words.priceOf.aim}</th>
              <th scope="col" className="numeric">{words.priceOf.served}</th>
              <th scope="col" className="numeric">{words.priceOf.mean}</th>
              <th scope="col" className="numeric">{words.priceOf.worst}</th>
            </tr>
          </thead>
          <tbody>
            {AIMS.map(each => {
              const { served, mean, worst } = price[each]
              return (
                <tr key={each}>
                  <th scope="row">
                    {group.aims[each]}
                    {each === aim && <span className="match-condition"> {words.shownBelow}</span>}
                  </th>
                  <td className="numeric">{served}</td>
                  <td className="numeric">{mean === undefined ? '–' : decimal(mean)}</td>
                  <td className="numeric">{worst ?? '–'}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Sideways>
      {worstPair && <p className="group-worst">{words.worst(fullName(worstPair.mentee), rankingPages.score(worstPair.score.score))}</p>}
      <p className="form-hint">{comparedInWords({ price })}</p>
    </Section>
  )
}
