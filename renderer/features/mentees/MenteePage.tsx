import { Group } from '@mantine/core'
import { Link, useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt, pairFacts } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { useExchanges } from '../../api/use-exchanges'
import { useHistory } from '../../api/use-history'
import { MenteeConsents } from '../../asking/PersonConsents'
import { ButtonLink } from '../../ui/ButtonLink'
import { ExchangeLog } from '../../ui/ExchangeLog'
import { History } from '../../ui/History'
import { Missing } from '../../ui/Missing'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { PairLinks } from '../../ui/PairLinks'
import { PathSteps } from '../../ui/PathSteps'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { RemoveButton } from '../../ui/RemoveButton'
import { Section } from '../../ui/Section'
import { SessionList } from '../../ui/SessionList'
import { StateBadge } from '../../ui/StateBadge'
import { BecomeMentor } from './BecomeMentor'
import { Criteria } from './Criteria'
import { Decisions } from './Decisions'
import { FrozenMentee } from './FrozenMentee'
import { Interviews } from './Interviews'
import { menteeState, missingOf, nextDateOf } from './mentee-state'
import { MenteeFacts } from './MenteeFacts'
import { Papers } from './Papers'
import { PartnerNotes } from './PartnerNotes'
import { shownSteps } from './shown-steps'

import { invitationsOf } from '#shared/casebook/attendance'
import { pairsOf } from '#shared/casebook/availability'
import { isSetAside } from '#shared/casebook/limitation'
import type { Mentee } from '#shared/domain/mentee'
import { fullName } from '#shared/domain/person'
import { isWaiting } from '#shared/matching/pool'
import { dataRights } from '#shared/text/data-rights'
import { exchanges } from '#shared/text/exchanges'
import { forms } from '#shared/text/forms'
import { matchingHome } from '#shared/text/matching-pages'
import { menteePathWords as words } from '#shared/text/mentee-path'
import { people } from '#shared/text/people'
import { personFile } from '#shared/text/person-file'

const { sections } = people

/** The file of a mentee. */
export function MenteePage({ menteeId }: { readonly menteeId: string }) {
  const mentee = entityAt(useCasebook().mentees, menteeId)
  if (mentee && isSetAside(mentee)) return <FrozenMentee mentee={mentee} />
  return mentee ? <MenteeFile mentee={mentee} /> : <NotFound title={people.mentees.unknown} />
}

function MenteeFile({ mentee }: { readonly mentee: Mentee }) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const [, navigate] = useLocation()
  const history = useHistory(mentee.id)
  const talks = useExchanges({ kind: 'mentee', id: mentee.id })
  const { problem, attempt } = useAttempt()
  const { sign, label, tone, situation } = menteeState(book, mentee)
  const name = fullName(mentee)
  const next = nextDateOf(book, mentee, today)
  const isUnderWay = situation === 'to-interview' || situation === 'to-decide' || situation === 'waiting'

  const remove = async () => {
    if (await attempt(send('mentee.remove', { id: mentee.id }))) navigate(places.mentees)
  }

  return (
    <Page
      title={name}
      lead={
        <Group gap="sm">
          <StateBadge sign={sign} label={label} tone={tone} />
          {mentee.wishedJob}
          {next && <span>{words.file.next(next.on, next.what)}</span>}
        </Group>
      }
      actions={
        <>
          <RemoveButton
            title={people.removeTitle}
            consequence={
              <>
                <p>{people.removeConsequence(name)}</p>
                <p>{dataRights.notErased} <Link href={places.personData('mentee', mentee.id)}>{dataRights.link}</Link></p>
              </>
            }
            onRemove={() => void remove()}
          />
          <ButtonLink variant="default" href={places.personData('mentee', mentee.id)}>
            {dataRights.link}
          </ButtonLink>
          <ButtonLink variant="default" toChange href={places.editMentee(mentee.id)}>
            {forms.edit}
          </ButtonLink>
          {isWaiting(book, mentee) && <ButtonLink href={places.matchMentee(mentee.id)}>{matchingHome.seekMentor}</ButtonLink>}
          <ButtonLink href={places.menteePath(mentee.id)} {...(!isUnderWay && { variant: 'default' })}>
            {isUnderWay ? words.resume : words.see}
          </ButtonLink>
        </>
      }
    >
      <Problem problem={problem} />
      <Section title={personFile.path.title}>
        <PathSteps steps={shownSteps(book, mentee)} />
      </Section>
      <Missing what={missingOf(book, mentee)} editHref={isUnderWay ? places.menteePath(mentee.id) : places.editMentee(mentee.id)} />
      <Section title={sections.summary}>
        <MenteeFacts mentee={mentee} />
      </Section>
      <Section title={words.file.interviews}>
        <Interviews mentee={mentee} />
      </Section>
      <Section title={words.file.criteria}>
        <Criteria mentee={mentee} on={today} />
      </Section>
      <Section
        title={words.file.decisions}
        actions={
          <ButtonLink variant="default" size="compact-sm" href={places.menteeStep(mentee.id, 'decision')}>
            {mentee.decisions.length === 0 ? words.act.decision : words.decision.noteAnother}
          </ButtonLink>
        }
      >
        <Decisions mentee={mentee} />
      </Section>
      <Section title={words.file.sessions}>
        <SessionList invitations={invitationsOf(book, mentee.id)} today={today} />
      </Section>
      <Section title={exchanges.title}>
        <Problem problem={talks.problem} />
        <ExchangeLog {...talks.log} />
      </Section>
      <PartnerNotes mentee={mentee} />
      <Section title={sections.pairs}>
        <PairLinks pairs={pairsOf(book, mentee.id).map(pair => pairFacts(book, pair, today))} />
      </Section>
      <BecomeMentor mentee={mentee} />
      <Section title={words.file.papers}>
        <Papers mentee={mentee} />
      </Section>
      <Section title={personFile.consents.title}>
        <MenteeConsents mentee={mentee} />
      </Section>
      <Section title={sections.history}>
        <History rows={history} />
      </Section>
    </Page>
  )
}
