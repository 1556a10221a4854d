import { textInForce } from '#shared/casebook/content-in-force'
import type { GroupSession } from '#shared/domain/group-session'
import type { Mentor } from '#shared/domain/mentor'
import { duration } from '#shared/text/format'
import { longDay, paper, typeset } from '#shared/text/paper'
import { sessionSheets } from '#shared/text/sheets/session-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document, FormCell } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { textBlocks } from './text-blocks'

const words = sessionSheets.certificate

/** One page for each mentor who was there, signed by the representative; of the person it says the name and nothing more. */
export const trainingCertificate = (source: SheetSource, session: GroupSession, mentors: readonly Mentor[]): Document =>
  sheetDocument(source, {
    title: words.title,
    template: templateOf(source, words.name, 'training-programme'),
    privacy: sheetFrame.open,
    parts: mentors.map(mentor => ({ blocks: page(source, session, mentor) })),
  })

/** No frame for signatures: those ask for a date, and the certificate bears its own. */
const signatory = (representative: SheetSource['organisation']['representative']): FormCell => ({
  label: words.for,
  span: 5,
  answer: representative ? { kind: 'said', text: [{ text: representative.name, strong: true }, { text: `\n${representative.role}` }] } : { kind: 'room', lines: 3 },
})

/** Where and when a certificate is made, and room for who signs it in the name of the association. */
export function signedForAssociation({ organisation, today }: SheetSource): Block {
  const { representative, placeOfSignature, address } = organisation
  return {
    kind: 'together',
    blocks: [
      { kind: 'paragraph', text: words.doneAt(placeOfSignature ?? address.municipality ?? paper.toFill, today) },
      { kind: 'form', rows: [[signatory(representative), { label: words.signature, span: 7, answer: { kind: 'room', lines: 3 } }]] },
    ],
  }
}

function page(source: SheetSource, session: GroupSession, mentor: Mentor): readonly Block[] {
  const { name, representative } = source.organisation
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: representative ? words.attests(name, `${representative.name}, ${representative.role}`) : words.attestsAlone(name) },
    { kind: 'heading', level: 2, text: `${words.civility[mentor.agreement]}${fullNameOnPaper(mentor)}` },
    { kind: 'paragraph', text: words.took[mentor.agreement] },
    {
      kind: 'facts',
      rows: [
        [words.date, longDay(session.on)],
        [words.duration, duration(session.minutes)],
        [words.place, typeset(session.place)],
      ],
    },
    { kind: 'heading', level: 2, text: words.content },
    ...textBlocks(textInForce(source.book, 'training-programme', source.defaults)),
    signedForAssociation(source),
  ]
}
