import { ownSettings, settingsInForce } from '#shared/casebook/content-in-force'
import { noticeInForce } from '#shared/casebook/notices'
import { shownAddress } from '#shared/domain/address'
import { type ConsentKind, menteeConsents, MENTOR_CONSENTS } from '#shared/domain/consent'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { NoticeAudience, NoticeBlank } from '#shared/domain/notice'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'
import { keptFor, privacyNotice as words } from '#shared/text/sheets/privacy-notice'

import type { Block, Document, FormCell } from './document'
import { fullNameOnPaper, privacyContact } from './facts-on-paper'
import { fillText } from './fill-text'
import { onePart, sheetDocument, type SheetSource } from './sheet-source'
import { textBlocks } from './text-blocks'

interface NoticeAsked {
  readonly audience: NoticeAudience
  /** For whom it is printed; without one, a notice to be filled in by hand. */
  readonly person?: Mentor | Mentee | undefined
}

/** What people are told about their data, as it is in force, with the slip by which they say that they got it and what they agree to: nothing is ticked beforehand. */
export function privacyNotice(source: SheetSource, { audience, person }: NoticeAsked): Document {
  const { version, savedOn, text } = noticeInForce(source.book, audience, source.defaults)
  const title = words.titles[audience]
  return sheetDocument(source, {
    title,
    template: sheetFrame.gridTemplate(words.names[audience], version),
    privacy: sheetFrame.open,
    dense: audience === 'mentor',
    parts: onePart(
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', small: true, text: words.version(version, savedOn) },
      ...textBlocks(fillText(text, noticeBlanks(source, audience))),
      slip(audience, person),
    ),
  })
}

/** What the blanks of a notice stand for. */
function noticeBlanks({ book, organisation, defaults, isProtected }: Pick<SheetSource, 'book' | 'organisation' | 'defaults' | 'isProtected'>, audience: NoticeAudience): Readonly<Record<NoticeBlank, string | undefined>> {
  const { months, fundings } = settingsInForce(book, 'retention', defaults)
  const officer = ownSettings(book, 'privacy')?.officer
  return {
    association: organisation.name,
    adresse: shownAddress(organisation.address) || undefined,
    'contact vie privée': privacyContact(organisation),
    délégué: officer?.kind === 'named' ? words.officer(officer.name, officer.contact) : '',
    protection: isProtected ? words.isProtected : '',
    'durée non retenu': keptFor(months[`${audience}-not-kept`]),
    durée: keptFor(months[audience]),
    'durée notes': keptFor(months['interview-notes']),
    'durée suivi': keptFor(months['follow-up']),
    financement: fundings.length > 0 ? words.fundings(fundings.map(({ name }) => name)) : '',
  }
}

/** The slip that comes back: one line for each agreement, each with a yes and a no. A mentee without a file is asked about a partner too. */
function slip(audience: NoticeAudience, person: Mentor | Mentee | undefined): Block {
  const kinds: readonly ConsentKind[] = audience === 'mentor' ? MENTOR_CONSENTS : menteeConsents(person && 'partnerId' in person ? person : { partnerId: person ? undefined : 'unknown' })
  const name = person && fullNameOnPaper(person)
  const room = (label: string, span: number): FormCell => ({ label, span, answer: { kind: 'room', lines: 2 } })
  return {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 2, text: words.receipt },
      { kind: 'paragraph', text: `${words.received[audience](name)} ${words.free}` },
      { kind: 'form', rows: kinds.map(kind => [{ label: words.consents[kind], span: 12, answer: { kind: 'boxes', items: words.answers.map(label => ({ label })) } }]) },
      { kind: 'form', rows: [[name === undefined ? room(words.name, 5) : { label: words.name, span: 5, answer: { kind: 'said', text: name } }, room(words.date, 3), room(words.signature, 4)]] },
    ],
  }
}
