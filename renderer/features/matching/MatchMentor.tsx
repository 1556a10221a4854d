import './matching.css'

import { useLists } from '../../api/lists'
import { entityAt } from '../../api/names'
import { ButtonLink } from '../../ui/ButtonLink'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Aids } from './Aids'
import { AsideList } from './AsideList'
import { mentorFacts } from './head-facts'
import { NotNow } from './NotNow'
import { RankedSection } from './RankedSection'
import { useMatchedBook } from './use-matched-book'
import { useMenteesFor } from './use-ranking'
import { useWhatIf } from './use-what-if'

import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import { matchingHome, rankingPages as words } from '#shared/text/matching-pages'

/** The mentees for one mentor, ranked and explained. */
export function MatchMentor({ mentorId }: { readonly mentorId: string }) {
  const mentor = entityAt(useMatchedBook().mentors, mentorId)
  return mentor ? <MenteesFor key={mentor.id} person={mentor} /> : <NotFound title={words.unknownMentor} />
}

function MenteesFor({ person }: { readonly person: Mentor }) {
  const lists = useLists()
  const whatIf = useWhatIf()
  const { settings } = whatIf
  const ranking = useMenteesFor(person.id, settings)
  const { candidates, aside } = ranking

  return (
    <Page
      title={words.menteesTitle(fullName(person))}
      lead={matchingHome.places(ranking.mentor.places)}
      actions={
        <>
          <ButtonLink variant="default" href={places.matching}>
            {words.toMatching}
          </ButtonLink>
          <ButtonLink variant="default" href={places.mentor(person.id)}>
            {words.toFile}
          </ButtonLink>
        </>
      }
    >
      <NotNow reasons={ranking.notNow} />
      <Aids facts={mentorFacts(ranking.mentor, lists)} removedBy={ranking.removedBy} sought="mentee" whatIf={whatIf} />
      <RankedSection sought="mentee" candidates={candidates} settings={settings} isEmpty={aside.length === 0} mayPropose={ranking.notNow.length === 0} />
      <AsideList aside={aside} sought="mentee" settings={settings} />
    </Page>
  )
}
