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
import { MenteeFacts } from './MenteeFacts'

import { pairsOf } from '#shared/casebook/availability'
import type { Mentee } from '#shared/domain/mentee'
import { fullName } from '#shared/domain/person'
import { dataRights } from '#shared/text/data-rights'
import { people } from '#shared/text/people'

const { sections } = people

/** The file of a mentee with which nothing may be done: it is read, and that is all. */
export function FrozenMentee({ mentee }: { readonly mentee: Mentee }) {
  const [book, today] = [useCasebook(), useToday()]
  const history = useHistory(mentee.id)
  return (
    <Page
      title={fullName(mentee)}
      actions={
        !mentee.erased && (
          <ButtonLink variant="default" href={places.personData('mentee', mentee.id)}>
            {dataRights.link}
          </ButtonLink>
        )
      }
    >
      <FrozenNotice kind="mentee" person={mentee} />
      {!mentee.erased && (
        <Section title={sections.summary}>
          <MenteeFacts mentee={mentee} />
        </Section>
      )}
      <Section title={sections.pairs}>
        <PairLinks pairs={pairsOf(book, mentee.id).map(pair => pairFacts(book, pair, today))} />
      </Section>
      <Section title={sections.history}>
        <History rows={history} />
      </Section>
    </Page>
  )
}
