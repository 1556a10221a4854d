import type { Casebook } from '#shared/casebook/casebook'
import { listInForce, textInForce } from '#shared/casebook/content-in-force'
import { lastHeld } from '#shared/casebook/interviews'
import { type PairProgress, type ProgressFacts, progressFacts } from '#shared/casebook/progress'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, refuse, type Result, whenOk } from '#shared/core/result'
import { hasAgreed } from '#shared/domain/consent'
import type { ContactPerson } from '#shared/domain/contact-person'
import type { MenteeId } from '#shared/domain/ids'
import { labelOf } from '#shared/domain/lists'
import type { Mentee } from '#shared/domain/mentee'
import type { Partner } from '#shared/domain/partner'
import type { Coordinator } from '#shared/domain/coordinator'
import { situationLists } from '#shared/domain/situation'
import { shortDay } from '#shared/text/format'
import { curved, paper, typeset, unbroken } from '#shared/text/paper'
import { progressSheet as words } from '#shared/text/sheets/progress-sheet'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import { type Block, type Document, plainText } from './document'
import { fullNameOnPaper, nameOnPaper } from './facts-on-paper'
import type { MailDraft } from './mail-draft'
import { type Given, onePart, sheetDocument, type SheetSource, sourceOf, templateOf } from './sheet-source'
import { textBlocks } from './text-blocks'

/** What may go out to the partner of a mentee, and to whom. */
interface Told {
  readonly source: SheetSource
  readonly partner: Partner
  readonly recipient: ContactPerson | undefined
  /** By name, whom it is written to. */
  readonly to: string | undefined
  /** Who signs for the association, where somebody is in charge. */
  readonly signatory: string | undefined
  readonly rows: readonly (readonly [label: string, text: string])[]
}

/** A letter to the partner that sent a mentee. Refuses without a partner, and while the person has not agreed: then nothing goes out. */
export const progressNote = (book: Casebook, menteeId: MenteeId, given: Given): Result<Document, CasebookRefusal> =>
  whenOk(told(book, menteeId, given), ({ source, partner, to, signatory, rows }) => {
    const { organisation, today } = source
    const place = organisation.placeOfSignature ?? organisation.address.municipality ?? paper.toFill
    return ok(
      sheetDocument(source, {
        title: words.title,
        template: templateOf(source, words.name, 'progress-note'),
        privacy: sheetFrame.confidential,
        parts: onePart(
          { kind: 'heading', level: 1, text: words.title },
          { kind: 'paragraph', text: [{ text: curved(partner.name), strong: true }] },
          ...(to === undefined ? [] : [{ kind: 'paragraph', text: words.attention(to) } as const]),
          { kind: 'paragraph', text: words.doneAt(place, today) },
          ...introduction(source, to),
          { kind: 'facts', rows },
          { kind: 'paragraph', text: words.closing },
          { kind: 'paragraph', text: words.greeting },
          ...(signatory === undefined ? [] : [{ kind: 'paragraph', text: signatory } as const]),
          { kind: 'paragraph', text: [{ text: organisation.name, strong: true }] },
        ),
      }),
    )
  })

/** The same as plain text, for the body of a message or to be copied. */
export const progressText = (book: Casebook, menteeId: MenteeId, given: Given): Result<string, CasebookRefusal> =>
  whenOk(told(book, menteeId, given), ({ source, to, signatory, rows }) => {
    const intro = introduction(source, to).flatMap(block => {
      if (block.kind === 'list') return [block.items.map(item => `- ${plainText(item)}`).join('\n')]
      return block.kind === 'paragraph' || block.kind === 'heading' ? [plainText(block.text)] : []
    })
    const facts = rows.map(([label, text]) => words.line(label, text)).join('\n')
    return ok([...intro, facts, words.closing, [words.greeting, signatory, source.organisation.name].filter(Boolean).join('\n')].join('\n\n'))
  })

/** The same as a message to the person of reference at the partner; without a known address it is left to fill in. */
export const progressMail = (book: Casebook, menteeId: MenteeId, given: Given): Result<MailDraft, CasebookRefusal> =>
  whenOk(told(book, menteeId, given), ({ recipient }) =>
    whenOk(progressText(book, menteeId, given), body => {
      const to = recipient?.email === undefined ? [] : [{ name: recipient.name, address: recipient.email }]
      return ok({ subject: words.mailSubject, body, to, bcc: [] })
    }),
  )

function told(book: Casebook, menteeId: MenteeId, given: Given): Result<Told, CasebookRefusal> {
  const mentee = book.mentees[menteeId]
  if (!mentee) return refuse({ code: 'casebook/unknown', id: menteeId })
  const partner = mentee.partnerId && book.partners[mentee.partnerId]
  if (!partner) return refuse({ code: 'update/no-partner' })
  if (!hasAgreed(mentee.consents, 'sharing')) return refuse({ code: 'update/not-agreed' })
  const [facts, recipient] = [progressFacts(book, mentee, given.today), recipientOf(partner, mentee)]
  const [to, inCharge] = [mentee.referent ?? recipient?.name, inChargeOf(book, mentee, facts)]
  return whenOk(sourceOf(book, given), source =>
    ok({
      source,
      partner,
      recipient,
      to: to === undefined ? undefined : nameOnPaper(to),
      signatory: inCharge && fullNameOnPaper(inCharge),
      rows: rowsOf(source, facts, mentee, inCharge),
    }),
  )
}

/** The text of the association; where the person of reference is known, it greets them by name. */
const introduction = ({ book, defaults }: SheetSource, to: string | undefined): readonly Block[] =>
  textBlocks(textInForce(book, 'progress-note', defaults)).map(block =>
    to !== undefined && block.kind === 'paragraph' && plainText(block.text) === words.toWhom ? { ...block, text: words.toPerson(to) } : block,
  )

/** Who answers for a mentee at the association: the one in charge of the pair, or else who held the last interview. */
function inChargeOf(book: Casebook, { id }: Mentee, facts: ProgressFacts | undefined): Coordinator | undefined {
  const pair = facts && 'pairId' in facts.milestone ? book.pairs[facts.milestone.pairId] : undefined
  const by = pair?.coordinatorId ?? lastHeld(book, id)?.held.by
  return by && book.coordinators[by]
}

/** The contact at the partner who bears the name of the person of reference, or else the one that is written to first. */
const recipientOf = ({ contacts }: Partner, { referent }: Mentee): ContactPerson | undefined =>
  contacts.find(({ name }) => name.toLowerCase() === referent?.toLowerCase()) ?? contacts.find(({ email }) => email !== undefined) ?? contacts[0]

/** What is told, line by line: identity, step, dates, result; the aim where the person agreed to it (documents §3.12). */
function rowsOf(source: SheetSource, facts: ProgressFacts | undefined, mentee: Mentee, inCharge: Coordinator | undefined): Told['rows'] {
  const { labels } = words
  const { milestone, decision, pair, wishedJob, nextDate } = facts ?? {}
  const isDecision = milestone?.kind === 'decision'
  const runs = milestone !== undefined && !isDecision && milestone.kind !== 'pair-formed'
  const rows: readonly (readonly [string, string | undefined])[] = [
    [labels.person, fullNameOnPaper(mentee)],
    [labels.step, stepOf(mentee, facts)],
    [labels.decision, isDecision && decision ? words.decisions[decision][mentee.agreement] : undefined],
    [labels.startsOn, runs && pair?.startsOn ? shortDay(pair.startsOn) : undefined],
    [labels.endsOn, runs && pair?.endsOn && !pair.endedOn ? shortDay(pair.endsOn) : undefined],
    [labels.lastDay, pair?.endedOn && shortDay(pair.endedOn)],
    [labels.closedOn, pair?.closedOn && shortDay(pair.closedOn)],
    [labels.meetings, runs && pair?.meetingsHeld ? words.meetings(pair.meetingsHeld) : undefined],
    [labels.standing, pair?.standing === 'suspended' ? words.suspended : undefined],
    [labels.ending, pair?.closedBy && words.endings[pair.closedBy]],
    [labels.result, pair?.result && resultInWords(source, pair.result)],
    [labels.goal, wishedJob === undefined ? undefined : typeset(wishedJob)],
    [labels.next, nextDate && shortDay(nextDate)],
    [labels.contact, contactOf(source, inCharge)],
  ]
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const]))
}

/** What became of the person: the family, and the kind as the association's lists call it. */
function resultInWords({ book, defaults }: SheetSource, { family, kind, since }: NonNullable<PairProgress['result']>): string {
  const label = kind && labelOf(listInForce(book, situationLists[family], defaults), kind)
  return words.result(family === 'other' && label ? label : words.results[family], family === 'other' ? undefined : label, since)
}

/** Where the person stands; before any milestone, that they are registered. */
function stepOf({ registeredOn }: Mentee, facts: ProgressFacts | undefined): string {
  if (!facts) return words.stepOn(words.steps.registered, registeredOn)
  const { milestone } = facts
  return words.stepOn(milestone.kind === 'check-in' ? words.steps['check-in'](milestone.number) : words.steps[milestone.kind], milestone.on)
}

/** How the one in charge is reached, or else the association itself. */
function contactOf({ organisation }: SheetSource, coordinator: Coordinator | undefined): string {
  const phone = coordinator?.phone ?? organisation.phone
  const email = coordinator?.email ?? organisation.email
  return [coordinator ? fullNameOnPaper(coordinator) : organisation.name, phone && unbroken(phone), email].filter(Boolean).join(' · ')
}
