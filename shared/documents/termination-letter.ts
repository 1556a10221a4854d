import type { Casebook } from '#shared/casebook/casebook'
import { textInForce } from '#shared/casebook/content-in-force'
import { type Ending, endingOf } from '#shared/casebook/pair-ending'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, refuse, type Result, whenOk } from '#shared/core/result'
import type { PairId } from '#shared/domain/ids'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { Side } from '#shared/domain/pair-move'
import { standingOn } from '#shared/domain/pair-state'
import { fullName } from '#shared/domain/person'
import { longDay, paper, unbroken } from '#shared/text/paper'
import { terminationLetter as words } from '#shared/text/sheets/contract-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import { addressLines } from './address-lines'
import type { Document } from './document'
import { fullNameOnPaper, privacyContact } from './facts-on-paper'
import { asMessage, fillText } from './fill-text'
import type { MailDraft } from './mail-draft'
import { type Given, onePart, sheetDocument, type SheetSource, sourceOf, templateOf } from './sheet-source'
import { textBlocks } from './text-blocks'

/** A letter to one of the two, and what it knows. */
interface Told {
  readonly pair: Pair
  readonly ending: Ending
  readonly person: Mentor | Mentee
  readonly text: string
}

/** The letter that tells one of the two that their mentoring ends. Refuses while it does not, and for a pair that was never signed. */
export const terminationLetter = (source: SheetSource, pairId: PairId, to: Side): Result<Document, CasebookRefusal> =>
  whenOk(told(source, pairId, to), ({ pair, ending, person, text }) => {
    const { placeOfSignature, address } = source.organisation
    return ok(
      sheetDocument(source, {
        title: words.title,
        template: templateOf(source, words.name, 'termination-letter'),
        privacy: sheetFrame.confidential,
        parts: onePart(
          { kind: 'address', lines: addressLines(person) },
          { kind: 'paragraph', text: words.doneAt(placeOfSignature ?? address.municipality ?? paper.toFill, source.today) },
          { kind: 'heading', level: 1, text: words.title },
          {
            kind: 'facts',
            rows: [[words.pair, pair.reference], ...(ending.how === 'not-begun' ? [] : [[words.period, words.fromTo(ending.startsOn, ending.lastDay)] as const])],
          },
          ...textBlocks(text),
        ),
      }),
    )
  })

/** The same as a message to the person; without a known address it is left to fill in. */
export const terminationMail = (book: Casebook, pairId: PairId, to: Side, given: Given): Result<MailDraft, CasebookRefusal> =>
  whenOk(sourceOf(book, given), source =>
    whenOk(told(source, pairId, to), ({ person, text }) =>
      ok({ subject: words.mailSubject, body: asMessage(text), to: person.email === undefined ? [] : [{ name: fullName(person), address: person.email }], bcc: [] }),
    ),
  )

function told(source: SheetSource, pairId: PairId, to: Side): Result<Told, CasebookRefusal> {
  const { book, defaults, today } = source
  const pair = book.pairs[pairId]
  if (!pair) return refuse({ code: 'casebook/unknown', id: pairId })
  const ending = endingOf(pair)
  if (!ending) return refuse({ code: 'letter/not-ended', standing: standingOn(stateOf(pair), today) })
  const [mentor, mentee] = [book.mentors[pair.mentorId], book.mentees[pair.menteeId]]
  if (!mentor || !mentee) return refuse({ code: 'casebook/unknown', id: mentor ? pair.menteeId : pair.mentorId })
  const [person, other] = to === 'mentor' ? [mentor, mentee] : [mentee, mentor]
  return ok({ pair, ending, person, text: fillText(textInForce(book, 'termination-letter', defaults), blanksFor(source, pair, ending, to, person, other)) })
}

/** What each blank of the letter is filled with; a test holds them to those that the settings offer. */
function blanksFor(source: SheetSource, pair: Pair, ending: Ending, to: Side, person: Mentor | Mentee, other: Mentor | Mentee): Readonly<Record<string, string | undefined>> {
  const { book, organisation, today } = source
  const coordinator = book.coordinators[pair.coordinatorId]
  const [phone, email] = [coordinator?.phone ?? organisation.phone, coordinator?.email ?? organisation.email]
  const otherName = fullNameOnPaper(other)
  return {
    salutation: words.salutation(person.agreement, fullNameOnPaper(person)),
    'fin du mentorat': endingInWords(ending, to, otherName, today),
    'dernier jour': ending.how === 'not-begun' ? undefined : longDay(ending.lastDay),
    'autre personne': otherName,
    remerciement: words.thanks[to](words.participles[to][person.agreement]),
    'personne de contact': coordinator ? fullNameOnPaper(coordinator) : organisation.name,
    contact: [phone && unbroken(phone), email].filter(Boolean).join(' · ') || undefined,
    'contact vie privée': privacyContact(organisation),
    association: organisation.name,
  }
}

function endingInWords(ending: Ending, to: Side, other: string, today: string): string {
  const { endings } = words
  if (ending.how === 'not-begun') return endings['not-begun'](other)
  const isPast = ending.lastDay < today
  const say = ending.how === 'positive-exit' ? endings['positive-exit'][to] : endings[ending.how]
  return say(other, ending.lastDay, isPast)
}
