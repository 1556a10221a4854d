import { entityAt, pairNames } from '../api/names'
import { places } from '../ui/places'
import { belowPair, file, isSide, type Parts, rule, type TrailRule } from './trail-rule'

import type { Casebook } from '#shared/casebook/casebook'
import { amendmentWords, awaitingWords } from '#shared/text/amendments'
import { closingWords } from '#shared/text/closing'
import { evaluationWords } from '#shared/text/evaluation'
import { matchingHome } from '#shared/text/matching-pages'
import { pairLife } from '#shared/text/pair-life'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'
import { stagePages } from '#shared/text/stage-pages'
import { wayWords } from '#shared/text/way'

const { trail: words } = wayWords

function pairAt({ id = '' }: Parts, book: Casebook): string | undefined {
  const pair = entityAt(book.pairs, id)
  return pair && pairNames(book, pair)
}

const ofPair = file(places.pair)

/** The pages of pairs, from the matching to what becomes of people. */
export const trailOfPairs: readonly TrailRule[] = [
  rule(places.newPair, places.pairs, pairWords.form.title),
  rule(places.pair(':id'), places.pairs, pairAt),
  rule(places.pairDraft(':id'), places.pairs, pairWords.form.title),
  rule(places.pairIntake(':id'), ofPair, pairLife.intake.title),
  rule(places.pairPlan(':id'), ofPair, pairLife.plan.title),
  rule(places.planRow(':id', ':row'), ofPair, pairLife.plan.title),
  rule(places.pairMeetings(':id'), ofPair, words.meetings),
  rule(places.newMeeting(':id'), file(places.pairMeetings), words.newMeeting),
  rule(places.planMeeting(':id'), file(places.pairMeetings), words.planMeeting),
  rule(places.meeting(':id', ':meeting'), file(places.pairMeetings), ({ meeting = '' }, book) => {
    const found = entityAt(book.meetings, meeting)
    return found && pairLife.meeting.editTitle(found.details.on)
  }),
  rule(places.pairCheckIns(':id'), ofPair, words.checkIns),
  rule(places.checkIn(':id', ':number', ':side'), file(places.pairCheckIns), ({ number, side }) => (isSide(side) ? words.checkIn(Number(number), side) : undefined)),
  rule(places.pairClosing(':id'), ofPair, closingWords.title),
  rule(places.pairEvaluation(':id'), ofPair, evaluationWords.title),
  rule(places.evaluation(':id', ':side'), file(places.pairEvaluation), ({ side }) => (isSide(side) ? words.questionnaire[side] : undefined)),
  rule(places.followUp(':id', ':months'), ofPair, ({ months }) => words.followUp(Number(months))),
  rule(places.contractToPrint(':id'), ofPair, words.contract),
  rule(places.newAmendment(':id'), ofPair, words.newAmendment),
  rule(places.newProposal(':mentee', ':mentor'), places.matching, proposalWords.title),

  rule(places.contractsAwaiting, places.pairs, awaitingWords.title),
  rule(places.contract(':id'), ({ id = '' }, book) => belowPair(entityAt(book.contracts, id)?.pairId), words.contract),
  rule(places.amendment(':id'), ({ id = '' }, book) => belowPair(entityAt(book.amendments, id)?.pairId), ({ id = '' }, book) => {
    const number = entityAt(book.amendments, id)?.number
    return number === undefined ? amendmentWords.notFound : words.amendment(number)
  }),
  rule(places.meetingsTable, places.pairs, pairLife.table.title),
  rule(places.checkIns, places.stage(4), stagePages.ways.checkIns),
  rule(places.followUps, places.stage(6), stagePages.ways.followUps),
  rule(places.evaluations, places.stage(6), stagePages.ways.evaluations),
  rule(places.evaluationsOf(':year'), places.evaluations, ({ year = '' }) => words.year(year)),

  rule(places.matching, places.pairs, matchingHome.title),
  rule(places.matchMentee(':id'), places.matching, words.mentorsFor),
  rule(places.matchMentor(':id'), places.matching, words.menteesFor),
  rule(places.compareMentors(':id', ':mentors'), file(places.matchMentee), words.compare),
  rule(places.matchGroup, places.matching, matchingHome.toGroup),
  rule(places.refusals, places.matching, matchingHome.toRefusals),
]
