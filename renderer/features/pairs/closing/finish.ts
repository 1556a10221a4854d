import { situationGapNames } from '../../../ui/situation-line'
import { isHandled } from './step-states'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { lastHeld, underWay } from '#shared/casebook/interviews'
import { emptyClosing } from '#shared/domain/closing'
import { hasAgreed } from '#shared/domain/consent'
import type { IsoDate } from '#shared/domain/iso-date'
import { later } from '#shared/domain/iso-date'
import { earliest, type Pair, stateOf } from '#shared/domain/pair'
import { Side } from '#shared/domain/pair-move'
import { fullName } from '#shared/domain/person'
import { closingWords } from '#shared/text/closing'

const { effects, advice } = closingWords.finish

/** The first day on which a pair can be closed: not before its end, nor before its closing was held. */
export function firstDayToClose(book: Casebook, pair: Pair): IsoDate {
  const first = earliest(stateOf(pair), 'close')
  const held = book.closings[pair.id]?.held
  return held ? later(first, held.on) : first
}

/** What is usually done by then and holds nothing up, in words. */
export function stillAdvised(book: Casebook, pair: Pair): readonly string[] {
  const { certificates, situation } = book.closings[pair.id] ?? emptyClosing
  const toTell = situation ? situationGapNames(situation) : []
  const open = listed(book.nextSteps).filter(({ pairId, doneOn }) => pairId === pair.id && doneOn === undefined).length
  return [
    ...(toTell.length > 0 ? [advice.situation(toTell)] : []),
    ...(lastHeld(book, { kind: 'closing', id: pair.id }) ? [] : [advice.interview]),
    ...Side.options.flatMap(side => (certificates[side] ? [] : [advice[`${side}-certificate`]])),
    ...(Side.options.every(side => isHandled(book, pair, side)) ? [] : [advice.questionnaires]),
    ...(open > 0 ? [advice.steps(open)] : []),
  ]
}

/** The question of the closing that asks for a pause, by its key. */
const PAUSE = 'mentorPause'

/** The pause that the mentor wished for at the closing interview, in the words noted there. */
export function pauseWished(book: Casebook, { id }: Pair): string | undefined {
  const subject = { kind: 'closing', id } as const
  const said = (underWay(book, subject) ?? lastHeld(book, subject))?.answers[PAUSE]
  return typeof said === 'string' && said.trim() !== '' ? said.trim() : undefined
}

/** What closing a pair changes, in sentences: who is free again, who is to be told, when one asks again. */
export function effectsOf(book: Casebook, pair: Pair, pause: { readonly until: IsoDate | undefined } | undefined): readonly string[] {
  const [mentor, mentee] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId]]
  const partner = mentee?.partnerId && book.partners[mentee.partnerId]
  const names = [mentor, mentee].flatMap(person => (person ? [fullName(person)] : []))
  return [
    mentor && mentee && pause ? effects.freeAfterPause(fullName(mentee), fullName(mentor), pause.until) : effects.free(names),
    ...(partner ? [effects.partner(partner.name)] : []),
    mentee && hasAgreed(mentee.consents, 'follow-up') ? effects.followUps : effects.noFollowUps,
    effects.kept,
  ]
}
