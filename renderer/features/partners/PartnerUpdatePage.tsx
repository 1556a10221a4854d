import { useState } from 'react'
import { Link } from 'wouter'

import { useCasebook, useSend } from '../../api/mirror'
import { entityAt } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { useAttempt } from '../../api/use-attempt'
import { useMenteeConsents } from '../../api/use-consents'
import { ConsentFields } from '../../ui/ConsentFields'
import { NotFound } from '../../ui/NotFound'
import { Notice } from '../../ui/Notice'
import { milestoneWords } from '../../ui/OwedNotes'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { ProgressLog } from '../../ui/ProgressLog'
import { Section } from '../../ui/Section'
import { NoteToSend } from './NoteToSend'
import { RecordNote, SkipNote } from './RecordNote'

import { listed } from '#shared/casebook/casebook'
import { progressFacts, updateDue } from '#shared/casebook/progress'
import { consentTo, hasAgreed } from '#shared/domain/consent'
import type { Mentee } from '#shared/domain/mentee'
import type { Partner } from '#shared/domain/partner'
import { fullName } from '#shared/domain/person'
import { progress } from '#shared/text/progress'

const words = progress.page

/** The note to the partner that sent a person: what may be said, whether they agreed, how to send it, and the trace one keeps. */
export function PartnerUpdatePage({ menteeId }: { readonly menteeId: string }) {
  const { mentees, partners } = useCasebook()
  const mentee = entityAt(mentees, menteeId)
  if (!mentee) return <NotFound title={words.unknown} />
  const partner = mentee.partnerId && partners[mentee.partnerId]
  return (
    <Page
      title={words.title(fullName(mentee))}
      lead={words.lead}
      actions={
        <>
          <Link href={places.mentee(mentee.id)}>{fullName(mentee)}</Link>
          {partner && <Link href={places.partner(partner.id)}>{partner.name}</Link>}
        </>
      }
    >
      {partner ? (
        <Note key={mentee.id} mentee={mentee} partner={partner} />
      ) : (
        <Notice tone="info" title={words.noPartner} action={<Link href={places.editMentee(mentee.id)}>{words.partnerOnFile}</Link>}>
          {words.noPartnerText}
        </Notice>
      )}
    </Page>
  )
}

function Note({ mentee, partner }: { readonly mentee: Mentee; readonly partner: Partner }) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const { problem, attempt } = useAttempt()
  const { problem: consentProblem, fields } = useMenteeConsents(mentee)
  const [own, setOwn] = useState<string>()
  const [kept, setKept] = useState<string>()
  const due = updateDue(book, mentee, today)
  const milestone = progressFacts(book, mentee, today)?.milestone
  const agreed = hasAgreed(mentee.consents, 'sharing')
  const updates = listed(book.progressUpdates).filter(({ menteeId }) => menteeId === mentee.id)

  return (
    <>
      {due && (
        <Notice tone="info" title={words.owedTitle(milestoneWords(due.milestone), due.milestone.on)}>
          {words.owedText}
        </Notice>
      )}
      {!due && milestone && (
        <Notice tone="good" title={words.upToDate}>
          {words.upToDateText}
        </Notice>
      )}
      {!milestone && (
        <Notice tone="info" title={words.noMilestone}>
          {words.noMilestoneText}
        </Notice>
      )}
      <Section title={progress.consent.title}>
        <div className="page-body">
          <ConsentState consent={consentTo(mentee.consents, 'sharing')?.given} />
          <Problem problem={consentProblem ?? problem} />
          <ConsentFields kinds={['sharing', 'sharing-goal']} {...fields} />
          {agreed && !hasAgreed(mentee.consents, 'sharing-goal') && <p className="form-hint">{progress.consent.goal}</p>}
        </div>
      </Section>
      {milestone && agreed && <NoteToSend mentee={mentee} onWrite={setOwn} keptElsewhere={kept} />}
      {milestone && agreed && <RecordNote key={milestone.on + milestone.kind} mentee={mentee} milestone={milestone} own={own} onKept={setKept} />}
      {due && <SkipNote mentee={mentee} milestone={due.milestone} />}
      <Section title={progress.log.title}>
        <ProgressLog
          updates={updates}
          nameOf={update => (update.partnerId === partner.id ? fullName(mentee) : (book.partners[update.partnerId]?.name ?? fullName(mentee)))}
          onRemove={id => void attempt(send('progress.remove', { id }))}
        />
      </Section>
    </>
  )
}

/** Without a yes nothing goes out: what to do instead. */
function ConsentState({ consent }: { readonly consent: boolean | undefined }) {
  if (consent === true) return null
  const { consent: said } = progress
  return consent === undefined ? (
    <Notice tone="warning" title={said.notAsked}>
      {said.notAskedText}
    </Notice>
  ) : (
    <Notice tone="warning" title={said.refused}>
      {said.refusedText}
    </Notice>
  )
}
