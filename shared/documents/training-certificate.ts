import { textInForce } from '#shared/casebook/content-in-force'
import type { GroupSession } from '#shared/domain/group-session'
import type { Mentor } from '#shared/domain/mentor'
import { duration } from '#shared/text/format'
import { longDay, paper, typeset } from '#shared/text/paper'
import { sessionSheets } from '#shared/text/sheets/session-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { textBlocks } from './text-blocks'

const words = sessionSheets.certificate

/** One page for each mentor who was there, signed by the representative; of the person it says the name and nothing more. */
export const trainingCertificate = (source: SheetSource, session: GroupSession, mentors: readonly Mentor[]): Document =>
  sheetDocument(source, {
    title: words.title,
    template: templateOf(source, words.name, 'training-programme'),
    privacy: sheetFrame.confidential,
    oneSided: true,
    parts: mentors.map(mentor => ({ blocks: page(source, session, mentor) })),
  })

function page(source: SheetSource, session: GroupSession, mentor: Mentor): readonly Block[] {
  const { name, representative, placeOfSignature, address } = source.organisation
  const place = placeOfSignature ?? address.municipality ?? paper.toFill
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
    {
      kind: 'together',
      blocks: [
        { kind: 'paragraph', text: words.doneAt(place, source.today) },
        { kind: 'signatures', frames: [{ title: words.for, ...(representative && { name: representative.name, quality: representative.role }) }] },
      ],
    },
  ]
}
