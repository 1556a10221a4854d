import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { owedNotes } from '../../api/owed-notes'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { useExchanges } from '../../api/use-exchanges'
import { useHistory } from '../../api/use-history'
import { ButtonLink } from '../../ui/ButtonLink'
import { ContactList } from '../../ui/ContactList'
import { ExchangeLog } from '../../ui/ExchangeLog'
import { Facts } from '../../ui/Facts'
import { History } from '../../ui/History'
import { NotFound } from '../../ui/NotFound'
import { OwedNotesSection } from '../../ui/OwedNotes'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { ProgressLog } from '../../ui/ProgressLog'
import { RemoveButton } from '../../ui/RemoveButton'
import { Section } from '../../ui/Section'
import { ReferredMentees } from './ReferredMentees'

import { listed } from '#shared/casebook/casebook'
import { shownAddress } from '#shared/domain/address'
import type { Partner } from '#shared/domain/partner'
import { fullName } from '#shared/domain/person'
import { exchanges } from '#shared/text/exchanges'
import { forms } from '#shared/text/forms'
import { people } from '#shared/text/people'
import { progress } from '#shared/text/progress'

const { partners: words, fields, sections } = people

/** The file of a partner. */
export function PartnerPage({ partnerId }: { readonly partnerId: string }) {
  const partner = entityAt(useCasebook().partners, partnerId)
  return partner ? <PartnerFile partner={partner} /> : <NotFound title={words.unknown} />
}

function PartnerFile({ partner }: { readonly partner: Partner }) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const [, navigate] = useLocation()
  const { id, name } = partner
  const history = useHistory(id)
  const talks = useExchanges({ kind: 'partner', id })
  const { problem, attempt } = useAttempt()
  const updates = listed(book.progressUpdates).filter(({ partnerId }) => partnerId === id)
  const nameOf = (menteeId: (typeof updates)[number]['menteeId']) => {
    const mentee = book.mentees[menteeId]
    return mentee ? fullName(mentee) : menteeId
  }

  const remove = async () => {
    if (await attempt(send('partner.remove', { id }))) navigate(places.partners)
  }

  return (
    <Page
      title={name}
      lead={words.kinds[partner.kind]}
      actions={
        <>
          <RemoveButton title={people.removeTitle} consequence={people.removeConsequence(name)} onRemove={() => void remove()} />
          <ButtonLink variant="default" href={places.sheet({ kind: 'orientation-sheet', partnerId: id })}>
            {words.printOrientation}
          </ButtonLink>
          <ButtonLink toChange href={places.editPartner(id)}>{forms.edit}</ButtonLink>
        </>
      }
    >
      <Problem problem={problem} />
      <OwedNotesSection notes={owedNotes(book, today, id)} />
      <Section title={words.contacts}>
        <ContactList contacts={partner.contacts} />
      </Section>
      <Section title={sections.summary}>
        <Facts
          rows={[
            [fields.address, shownAddress(partner.address)],
            [words.website, partner.website],
            [fields.notes, partner.notes],
          ]}
        />
      </Section>
      <Section title={words.mentees}>
        <ReferredMentees partner={partner} />
      </Section>
      <Section title={progress.log.title}>
        <ProgressLog updates={updates} nameOf={({ menteeId }) => nameOf(menteeId)} onRemove={update => void attempt(send('progress.remove', { id: update }))} />
      </Section>
      <Section title={exchanges.title}>
        <Problem problem={talks.problem} />
        <ExchangeLog {...talks.log} />
      </Section>
      <Section title={sections.history}>
        <History rows={history} />
      </Section>
    </Page>
  )
}
