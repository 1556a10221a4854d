import { Page } from '../../../ui/Page'
import { Section } from '../../../ui/Section'
import { LinkList } from '../../../ui/LinkList'
import { places } from '../../../ui/places'
import { type AtWork, PairAtWork, PairLead } from '../life/PairAtWork'
import { RoundsTable } from './RoundsTable'

import { listed } from '#shared/casebook/casebook'
import { type CheckInRound, checkInRounds } from '#shared/casebook/check-ins'
import { isHeld } from '#shared/casebook/interviews'
import type { PairId } from '#shared/domain/ids'
import { fullName } from '#shared/domain/person'
import { checkInWords } from '#shared/text/check-ins'

const words = checkInWords.pair

/** The timetable of the six-week contacts of a pair: each round with its day, how far it is with each of the two, and what was decided. */
export function PairCheckInsPage({ pairId }: { readonly pairId: PairId }) {
  return (
    <PairAtWork pairId={pairId} title={words.heading}>
      {at => <Known at={at} />}
    </PairAtWork>
  )
}

function Known({ at }: { readonly at: AtWork }) {
  const { book, pair, state, today } = at
  const rounds = checkInRounds(book, pair, today)
  const outside = heldOutside(at, rounds)
  return (
    <Page title={words.title(pair.reference)} lead={<PairLead book={book} pair={pair} lead={words.lead} />}>
      <Section title={words.caption}>
        <div className="page-body">
          {rounds.length === 0 ? <p className="unknown">{words.none}</p> : <RoundsTable at={at} rounds={rounds} />}
          {state.stage === 'suspended' && <p className="form-hint">{words.suspended}</p>}
        </div>
      </Section>
      {outside.length > 0 && (
        <Section title={words.outside}>
          <div className="page-body">
            <p className="form-hint">{words.outsideMeaning}</p>
            <LinkList rows={outside} />
          </div>
        </Section>
      )}
    </Page>
  )
}

/** The contacts that were made under a number which the timetable no longer has, since the dates of the pair were changed. */
function heldOutside({ book, pair }: AtWork, rounds: readonly CheckInRound[]) {
  return listed(book.interviews).flatMap(interview => {
    const { id, subject } = interview
    if (!isHeld(interview) || subject.kind !== 'check-in' || subject.id !== pair.id || rounds.some(({ number }) => number === subject.number)) return []
    const person = subject.side === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId]
    return person ? [{ key: id, href: places.interview(id), label: words.outsideLine(subject.number, fullName(person), interview.held.on) }] : []
  })
}
