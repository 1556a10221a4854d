import './matching.css'

import { useLists } from '../../api/lists'
import { entityAt } from '../../api/names'
import { ButtonLink } from '../../ui/ButtonLink'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Aids } from './Aids'
import { AsideList } from './AsideList'
import { menteeFacts } from './head-facts'
import { NotNow } from './NotNow'
import { RankedSection } from './RankedSection'
import { useChoice } from './use-choice'
import { useMatchedBook } from './use-matched-book'
import { useMentorsFor } from './use-ranking'
import { useWhatIf } from './use-what-if'

import type { Mentee } from '#shared/domain/mentee'
import { fullName } from '#shared/domain/person'
import { rankingPages as words } from '#shared/text/matching-pages'

/** The mentors for one mentee, ranked and explained: the screen of every day. */
export function MatchMentee({ menteeId }: { readonly menteeId: string }) {
  const mentee = entityAt(useMatchedBook().mentees, menteeId)
  return mentee ? <MentorsFor key={mentee.id} person={mentee} /> : <NotFound title={words.unknownMentee} />
}

function MentorsFor({ person }: { readonly person: Mentee }) {
  const lists = useLists()
  const whatIf = useWhatIf()
  const { settings } = whatIf
  const ranking = useMentorsFor(person.id, settings)
  const { candidates, aside } = ranking
  const [chosen, setChosen] = useChoice(person.id, candidates.map(({ mentor }) => mentor.id))

  return (
    <Page
      title={words.mentorsTitle(fullName(person))}
      lead={words.waits(ranking.waitingDays, ranking.mentee.waitingSince)}
      actions={
        <>
          <ButtonLink variant="default" href={places.matching}>
            {words.toMatching}
          </ButtonLink>
          <ButtonLink variant="default" href={places.mentee(person.id)}>
            {words.toFile}
          </ButtonLink>
        </>
      }
    >
      <NotNow reasons={ranking.notNow} />
      <Aids facts={menteeFacts(ranking.mentee, lists, settings)} removedBy={ranking.removedBy} sought="mentor" whatIf={whatIf} />
      <RankedSection
        sought="mentor"
        candidates={candidates}
        settings={settings}
        isEmpty={aside.length === 0}
        mayPropose={ranking.notNow.length === 0}
        comparing={{ chosen, onChoose: setChosen, href: places.compareMentors(person.id, chosen.join(',')) }}
      />
      <AsideList aside={aside} sought="mentor" settings={settings} />
    </Page>
  )
}
