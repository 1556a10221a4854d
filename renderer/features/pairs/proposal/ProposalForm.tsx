import { Button, Group, Stack, Text } from '@mantine/core'
import { type SyntheticEvent, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'

import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useWorker } from '../../../api/worker'
import { DateField } from '../../../ui/DateField'
import { FreeText } from '../../../ui/FreeText'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import type { Draft } from '../form-pair/step'
import { withField } from '../form-pair/step-props'
import { usePairDraft } from '../form-pair/use-pair-draft'
import { RefusalNotice } from '../RefusalNotice'
import { StaffFields } from '../StaffFields'
import { hindrancesTo } from '../why-not'
import { Hindrances } from './Hindrances'
import { matchOf } from './match-of'
import { OtherProposals } from './OtherProposals'
import { creationOf, proposalProblems, proposed, readyFor } from './proposal-draft'
import { TwoPeople } from './TwoPeople'

import type { Refusal } from '#shared/api/refusal'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { pairWords } from '#shared/text/pairs'
import { proposalWords as words } from '#shared/text/proposals'

/** A proposal on one page; every field is kept in reserve as it is left, and the proposal itself is one act. */
export function ProposalForm({ mentor, mentee }: { readonly mentor: Mentor; readonly mentee: Mentee }) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const { worker } = useWorker()
  const [, navigate] = useLocation()
  const match = useMemo(() => matchOf(book, mentor, mentee, today), [book, mentor, mentee, today])
  const [readyId] = useState(() => readyFor(book, mentor.id, mentee.id)?.id)
  const { draft: kept, refusal, edit, keep, settled } = usePairDraft(readyId)
  const [atFirst] = useState(() => proposed(book, mentor.id, mentee.id, { today, worker, why: match.why }))
  const [isTouched, setIsTouched] = useState(false)
  // What was emptied stays empty: what is proposed fills in only what nobody has touched yet.
  const draft = isTouched ? kept : { ...atFirst, ...kept }
  const change = (next: Draft, how: typeof keep = keep) => {
    setIsTouched(true)
    how(next)
  }
  const [tried, setTried] = useState(false)
  const [isKept, setIsKept] = useState(readyId !== undefined)
  const [refused, setRefused] = useState<Refusal>()
  const form = useRef<HTMLFormElement>(null)
  const hindrances = hindrancesTo(book, mentor, mentee, today)
  const problems = proposalProblems(draft, today)
  const said = (field: keyof typeof problems) => {
    const problem = problems[field]
    return problem && (tried || !['required', 'choose-person'].includes(problem)) ? words.problems[problem] : undefined
  }

  const propose = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (form.current?.querySelector('[data-unreadable]')) return
    const question = creationOf(draft, today, await settled())
    if (!question) return
    const reply = await send('pair.create', question)
    if (!reply.ok) {
      setRefused(reply.error)
      return
    }
    const pair = Object.values(reply.value.put.pairs ?? {})[0]
    if (pair) navigate(places.pair(pair.id))
  }
  // The sheet reads what is kept: the day, the contact and the reason of this page.
  const showSheet = async () => {
    change(draft)
    if (await settled()) navigate(places.sheet({ kind: 'mentee-profile', menteeId: mentee.id, mentorId: mentor.id }))
  }
  const reserve = async () => {
    change(draft)
    await settled()
    setIsKept(true)
  }

  return (
    <Page title={words.title} lead={words.lead}>
      <Hindrances hindrances={hindrances} mentor={mentor} mentee={mentee} />
      <form ref={form} onSubmit={event => void propose(event)} noValidate className="page-body">
        <TwoPeople mentor={mentor} mentee={mentee} match={match} />
        <Section title={words.why}>
          <FreeText
            aria-label={words.why}
            hint={words.whyMeaning}
            value={draft.why ?? ''}
            onChange={event => change({ ...draft, why: event.currentTarget.value }, edit)}
            onBlur={() => isTouched && keep(draft)}
            maxLength={1000}
            rows={3}
          />
          <Group mt="md" align="center">
            <Button variant="default" onClick={() => void showSheet()}>
              {words.sheet}
            </Button>
            <span className="form-hint">{words.sheetMeaning}</span>
          </Group>
        </Section>
        <Section title={words.dates}>
          <Stack maw={480}>
            <DateField label={words.proposedOn} value={draft.proposedOn} onChange={on => change(withField(draft, 'proposedOn', on))} today={today} error={said('proposedOn')} required />
            <DateField
              label={words.answerExpectedOn}
              description={words.answerDays(settingsInForce(book, 'matching', defaults).answerDays)}
              value={draft.answerExpectedOn}
              onChange={on => change(withField(draft, 'answerExpectedOn', on))}
              today={today}
              error={said('answerExpectedOn')}
            />
          </Stack>
        </Section>
        <Section title={words.staff}>
          <StaffFields
            book={book}
            staff={draft}
            onChange={({ coordinatorId, substituteId }) => change(withField(withField(draft, 'coordinatorId', coordinatorId), 'substituteId', substituteId))}
            errors={{ coordinatorId: said('coordinatorId'), substituteId: said('substituteId') }}
          />
        </Section>
        <OtherProposals mentorId={mentor.id} menteeId={mentee.id} />
        {refusal && <RefusalNotice refusal={refusal} title={pairWords.form.notSaved} />}
        {refused && <RefusalNotice refusal={refused} title={pairWords.form.review.refused} />}
        {isKept && !refusal && <Text role="status">{words.kept}</Text>}
        <Group>
          <Button type="submit" disabled={hindrances.length > 0}>
            {words.propose[mentor.agreement]}
          </Button>
          <Button variant="default" onClick={() => void reserve()}>
            {words.keep}
          </Button>
        </Group>
        {hindrances.length > 0 && <Notice tone="info" title={words.notNowMeaning} />}
      </form>
    </Page>
  )
}
