import { settingsInForce } from '#shared/casebook/content-in-force'
import type { GroupSession } from '#shared/domain/group-session'
import { typeset } from '#shared/text/paper'
import { registrationSheets as words } from '#shared/text/sheets/registration-sheets'
import { keptFor } from '#shared/text/sheets/privacy-notice'
import { sessionSheets } from '#shared/text/sheets/session-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document, FormCell } from './document'
import { privacyContact } from './facts-on-paper'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'

const { fields } = words

type Who = 'mentor' | 'mentee'

const room = (label: string, span: number, hint?: string): FormCell => ({ label, ...(hint && { hint: `(${hint})` }), span, answer: { kind: 'room', lines: 1 } })
const boxes = (label: string, items: readonly string[]): FormCell => ({ label, span: 12, answer: { kind: 'boxes', items: items.map(item => ({ label: item })) } })

/** One page by which a person registers, given out at a session: what the file needs, and each agreement on its own. */
export function registrationForm(source: SheetSource, who: Who, session: GroupSession | undefined): Document {
  const title = words.titles[who]
  const { organisation } = source
  return sheetDocument(source, {
    title,
    template: templateOf(source, title),
    privacy: sheetFrame.confidential,
    parts: onePart(
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text: words.lead[who] },
      { kind: 'form', rows: [[sessionCell(session)], [boxes(fields.agreement[who], Object.values(fields.agreements))], ...identity, ...(who === 'mentor' ? mentorRows : menteeRows), [boxes(words.wishLabel, words.wishes[who])]] },
      { kind: 'heading', level: 2, text: words.consents.title },
      { kind: 'paragraph', small: true, text: words.consents.lead },
      { kind: 'boxes', items: words.consents[who].map(label => ({ label })) },
      { kind: 'paragraph', small: true, text: words.notice[who](organisation.name, privacyContact(organisation), keptFor(settingsInForce(source.book, 'retention', source.defaults).months[who])) },
      { kind: 'form', rows: [[{ ...room(words.date, 4), answer: { kind: 'room', lines: 2 } }, { ...room(words.signature, 8), answer: { kind: 'room', lines: 2 } }]] },
    ),
  })
}

const identity: Extract<Block, { kind: 'form' }>['rows'] = [
  [room(fields.familyName, 6), room(fields.givenName, 6)],
  [room(fields.phone, 6), room(fields.birthDate, 6, fields.optional)],
  [room(fields.email, 12)],
  [room(fields.street, 12)],
  [room(fields.postcode, 4), room(fields.municipality, 8)],
]

const mentorRows: typeof identity = [
  [room(fields.company, 7), room(fields.jobTitle, 5)],
  [boxes(words.frameLabel, Object.values(words.frames))],
  [room(fields.heard, 12)],
]

const menteeRows: typeof identity = [[room(fields.wishedJob, 12)], [room(fields.sentBy, 12, fields.sentByHint)], [room(fields.referent, 12)]]

/** The session that the form was given out at; to be written where it is not known. */
const sessionCell = (session: GroupSession | undefined): FormCell =>
  session
    ? { label: fields.session, span: 12, answer: { kind: 'said', text: words.sessionOn(sessionSheets.kinds[session.kind], session.on, typeset(session.place)) } }
    : room(fields.session, 12)
