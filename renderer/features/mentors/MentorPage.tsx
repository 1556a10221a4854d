import { Group } from '@mantine/core'
import { Link, useLocation } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt, pairFacts } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { useExchanges } from '../../api/use-exchanges'
import { useHistory } from '../../api/use-history'
import { MentorConsents } from '../../asking/PersonConsents'
import { ButtonLink } from '../../ui/ButtonLink'
import { ExchangeLog } from '../../ui/ExchangeLog'
import { History } from '../../ui/History'
import { Missing } from '../../ui/Missing'
import { NotFound } from '../../ui/NotFound'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { PairLinks } from '../../ui/PairLinks'
import { PathSteps } from '../../ui/PathSteps'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { RemoveButton } from '../../ui/RemoveButton'
import { Section } from '../../ui/Section'
import { mentorLooks } from '../../ui/situation-look'
import { StateBadge } from '../../ui/StateBadge'
import { Availability } from './Availability'
import { datesAhead } from './dates-ahead'
import { EmployerAgreement } from './EmployerAgreement'
import { FrozenMentor } from './FrozenMentor'
import { Interviews } from './Interviews'
import { mentorState, missingOf, stepsInTheWay, workOf } from './mentor-state'
import { MentorFacts } from './MentorFacts'
import { Papers } from './Papers'
import { ParticipationSection } from './ParticipationSection'
import { shownSteps } from './shown-steps'

import { pairsOf } from '#shared/casebook/availability'
import { isSetAside } from '#shared/casebook/limitation'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import { closingWords } from '#shared/text/closing'
import { enumerated } from '#shared/text/format'
import { dataRights } from '#shared/text/data-rights'
import { exchanges } from '#shared/text/exchanges'
import { forms } from '#shared/text/forms'
import { matchingHome } from '#shared/text/matching-pages'
import { mentorPathWords as words } from '#shared/text/mentor-path'
import { people } from '#shared/text/people'
import { personFile } from '#shared/text/person-file'

const { sections } = people

/** The file of a mentor. */
export function MentorPage({ mentorId }: { readonly mentorId: string }) {
  const mentor = entityAt(useCasebook().mentors, mentorId)
  if (mentor && isSetAside(mentor)) return <FrozenMentor mentor={mentor} />
  return mentor ? <MentorFile mentor={mentor} /> : <NotFound title={people.mentors.unknown} />
}

function MentorFile({ mentor }: { readonly mentor: Mentor }) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const [, navigate] = useLocation()
  const history = useHistory(mentor.id)
  const talks = useExchanges({ kind: 'mentor', id: mentor.id })
  const { problem, attempt } = useAttempt()
  const { sign, label, tone, situation, away } = mentorState(book, mentor, today)
  const name = fullName(mentor)
  const inTheWay = stepsInTheWay(book, mentor, today)
  const next = datesAhead(book, mentor, today)[0]
  const isUnderWay = situation !== 'out' && situation !== 'free' && situation !== 'taken' && situation !== 'away'

  const remove = async () => {
    if (await attempt(send('mentor.remove', { id: mentor.id }))) navigate(places.mentors)
  }

  return (
    <Page
      title={name}
      lead={
        <Group gap="sm">
          <StateBadge sign={sign} label={label} tone={tone} />
          {away !== undefined && <StateBadge {...mentorLooks.away} label={away} />}
          {[mentor.jobTitle, workOf(book, mentor)].filter(Boolean).join(', ')}
          {mentor.formerMenteeId && <Link href={places.mentee(mentor.formerMenteeId)}>{closingWords.mentor.former[mentor.agreement]}</Link>}
          {next && <span>{words.dates.nextIs(next.on, next.what)}</span>}
        </Group>
      }
      actions={
        <>
          <RemoveButton
            title={people.removeTitle}
            consequence={
              <>
                <p>{people.removeConsequence(name)}</p>
                <p>{dataRights.notErased} <Link href={places.personData('mentor', mentor.id)}>{dataRights.link}</Link></p>
              </>
            }
            onRemove={() => void remove()}
          />
          <ButtonLink variant="default" href={places.personData('mentor', mentor.id)}>
            {dataRights.link}
          </ButtonLink>
          <ButtonLink variant="default" toChange href={places.editMentor(mentor.id)}>
            {forms.edit}
          </ButtonLink>
          {situation === 'free' && <ButtonLink href={places.matchMentor(mentor.id)}>{matchingHome.seekMentee}</ButtonLink>}
          <ButtonLink href={places.mentorPath(mentor.id)} {...(!isUnderWay && { variant: 'default' })}>
            {isUnderWay ? words.resume : words.see}
          </ButtonLink>
        </>
      }
    >
      <Problem problem={problem} />
      <Section title={personFile.path.title}>
        <PathSteps steps={shownSteps(book, mentor, today)} />
      </Section>
      {inTheWay.length > 0 && (
        <Notice tone="warning" title={words.inTheWay} action={<Link href={places.mentorPath(mentor.id)}>{words.resume}</Link>}>
          {enumerated(inTheWay)}
        </Notice>
      )}
      <Missing what={missingOf(mentor)} editHref={places.editMentor(mentor.id)} />
      <Section title={sections.summary}>
        <MentorFacts mentor={mentor} />
      </Section>
      <Section title={words.file.absences}>
        <Availability mentor={mentor} />
      </Section>
      <Section title={words.file.interviews}>
        <Interviews mentor={mentor} />
      </Section>
      <ParticipationSection mentor={mentor} />
      <Section title={exchanges.title}>
        <Problem problem={talks.problem} />
        <ExchangeLog {...talks.log} />
      </Section>
      {mentor.frame.kind === 'working-time' && (
        <Section title={words.agreement.title}>
          <EmployerAgreement mentor={mentor} />
        </Section>
      )}
      <Section title={sections.pairs}>
        <PairLinks pairs={pairsOf(book, mentor.id).map(pair => pairFacts(book, pair, today))} />
      </Section>
      <Section title={words.file.papers}>
        <Papers mentor={mentor} />
      </Section>
      <Section title={personFile.consents.title}>
        <MentorConsents mentor={mentor} />
      </Section>
      <Section title={sections.history}>
        <History rows={history} />
      </Section>
    </Page>
  )
}
