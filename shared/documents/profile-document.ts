import { listInForce } from '#shared/casebook/content-in-force'
import { pendingProposals, readyProposals, type ReadyProposal } from '#shared/casebook/pairings'
import type { Coordinator } from '#shared/domain/coordinator'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { stateOf } from '#shared/domain/pair'
import type { Pair } from '#shared/domain/pair'
import { typeset, unbroken } from '#shared/text/paper'
import { profileSheet as words } from '#shared/text/sheets/profile-sheet'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document, FormCell } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { profileRows } from './mentee-profile'
import { type Identity, withoutName } from './mentee-unnamed'
import { roomFor, saidOf } from './pair-on-paper'
import { sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { whyMatched } from './why-matched'

/** With more letters than these the sheet is set tight, so that it holds on its page. */
const SHORT_WHY = 200

/** Who is proposed to whom. */
export interface Proposed {
  readonly mentee: Mentee
  readonly mentor?: Mentor | undefined
  readonly pair?: Pair | undefined
  readonly identity: Identity
}

/** The profile of a mentee as a mentor receives it, with the room to answer: one page, on which the person is not named. */
export function profileDocument(source: SheetSource, proposed: Proposed): Document {
  const { mentor, mentee, identity } = proposed
  const pair = proposed.pair ?? pendingProposals(source.book).find(each => each.menteeId === mentee.id && each.mentorId === mentor?.id)
  const ready = pair ? undefined : readyProposals(source.book, mentee.id).find(({ mentorId }) => mentorId === mentor?.id)
  const why = whyOf(source, proposed, pair)
  return sheetDocument(source, {
    title: words.title,
    template: templateOf(source, words.name),
    privacy: sheetFrame.confidential,
    dense: why !== undefined && why.length > SHORT_WHY,
    parts: [
      {
        ...(mentor && { label: words.forMentor(fullNameOnPaper(mentor)) }),
        blocks: [
          { kind: 'heading', level: 1, text: words.title },
          { kind: 'paragraph', text: words.lead },
          { kind: 'heading', level: 2, text: words.about },
          { kind: 'facts', rows: profileRows(source, mentee, mentor, identity) },
          ...(why === undefined ? [] : ([{ kind: 'heading', level: 2, text: words.why }, { kind: 'paragraph', text: withoutName(typeset(why), mentee, identity) }] as const)),
          { kind: 'together', blocks: answerPart(source, pair, ready) },
        ],
      },
    ],
  })
}

/** What was written when the two were proposed, or made ready to be; or else what the comparison of both says. */
function whyOf(source: SheetSource, { mentee, mentor }: Proposed, pair: Pair | undefined): string | undefined {
  const written = pair?.opening.kind === 'proposed' ? pair.opening.why : undefined
  const ready = readyProposals(source.book, mentee.id).find(({ mentorId }) => mentorId === mentor?.id)?.why
  return written ?? ready ?? (mentor && whyMatched(source, mentor, mentee))
}

/** The room to answer: until when and to whom, as the proposal says it, or the one made ready for the two. */
function answerPart(source: SheetSource, pair: Pair | undefined, ready: ReadyProposal | undefined): readonly Block[] {
  const { book, defaults } = source
  const expectedOn = pair ? expectedFor(pair) : ready?.answerExpectedOn
  const coordinatorId = (pair ?? ready)?.coordinatorId
  const reasons = listInForce(book, 'proposal-refusals', defaults).filter(({ hidden }) => !hidden)
  return [
    { kind: 'heading', level: 2, text: words.answer },
    { kind: 'paragraph', text: [{ text: expectedOn ? words.expectedOn(expectedOn) : words.expected, strong: true }] },
    {
      kind: 'form',
      rows: [
        ...Object.values(words.answers).map(label => [ticking('', [label])]),
        [ticking(words.reasons, reasons.map(({ label }) => typeset(label)))],
        [roomFor(words.remark, 12, 3)],
        [roomFor(words.date, 4), roomFor(words.signature, 8)],
        [saidOf(words.to, 12, contactOf(source, coordinatorId && book.coordinators[coordinatorId]))],
      ],
    },
  ]
}

const ticking = (label: string, boxes: readonly string[]): FormCell => ({ label, span: 12, answer: { kind: 'boxes', items: boxes.map(each => ({ label: each })) } })

/** Until when the mentor is asked to answer, reminders included. */
function expectedFor(pair: Pair): IsoDate | undefined {
  const state = stateOf(pair)
  if (state.stage === 'proposed') return state.answerExpectedOn
  return pair.opening.kind === 'proposed' ? pair.opening.answerExpectedOn : undefined
}

/** Whom to answer at the association, and how. */
function contactOf({ organisation }: SheetSource, coordinator: Coordinator | undefined): string {
  const phone = coordinator?.phone ?? organisation.phone
  const reach = [phone && unbroken(phone), coordinator?.email ?? organisation.email].filter(Boolean).join(sheetFrame.between)
  return words.toWhom(coordinator ? fullNameOnPaper(coordinator) : organisation.name, reach)
}
