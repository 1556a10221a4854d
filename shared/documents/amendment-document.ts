import type { AmendmentDraft } from '#shared/casebook/amendment-queries'
import { addDays } from '#shared/domain/calendar'
import type { AmendmentChange } from '#shared/domain/amendment'
import type { ContractFacts } from '#shared/domain/contract'
import { PARTIES } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import { amendmentPaper as words } from '#shared/text/amendments'
import { hours, paper, typeset } from '#shared/text/paper'

import { partyFrames } from './contract-end'
import { contractLetterhead, ownerOf } from './contract-document'
import type { Block, Document, Text } from './document'
import { fullNameOnPaper, onPaper, privacyContact } from './facts-on-paper'
import { capitalised } from './fill-article'

/** Whether these pages are a draft, to be read and never to be signed, or were printed on a day. */
export type Printing = { readonly status: 'draft' } | { readonly status: 'printed'; readonly printedOn: IsoDate }

/** What an amendment says, without the day it was printed. */
export type PrintedAmendment = Omit<AmendmentDraft, 'printedOn'>

/** An amendment in its three originals, one page each: what the contract says, what it becomes, why, and who signs. */
export function amendmentDocument({ facts: typed, ...amendment }: PrintedAmendment, printing: Printing): Document {
  const facts = onPaper(typed)
  const { reference, organisation } = facts
  const { number } = amendment
  const blocks = amendmentBlocks({ ...amendment, facts }, printing)
  return {
    title: words.title(number, amendment.contractSignedOn),
    subject: paper.contract.subject(reference),
    letterhead: contractLetterhead(facts, printing.status),
    foot: {
      reference: printing.status === 'draft' ? words.draftReference(reference, number) : words.reference(reference, number),
      privacy: paper.contract.privacy(privacyContact(organisation)),
    },
    ...(isLong(facts, amendment) && { dense: true }),
    parts: PARTIES.map(party => ({ label: paper.contract.copyOf(ownerOf(party, facts)), blocks })),
  }
}

/** More letters than these, in what was typed, are set tight so that each original holds on its page. */
const LONG = 320

/** The frame of a parent or a long place would push the signatures onto a sheet that says nothing. */
function isLong({ mentor, mentee, terms }: ContractFacts, { reason, change }: Omit<PrintedAmendment, 'facts'>): boolean {
  const places = change.kind === 'place' ? [terms.meetingPlace, terms.accessInstructions, change.meetingPlace, change.accessInstructions] : []
  return mentor.minor || mentee.minor || [reason, ...places].join('').length > LONG
}

function amendmentBlocks(amendment: PrintedAmendment, printing: Printing): readonly Block[] {
  const { facts, number, contractSignedOn } = amendment
  return [
    { kind: 'heading', level: 1, text: words.title(number, contractSignedOn) },
    { kind: 'paragraph', text: printing.status === 'draft' ? words.draftSubtitle(facts.reference) : words.subtitle(facts.reference, printing.printedOn) },
    ...(contractSignedOn === undefined ? [{ kind: 'paragraph', text: words.contractOf } as const] : []),
    { kind: 'heading', level: 2, text: paper.contract.between },
    { kind: 'facts', rows: parties(facts) },
    { kind: 'heading', level: 2, text: words.changes },
    ...changeBlocks(amendment),
    { kind: 'paragraph', text: words.rest },
    amendmentSignatures(facts),
  ]
}

/** What an amendment changes and why, before and after; of facts as they are set on paper. */
export const changeBlocks = ({ facts, change, reason }: PrintedAmendment): readonly Block[] => [
  { kind: 'paragraph', text: [{ text: words.leads[change.kind] }, { text: words.reason(typeset(reason)) }] },
  { kind: 'table', columns: [{ label: '', width: 2 }, { label: words.before, width: 4 }, { label: words.after, width: 4 }], rows: changedRows(facts.terms, change) },
  ...remark(facts.terms, change),
]

/** Where and when an amendment is signed, and the frames. */
export const amendmentSignatures = (facts: ContractFacts): Block => ({
  kind: 'together',
  blocks: [
    { kind: 'heading', level: 2, text: paper.contract.signatures },
    { kind: 'paragraph', text: paper.contract.doneAt(facts.organisation.placeOfSignature ?? facts.organisation.address.municipality ?? paper.toFill, paper.dateToFill) },
    { kind: 'signatures', frames: partyFrames(facts) },
  ],
})

function parties({ organisation, mentor, mentee }: ContractFacts): readonly (readonly [string, Text])[] {
  const { name, representative } = organisation
  return [
    [words.association, representative ? words.represented(name, `${representative.name}, ${representative.role}`) : name],
    [capitalised(paper.mentor.the[mentor.agreement]), [{ text: fullNameOnPaper(mentor), strong: true }]],
    [capitalised(paper.mentee.the[mentee.agreement]), [{ text: fullNameOnPaper(mentee), strong: true }]],
  ]
}

type Row = readonly Text[]

const becomes = (text: string): Text => [{ text, strong: true }]

/** What the contract says of what changes, and what it becomes; what stays as it is is left to « Ce qui ne change pas ». */
function changedRows(terms: ContractFacts['terms'], change: AmendmentChange): readonly Row[] {
  switch (change.kind) {
    case 'extension':
      return [[words.lastDay, words.day(terms.endsOn), becomes(words.day(change.endsOn))]]
    case 'suspension':
      return suspensionRows(terms, change)
    case 'place': {
      const [before, after] = [terms.accessInstructions, change.accessInstructions && typeset(change.accessInstructions)]
      return [
        [words.place, terms.meetingPlace, becomes(typeset(change.meetingPlace))],
        ...(before === undefined && after === undefined ? [] : [[words.access, before ?? words.nothing, after ?? words.nothing]]),
        [words.from, words.nothing, becomes(words.day(change.from))],
      ]
    }
  }
}

function suspensionRows({ endsOn: end }: ContractFacts['terms'], { from, until, endsOn }: Extract<AmendmentChange, { kind: 'suspension' }>): readonly Row[] {
  const length = until === undefined ? words.openSuspension(from) : words.fromTo(from, addDays(until, -1))
  const lastDay = endsOn !== undefined && endsOn !== end ? becomes(words.day(endsOn)) : until === undefined ? words.toAgree : words.same(end)
  return [
    [words.suspension, words.nothing, becomes(length)],
    ...(until === undefined ? [] : [[words.resumption, words.nothing, becomes(words.day(until))]]),
    [words.lastDay, words.day(end), lastDay],
  ]
}

function remark({ meetingsPerMonth, minutesPerMeeting }: ContractFacts['terms'], { kind }: AmendmentChange): readonly Block[] {
  if (kind === 'extension') return [{ kind: 'paragraph', text: words.rhythm(paper.amounts.meetingsPerMonth(meetingsPerMonth), hours(minutesPerMeeting)) }]
  return kind === 'suspension' ? [{ kind: 'paragraph', text: words.duringSuspension }] : []
}
