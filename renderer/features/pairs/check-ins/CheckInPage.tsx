import { useState } from 'react'
import { useLocation } from 'wouter'

import { useAnswers } from '../../../asking/use-answers'
import { ButtonLink } from '../../../ui/ButtonLink'
import { NotFound } from '../../../ui/NotFound'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { usePrintShortcut } from '../../../ui/use-print-shortcut'
import { type AtWork, PairAtWork, PairLead } from '../life/PairAtWork'
import { AfterAnswers } from './AfterAnswers'
import { Attempts } from './Attempts'
import { type Contact, detailsOf } from './contact'
import { CheckInDone } from './CheckInDone'
import { CheckInFinished } from './CheckInFinished'
import { CheckInToBegin } from './CheckInToBegin'
import { CheckInUnderWay } from './CheckInUnderWay'
import { HoldForm } from './HoldForm'
import { KnownSince } from './KnownSince'
import { WhomToCall } from './WhomToCall'

import { checkInRounds } from '#shared/casebook/check-ins'
import type { PairId } from '#shared/domain/ids'
import { Side } from '#shared/domain/pair-move'
import { fullName } from '#shared/domain/person'
import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.page

interface CheckInPageProps {
  readonly pairId: PairId
  /** As they stand in the address. */
  readonly number: string
  readonly side: string
}

/** A six-week contact with one of a pair, on one page for a call of ten minutes; nothing of what the other said stands on it. */
export function CheckInPage({ pairId, number, side }: CheckInPageProps) {
  return (
    <PairAtWork pairId={pairId} title={checkInWords.pair.heading}>
      {at => {
        const contact = contactAt(at, Number(number), side)
        return contact ? <Known key={`${pairId} ${number} ${side}`} contact={contact} /> : <NotFound title={words.unknown} />
      }}
    </PairAtWork>
  )
}

function contactAt(at: AtWork, number: number, typedSide: string): Contact | undefined {
  const { book, pair, today } = at
  const side = Side.safeParse(typedSide).data
  const round = checkInRounds(book, pair, today).find(each => each.number === number)
  const person = side && (side === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId])
  if (!side || !round || !person) return undefined
  return { ...at, round, side, person, occasion: { kind: 'check-in', id: pair.id, number, side }, details: detailsOf(round[side].record) }
}

function Known({ contact }: { readonly contact: Contact }) {
  const { book, pair, round, side, person, occasion } = contact
  const [, navigate] = useLocation()
  const { standing } = round[side]
  const interview = 'interviewId' in standing ? book.interviews[standing.interviewId] : undefined
  const asked = interview?.held ? undefined : interview
  const kept = useAnswers(interview)
  const [hasTried, setHasTried] = useState(false)
  const [isJustHeld, setIsJustHeld] = useState(false)
  const sheet = places.sheet(interview?.held ? { kind: 'interview', interviewId: interview.id } : { kind: 'occasion-grid', occasion })
  usePrintShortcut(() => navigate(sheet))

  return (
    <Page
      title={words.title(round.number, fullName(person))}
      lead={<PairLead book={book} pair={pair} lead={words.lead} />}
      actions={
        <>
          <ButtonLink variant="default" href={places.pairCheckIns(pair.id)}>
            {words.toTimetable}
          </ButtonLink>
          <ButtonLink variant="default" href={sheet}>
            {interview?.held ? words.printCompleted : words.printPrefilled}
          </ButtonLink>
        </>
      }
    >
      <WhomToCall contact={contact} />
      <KnownSince contact={contact} />
      {standing.state !== 'done' && <Attempts contact={contact} />}
      {!interview && <CheckInToBegin contact={contact} />}
      {asked && <CheckInUnderWay key={asked.id} contact={contact} interview={asked} kept={kept} hasTried={hasTried} />}
      {interview?.held && <CheckInDone contact={contact} interview={{ ...interview, held: interview.held }} />}
      {/* In one place whether the sheet is begun, under way or ended: what is half written there outlives it. */}
      <AfterAnswers contact={contact} answers={kept.answers} />
      {asked && <HoldForm key={`end ${asked.id}`} contact={contact} interview={asked} kept={kept} hasTried={hasTried} onTry={() => setHasTried(true)} onHeld={() => setIsJustHeld(true)} />}
      {interview?.held && <CheckInFinished contact={contact} isNew={isJustHeld} />}
    </Page>
  )
}
