import { useMemo } from 'react'
import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { pairNames, placeName } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { ButtonLink } from '../../ui/ButtonLink'
import { DraftList } from '../../ui/DraftList'
import { LinkList } from '../../ui/LinkList'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { type Due, dueOn } from './due'
import { FirstSteps } from './FirstSteps'
import { firstSteps } from './first-steps'
import { PairsDue } from './PairsDue'
import { Ahead, Notes, WaitingPeople } from './WhatComes'

import { daysBetween } from '#shared/domain/calendar'
import type { PairDraft } from '#shared/domain/pair-draft'
import { awaitingWords } from '#shared/text/amendments'
import { daysAgo, enumerated, inDays } from '#shared/text/format'
import { longDay } from '#shared/text/paper'
import { sessionKinds } from '#shared/text/session-kinds'
import { shell } from '#shared/text/shell'

const { today: words } = shell

/** What waits for someone, with why and since when; on the first days, the way to a first signed contract. */
export function TodayPage() {
  const book = useCasebook()
  const today = useToday()
  const due = useMemo(() => dueOn(book, today), [book, today])
  const steps = firstSteps(book, today)
  const isBeginning = steps.some(({ done }) => !done)
  const isQuiet = [due.unsigned, due.ending, due.drafts, due.pairs, due.interviews, due.sessions, due.ahead, due.notes, due.steps.mentors, due.steps.mentees].every(({ length }) => length === 0)

  return (
    <Page title={words.title} lead={words.lead(longDay(today))}>
      {isBeginning && <FirstSteps steps={steps} />}
      <PairsDue pairs={due.pairs} />
      <Unsigned due={due} />
      <Ending due={due} />
      <Interviews due={due} />
      <Sessions due={due} />
      <Notes />
      <WaitingPeople steps={due.steps} />
      <Ahead sessions={due.ahead} />
      <Drafts drafts={due.drafts} />
      {isQuiet && !isBeginning && (
        <Notice tone="good" title={words.nothing}>
          {words.nothingText}
        </Notice>
      )}
    </Page>
  )
}

/** The contracts and amendments to be signed, with the way to the whole list, where each signature can be noted. */
function Unsigned({ due: { unsigned } }: { readonly due: Due }) {
  const book = useCasebook()
  if (unsigned.length === 0) return null
  return (
    <Section title={words.awaiting} actions={<Link href={places.contractsAwaiting}>{awaitingWords.title}</Link>}>
      <LinkList
        rows={unsigned.map(paper => {
          const isContract = paper.kind === 'contract'
          const href = isContract ? places.contract(paper.contract.id) : places.amendment(paper.amendment.id)
          const who = enumerated(paper.missing.map(party => words.parties[party]))
          return {
            key: isContract ? paper.contract.id : paper.amendment.id,
            href,
            label: pairNames(book, paper.pair),
            detail: isContract ? words.missingSignature(paper.printedOn, daysAgo(paper.days), who) : words.missingOnAmendment(paper.amendment.number, paper.printedOn, daysAgo(paper.days), who),
            state: <StateBadge sign="✎" tone="wait" label={words.waiting} />,
            action: (
              <ButtonLink href={href} variant="default" size="xs">
                {words.sign}
              </ButtonLink>
            ),
          }
        })}
      />
    </Section>
  )
}

function Ending({ due: { ending } }: { readonly due: Due }) {
  const book = useCasebook()
  const today = useToday()
  if (ending.length === 0) return null
  return (
    <Section title={words.ending}>
      <LinkList
        rows={ending.map(({ pair, endsOn }) => {
          const days = daysBetween(today, endsOn)
          return {
            key: pair.id,
            href: places.pair(pair.id),
            label: pairNames(book, pair),
            detail: days < 0 ? words.endedOn(endsOn, daysAgo(-days)) : words.endsOn(endsOn, inDays(days)),
            state: days < 0 ? <StateBadge sign="!" tone="bad" label={words.late} /> : <StateBadge sign="◐" tone="wait" label={words.soon} />,
            action: (
              <ButtonLink href={places.pair(pair.id)} variant="default" size="xs">
                {words.open}
              </ButtonLink>
            ),
          }
        })}
      />
    </Section>
  )
}

const collectionOf = { mentor: 'mentors', mentee: 'mentees', pair: 'pairs' } as const

function Interviews({ due: { interviews } }: { readonly due: Due }) {
  const book = useCasebook()
  const today = useToday()
  if (interviews.length === 0) return null
  return (
    <Section title={words.interviews}>
      <LinkList
        rows={interviews.map(({ id, subject, begunOn }) => ({
          key: id,
          href: places.interview(id),
          label: placeName(book, { collection: collectionOf[subject.kind], id: subject.id }),
          detail: words.begunOn(begunOn, daysAgo(daysBetween(begunOn, today))),
          action: (
            <ButtonLink href={places.interview(id)} variant="default" size="xs">
              {words.resume}
            </ButtonLink>
          ),
        }))}
      />
    </Section>
  )
}

function Sessions({ due: { sessions } }: { readonly due: Due }) {
  const today = useToday()
  if (sessions.length === 0) return null
  return (
    <Section title={words.sessions}>
      <LinkList
        rows={sessions.map(({ id, kind, on }) => ({
          key: id,
          href: places.session(id),
          label: sessionKinds[kind],
          detail: words.heldOn(on, daysAgo(daysBetween(on, today))),
          action: (
            <ButtonLink href={places.session(id)} variant="default" size="xs">
              {words.markAttendance}
            </ButtonLink>
          ),
        }))}
      />
    </Section>
  )
}

function Drafts({ drafts }: { readonly drafts: readonly PairDraft[] }) {
  const book = useCasebook()
  return <DraftList title={words.drafts} today={useToday()} drafts={drafts.map(draft => ({ ...draft, names: pairNames(book, draft) }))} />
}
