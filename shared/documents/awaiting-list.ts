import { type AwaitedPaper, awaitingSignatures } from '#shared/casebook/awaiting-signatures'
import type { Party } from '#shared/domain/contract'
import { shortDay } from '#shared/text/format'
import { unbroken } from '#shared/text/paper'
import { awaitingList as words } from '#shared/text/sheets/contract-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Document, Span, TableColumn, Text } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'

const { columns } = words

const COLUMNS: readonly TableColumn[] = [
  { label: columns.pair, width: 12 },
  { label: columns.people, width: 23 },
  { label: columns.paper, width: 13 },
  { label: columns.printedOn, width: 11 },
  { label: columns.since, width: 9 },
  { label: columns.missing, width: 38 },
]

/** Every contract and amendment that somebody must still sign: who, since when, and how they are reached. */
export function awaitingList(source: SheetSource): Document {
  const papers = awaitingSignatures(source.book, source.today)
  return sheetDocument(source, {
    title: words.title,
    template: templateOf(source, words.name),
    privacy: sheetFrame.confidential,
    dense: true,
    parts: onePart(
      { kind: 'heading', level: 1, text: words.title },
      { kind: 'paragraph', text: papers.length === 0 ? words.none(source.today) : words.lead(papers.length, source.today) },
      ...(papers.length === 0 ? [] : [{ kind: 'table', columns: COLUMNS, rows: papers.map(paper => row(source, paper)) } as const]),
    ),
  })
}

function row(source: SheetSource, paper: AwaitedPaper): readonly Text[] {
  const { pair, printedOn, days, missing } = paper
  const people = [source.book.mentors[pair.mentorId], source.book.mentees[pair.menteeId]].flatMap(person => (person ? [fullNameOnPaper(person)] : []))
  return [
    unbroken(pair.reference),
    people.join(sheetFrame.between),
    paper.kind === 'contract' ? words.contract(paper.contract.version) : words.amendment(paper.amendment.number),
    shortDay(printedOn),
    words.since(days),
    missing.flatMap((party, index) => [{ text: index === 0 ? words.parties[party] : `, ${words.parties[party]}`, strong: true as const }, ...contactOf(source, paper, party)]),
  ]
}

/** How a party is reached: by telephone first, since a signature is asked for aloud; the association knows where it is. */
function contactOf({ book }: SheetSource, { pair }: AwaitedPaper, party: Party): readonly Span[] {
  if (party === 'association') return []
  const person = party === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId]
  const contact = (person?.phone && unbroken(person.phone)) ?? person?.email
  return contact === undefined ? [] : [{ text: words.contact(contact) }]
}
