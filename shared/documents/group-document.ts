import type { Sheet } from '#shared/domain/sheet'
import { proposeGroup, runToEnd } from '#shared/matching/group'
import { AIMS, type GroupProposal } from '#shared/matching/group-proposal'
import { matching } from '#shared/text/matching'
import { matchSheets } from '#shared/text/sheets/match-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document } from './document'
import { blockingInWords, comparedInWords, removalInWords } from './group-in-words'
import { locksBlock, nameOfProfile, pairsBlock, unmatchedBlock } from './group-tables'
import { matchingOf, readingKey } from './match-source'
import { sheetDocument, type SheetSource, templateOf } from './sheet-source'

const words = matchSheets.group

/** The exchanges that are told one by one; the others are counted. */
const TOLD = 5

/** The pairs proposed for a group, calculated anew: the same people and choices give the same pairs as on the screen. */
export function groupDocument(source: SheetSource, { aim, locked, menteeIds, mentorIds }: Extract<Sheet, { kind: 'group-proposal' }>): Document {
  const { book, today } = source
  const options = { aim, locked, ...(menteeIds && { menteeIds }), ...(mentorIds && { mentorIds }) }
  const proposal = runToEnd(proposeGroup(book, options, today, matchingOf(source)))
  const nobody = proposal.pairs.length === 0 && proposal.unmatchedMentees.length === 0
  return sheetDocument(source, {
    title: words.title,
    template: templateOf(source, words.name),
    privacy: sheetFrame.confidential,
    dense: true,
    landscape: true,
    parts: [
      {
        label: matchSheets.asOf(today),
        blocks: [
          { kind: 'heading', level: 1, text: words.title },
          { kind: 'facts', rows: summary(proposal) },
          ...unmatchedBlock(proposal),
          ...locksBlock(source, proposal),
          ...(nobody ? [{ kind: 'paragraph', text: words.nobody } as const] : pairsBlock(source, proposal)),
          ...removedBlock(proposal),
          ...exchangesBlock(proposal),
          ...readingKey(),
        ],
      },
    ],
  })
}

/** What is reached, what the other aim would give, who is served last, and what was aimed at. */
function summary(proposal: GroupProposal): readonly (readonly [string, string])[] {
  const { aim, price, worstPair } = proposal
  const { aims, aimsWhy, outcome } = matching.group
  const outcomeOf = (which: typeof aim) => outcome(price[which].served, price[which].mean, price[which].worst)
  const worst = worstPair?.score.score
  return [
    [words.result, outcomeOf(aim)],
    ...AIMS.filter(other => other !== aim).map(other => [words.other(aims[other]), outcomeOf(other)] as const),
    [words.compared, comparedInWords(proposal)],
    ...(worstPair && worst !== undefined ? [[words.worst, words.worstOf(nameOfProfile(worstPair.mentee), nameOfProfile(worstPair.mentor), worst)] as const] : []),
    [words.aim, words.aimOf(aims[aim], aimsWhy[aim])],
  ]
}

const removedBlock = ({ removedBy, pairsCompared }: GroupProposal): readonly Block[] =>
  removedBy.length === 0 ? [] : [{ kind: 'heading', level: 2, text: words.removed }, { kind: 'list', items: removedBy.map(removal => removalInWords(removal, pairsCompared)) }]

const exchangesBlock = ({ blocking, blockingCount }: GroupProposal): readonly Block[] =>
  blockingCount === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: words.exchanges },
        { kind: 'list', items: [matching.group.blockingCount(blockingCount), ...blocking.slice(0, TOLD).map(blockingInWords)] },
      ]
