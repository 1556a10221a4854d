import { useCasebook } from '../../api/mirror'
import { pairFacts } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { useHistory } from '../../api/use-history'
import { ButtonLink } from '../../ui/ButtonLink'
import { FrozenNotice } from '../../ui/FrozenNotice'
import { History } from '../../ui/History'
import { Page } from '../../ui/Page'
import { PairLinks } from '../../ui/PairLinks'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { MentorFacts } from './MentorFacts'

import { pairsOf } from '#shared/casebook/availability'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import { dataRights } from '#shared/text/data-rights'
import { people } from '#shared/text/people'

const { sections } = people

/** The file of a mentor with which nothing may be done: it is read, and that is all. */
export function FrozenMentor({ mentor }: { readonly mentor: Mentor }) {
  const [book, today] = [useCasebook(), useToday()]
  const history = useHistory(mentor.id)
  return (
    <Page
      title={fullName(mentor)}
      actions={
        !mentor.erased && (
          <ButtonLink variant="default" href={places.personData('mentor', mentor.id)}>
            {dataRights.link}
          </ButtonLink>
        )
      }
    >
      <FrozenNotice kind="mentor" person={mentor} />
      {!mentor.erased && (
        <Section title={sections.summary}>
          <MentorFacts mentor={mentor} />
        </Section>
      )}
      <Section title={sections.pairs}>
        <PairLinks pairs={pairsOf(book, mentor.id).map(pair => pairFacts(book, pair, today))} />
      </Section>
      <Section title={sections.history}>
        <History rows={history} />
      </Section>
    </Page>
  )
}
