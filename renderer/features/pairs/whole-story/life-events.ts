import { agreementsOf } from '../agreements'
import { monitoringEvents } from './monitoring-events'
import type { StoryLine } from './story-line'

import { amendmentsOf } from '#shared/casebook/amendment-queries'
import type { Casebook } from '#shared/casebook/casebook'
import { contractsOf } from '#shared/casebook/contract-queries'
import { interviewsOf, isHeld } from '#shared/casebook/interviews'
import { cadenceFor, contactsBetween, introductionsOf } from '#shared/casebook/pair-life'
import { type Contract, PARTIES, type Party } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import { type ItemKey, labelOf, type ListItem } from '#shared/domain/lists'
import type { Pair } from '#shared/domain/pair'
import { duration } from '#shared/text/format'
import { pairLife } from '#shared/text/pair-life'
import { pairWords } from '#shared/text/pairs'
import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.story
const { story: signing } = pairLife

/** A party as the one who signs, by how the words about the two agree. */
type Named = (party: Party) => string

/** What happened beside the story of a pair: signatures, amendments, the in-take, the plan, the meetings month by month, introductions, check-ins, the closing and what came after. */
export const lifeEvents = (book: Casebook, pair: Pair, today: IsoDate, results: readonly ListItem[]): readonly StoryLine[] => [
  ...contractsOf(book, pair.id).flatMap(contract => ofContract(contract, partiesOf(book, pair))),
  ...ofAmendments(book, pair, partiesOf(book, pair)),
  ...ofGrid(book, pair),
  ...ofIntakeAndPlan(book, pair),
  ...ofMonths(book, pair, today),
  ...monitoringEvents(book, pair, today),
  ...introductionsOf(book, pair.id).map(each => ({ on: each.on, what: words.introduction(each.organisation), detail: resultOf(each.result, results) ?? each.note })),
]

function partiesOf(book: Casebook, pair: Pair): Named {
  const { mentor, mentee } = agreementsOf(book, pair)
  const named = { mentor: pairWords.theMentor(mentor), mentee: pairWords.theMentee(mentee), association: signing.association }
  return party => named[party]
}

const resultOf = (result: ItemKey | undefined, results: readonly ListItem[]) => result && labelOf(results, result)

// The printing and the third signature stand in the story of the pair already.
const ofContract = ({ signatures, version, voidedOn }: Contract, named: Named): readonly StoryLine[] => [
  ...PARTIES.flatMap(party => (signatures[party] ? [{ on: signatures[party], what: signing.contractSigned(named(party)) }] : [])),
  ...(voidedOn ? [{ on: voidedOn, what: words.contractVoid(version) }] : []),
]

const ofAmendments = (book: Casebook, pair: Pair, named: Named): readonly StoryLine[] =>
  amendmentsOf(book, pair.id).flatMap(({ number, printedOn, reason, signatures }) => [
    { on: printedOn, what: words.amendmentPrinted(number), detail: reason },
    ...PARTIES.flatMap(party => (signatures[party] ? [{ on: signatures[party], what: signing.amendmentSigned(number, named(party)) }] : [])),
  ])

const ofGrid = (book: Casebook, pair: Pair): readonly StoryLine[] =>
  interviewsOf(book, pair.id)
    .filter(isHeld)
    .map(({ held }) => ({ on: held.on, what: words.gridHeld }))

function ofIntakeAndPlan(book: Casebook, pair: Pair): readonly StoryLine[] {
  const closedOn = book.intakes[pair.id]?.closedOn
  const versions = book.actionPlans[pair.id]?.versions ?? []
  return [...(closedOn ? [{ on: closedOn, what: words.intakeClosed }] : []), ...versions.map(({ number, on }) => ({ on, what: words.planVersion(number) }))]
}

/** The meetings, month by month of the pair: one line each, on the day the month begins, after what the same day led to it. */
function ofMonths(book: Casebook, pair: Pair, today: IsoDate): readonly StoryLine[] {
  const contacts = contactsBetween(book, pair.id)
  return (cadenceFor(book, pair, today)?.months ?? [])
    .filter(month => month.held > 0 || month.standing === 'past')
    .map(month => {
      const within = ({ on }: { readonly on: IsoDate }) => month.from <= on && on <= month.to
      const between = contacts.filter(within).length
      return {
        on: month.from,
        comesLast: true,
        what: words.month(month.number, month.from, month.to),
        detail: [words.meetings(month.held, month.owedInAll), month.minutes > 0 && duration(month.minutes), between > 0 && words.contacts(between)].filter(Boolean).join(', '),
        month: { held: month.held, owed: month.owedInAll },
      }
    })
}
