import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'

import { ButtonLink } from '../../../ui/ButtonLink'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import type { AtWork } from '../life/PairAtWork'
import type { ClosingStep } from './step-states'

import { openPairsOf } from '#shared/casebook/availability'
import { type Casebook, listed } from '#shared/casebook/casebook'
import { followUpDay } from '#shared/casebook/evaluation-commands'
import { lastHeld } from '#shared/casebook/interviews'
import { updateDue } from '#shared/casebook/progress'
import { emptyClosing } from '#shared/domain/closing'
import { followUpId, type FollowUpMonths } from '#shared/domain/follow-up'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentor } from '#shared/domain/mentor'
import type { Pair } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { isWithin } from '#shared/domain/period'
import { fullName } from '#shared/domain/person'
import { isPositiveExit } from '#shared/domain/situation'
import { closingWords } from '#shared/text/closing'

const words = closingWords.done
const MONTHS: readonly FollowUpMonths[] = [6, 12]

interface Line {
  readonly key: string
  readonly what: string
  readonly act?: ReactNode
}

/** After the closing: whom to tell, what to gather, when to ask again, and who may be matched. */
export function ClosedNext({ at: { book, pair, state, today }, onGo }: { readonly at: AtWork; readonly onGo: (step: ClosingStep) => void }) {
  const [mentor, mentee] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId]]
  const situation = book.closings[pair.id]?.situation
  const lines: readonly Line[] = [
    partnerLine(book, pair, today),
    ...papersLine(book, pair, () => onGo('papers')),
    questionnairesLine(book, pair),
    ...followUpLines(book, pair),
    ...(mentor ? [{ key: 'mentor', what: mentorFree(mentor, state.since, today), act: <Link href={places.matchMentor(mentor.id)}>{fullName(mentor)}</Link> }] : []),
    ...(mentee && openPairsOf(book, mentee.id).length === 0
      ? [
          // Who found what was sought is not sought a mentor for.
          ...(situation && isPositiveExit(situation) ? [] : [{ key: 'mentee', what: words.again(fullName(mentee)), act: <Link href={places.matchMentee(mentee.id)}>{fullName(mentee)}</Link> }]),
          { key: 'become-mentor', what: words.becomeMentor, act: <Link href={places.mentee(mentee.id)}>{words.becomeMentorAct(fullName(mentee))}</Link> },
        ]
      : []),
  ]
  return (
    <>
      <Notice tone="good" title={words.title}>
        {words.since(state.since)}
      </Notice>
      <Section title={words.next}>
        <ul>
          {lines.map(({ key, what, act }) => (
            <li key={key}>
              {what} {act}
            </li>
          ))}
        </ul>
      </Section>
      <p className="form-hint">
        {words.undo} <Link href={places.pair(pair.id)}>{words.toPair}</Link>
      </p>
    </>
  )
}

function partnerLine(book: Casebook, { menteeId }: Pair, today: IsoDate): Line {
  const mentee = book.mentees[menteeId]
  const due = mentee && updateDue(book, mentee, today)
  if (!due) return { key: 'partner', what: words.partnerTold }
  return {
    key: 'partner',
    what: words.partner(book.partners[due.partnerId]?.name ?? ''),
    act: (
      <ButtonLink size="compact-sm" href={places.partnerUpdate(menteeId)}>
        {words.partnerAct}
      </ButtonLink>
    ),
  }
}

function papersLine(book: Casebook, pair: Pair, open: () => void): readonly Line[] {
  const { certificates } = book.closings[pair.id] ?? emptyClosing
  if (Side.options.every(side => certificates[side])) return []
  return [
    {
      key: 'papers',
      what: words.papers,
      act: (
        <Button variant="default" size="compact-sm" onClick={open}>
          {words.papersAct}
        </Button>
      ),
    },
  ]
}

function questionnairesLine(book: Casebook, pair: Pair): Line {
  const isIn = Side.options.every(side => lastHeld(book, { kind: 'evaluation', id: pair.id, side }))
  return {
    key: 'questionnaires',
    what: isIn ? words.questionnairesIn : words.questionnaires,
    act: (
      <ButtonLink variant="default" size="compact-sm" href={places.pairEvaluation(pair.id)}>
        {words.questionnairesAct}
      </ButtonLink>
    ),
  }
}

/** The two days on which one asks again, those already answered or left left out. */
function followUpLines(book: Casebook, pair: Pair): readonly Line[] {
  const answered = listed(book.followUps).filter(({ answer, leftOn }) => answer !== undefined || leftOn !== undefined)
  const days = MONTHS.flatMap(months => {
    const on = followUpDay(book, pair, months)
    return on ? [{ months, on }] : []
  })
  if (days.length === 0) return [{ key: 'follow-ups', what: words.noFollowUps }]
  return days
    .filter(({ months }) => !answered.some(({ id }) => id === followUpId(pair.id, months)))
    .map(({ months, on }) => ({
      key: `follow-up-${months}`,
      what: words.followUp(months, on),
      act: <Link href={places.followUp(pair.id, months)}>{words.followUpAct}</Link>,
    }))
}

/** That a mentor may be matched again, or is away: by the pause taken at the closing, before any other absence. */
function mentorFree(mentor: Mentor, closedOn: IsoDate, today: IsoDate): string {
  const away = (mentor.absences ?? []).filter(period => isWithin(period, today))
  const pause = away.find(({ from }) => from === closedOn) ?? away[0]
  return pause ? words.pausing(fullName(mentor), pause.until) : words.again(fullName(mentor))
}
