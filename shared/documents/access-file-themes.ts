import { answerInWords } from './answer-on-paper'
import { type AccessLine, linesOf, type Telling, withOthersReduced } from './access-file-lines'
import type { SheetSource } from './sheet-source'

import { pairsOf } from '#shared/casebook/availability'
import { type Casebook, type CollectionName, listed, type Place } from '#shared/casebook/casebook'
import { recordName } from '#shared/casebook/compare'
import { filesOf, soughtOf } from '#shared/casebook/erasure'
import { mentionsOf } from '#shared/casebook/erasure-mentions'
import { gridOf } from '#shared/casebook/interviews'
import { subjectOf } from '#shared/casebook/subjects'
import { ConsentKind } from '#shared/domain/consent'
import { internalNumber } from '#shared/domain/internal-number'
import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { Pair } from '#shared/domain/pair'
import type { Named } from '#shared/domain/person'
import type { Interview, PersonSubject } from '#shared/grids/interview'
import { shortDay } from '#shared/text/format'
import { codeWords } from '#shared/text/full-export-codes'
import { fullExportSheets } from '#shared/text/full-export-sheets'
import { personFile } from '#shared/text/person-file'
import { recordNamed } from '#shared/text/past'
import { accessFile as words } from '#shared/text/sheets/access-file'

/** Some lines that belong together: one meeting, one interview, one file. */
export interface AccessGroup {
  readonly title: string
  readonly lines: readonly AccessLine[]
}

/** What is kept of one kind. */
export interface AccessTheme {
  readonly key: string
  readonly title: string
  readonly groups: readonly AccessGroup[]
}

/** Told elsewhere, or in words of their own. */
const TOLD_ELSEWHERE: Readonly<Partial<Record<CollectionName, readonly string[]>>> = { groupSessions: ['invitees'], actionPlans: ['versions'] }

/** Everything the book holds about a person, theme by theme, both files where they were a mentee and became a mentor. Themes without anything are left out. */
export function accessThemes(source: SheetSource, who: PersonSubject): readonly AccessTheme[] {
  const files = filesOf(source.book, who)
  return files.flatMap(file => themesOf(source, file, files.length > 1)).concat(citations(source, who))
}

function themesOf(source: SheetSource, who: PersonSubject, isOneOfTwo: boolean): readonly AccessTheme[] {
  const { book } = source
  const person = subjectOf(book, who)
  if (!person) return []
  const pairs = pairsOf(book, who.id)
  const own = new Set<string>(pairs.map(({ id }) => id))
  const others = [...pairs.flatMap(pair => (who.kind === 'mentor' ? book.mentees[pair.menteeId] : book.mentors[pair.mentorId]) ?? []), ...listed(book.introductions).filter(({ pairId }) => own.has(pairId)).flatMap(({ person }) => outsiderIn(person))]
  const telling: Telling = { source, who, others }
  const theme = (collection: CollectionName, entities: readonly (object & { readonly id: string })[], titled?: (entity: object) => string | undefined): AccessTheme => ({
    key: `${who.kind}:${collection}`,
    title: words.theme(fullExportSheets.sheets[collection], isOneOfTwo ? who.kind : undefined),
    groups: entities.flatMap(entity => {
      const lines = linesOf(telling, collection, entity, TOLD_ELSEWHERE[collection])
      return lines.length === 0 ? [] : [{ title: titled?.(entity) ?? titleOf(book, entity), lines }]
    }),
  })
  const ofPairs = <Entity extends { readonly id: string; readonly pairId?: string }>(entities: Readonly<Partial<Record<string, Entity>>>) => listed(entities).filter(({ id, pairId }) => own.has(pairId ?? id))
  const side = who.kind
  const all: readonly AccessTheme[] = [
    { key: `${who.kind}:file`, title: words.file[who.kind], groups: [{ title: words.number(internalNumber(who.id)), lines: linesOf(telling, side === 'mentor' ? 'mentors' : 'mentees', person, ['consents', 'informed']) }, ...agreed(person)] },
    interviews(telling, pairs, isOneOfTwo),
    sessions(telling, isOneOfTwo),
    theme('exchanges', listed(book.exchanges).filter(each => each.with.id === who.id)),
    theme('pairs', pairs, entity => ('reference' in entity ? String(entity.reference) : undefined)),
    theme('contracts', ofPairs(book.contracts).map(({ id, version, printedOn, signatures, voidedOn }) => ({ id, version, printedOn, signatures, voidedOn }))),
    theme('amendments', ofPairs(book.amendments).map(({ id, number, printedOn, reason, change, signatures, voidedOn }) => ({ id, number, printedOn, reason, change, signatures, voidedOn }))),
    theme('intakes', ofPairs(book.intakes)),
    theme('actionPlans', ofPairs(book.actionPlans)),
    theme('meetings', ofPairs(book.meetings).map(({ id, details }) => ({ id, ...details }))),
    theme('pairContacts', ofPairs(book.pairContacts)),
    theme('introductions', ofPairs(book.introductions)),
    theme('checkIns', ofPairs(book.checkIns).filter(each => each.side === side)),
    theme('nextSteps', ofPairs(book.nextSteps).filter(({ from }) => from.kind === 'closing' || from.side === side)),
    theme('closings', ofPairs(book.closings)),
    theme('evaluations', ofPairs(book.evaluations).map(({ id, sides }) => ({ id, ...(sides[side] ?? {}) }))),
    theme('followUps', side === 'mentee' ? ofPairs(book.followUps) : []),
    theme('entries', ofPairs(book.entries).map(entry => ({ id: entry.id, ...entry[side] }))),
    theme('progressUpdates', listed(book.progressUpdates).filter(({ menteeId }) => menteeId === who.id)),
    theme('pairDrafts', listed(book.pairDrafts).filter(({ mentorId, menteeId }) => mentorId === who.id || menteeId === who.id)),
    theme('pairingNotes', listed(book.pairingNotes).filter(({ mentorId, menteeId }) => mentorId === who.id || menteeId === who.id)),
    theme('imports', listed(book.imports).flatMap(({ id, on, fileName, created, completed }) => (created.some(each => each === who.id) || completed?.some(each => each.id === who.id) ? [{ id, on, fileName }] : []))),
    theme('retentionDecisions', listed(book.retentionDecisions).filter(({ id }) => id.startsWith(`${who.id}:`))),
  ]
  return all.filter(({ groups }) => groups.some(({ lines }) => lines.length > 0))
}

/** What they agreed to and when, answer by answer, and the notices they were given. */
function agreed({ id, consents, informed = [] }: Mentor | Mentee): readonly AccessGroup[] {
  const answers = ConsentKind.options.flatMap(kind => (consents[kind] ?? []).map(({ given, on, way }, index): AccessLine => ({ key: `consents:${id}:${kind}:${index}`, label: personFile.consents.kinds[kind], value: words.consent(given, on, way && codeWords['way']?.[way]) })))
  const notices = informed.map(({ on, way }, index): AccessLine => ({ key: `informed:${id}:${index}`, label: words.informed, value: words.informedOn(on, way && codeWords['way']?.[way]) }))
  const lines = [...answers, ...notices]
  return lines.length === 0 ? [] : [{ title: words.consents, lines }]
}

/** What a group is called: its day where it has one, then which of several it is, or of which pair. */
function titleOf({ pairs }: Casebook, entity: object & { readonly id: string }): string {
  const facts = new Map<string, unknown>(Object.entries(entity))
  const held: unknown = facts.get('held') ?? facts.get('answer') ?? facts.get('assessment')
  const day = ['on', 'printedOn', 'begunOn', 'dueOn', 'handedOn', 'decidedOn', 'closedOn'].map(key => facts.get(key)).find(value => typeof value === 'string') ?? (typeof held === 'object' && held !== null && 'on' in held ? held.on : undefined)
  if (typeof day === 'string') return words.of(shortDay(day))
  const pairId = facts.get('pairId') ?? entity.id
  const pair = listed(pairs).find(({ id }) => id === pairId)
  return pair ? words.ofPair(pair.reference) : words.undated
}

/** A name from outside as it was typed, in two parts; nothing where it is one word. */
function outsiderIn(person: string | undefined): readonly Named[] {
  const [givenName, ...rest] = (person ?? '').trim().split(/\s+/)
  return givenName && rest.length > 0 ? [{ givenName, familyName: rest.join(' ') }] : []
}

/** Their own interviews; of their pairs what they said themselves, what both said together, and, marked, what the other one said of them. */
function interviews(telling: Telling, pairs: readonly Pair[], isOneOfTwo: boolean): AccessTheme {
  const { source, who } = telling
  const ids = new Set<string>([who.id, ...pairs.map(({ id }) => id)])
  const groups = listed(source.book.interviews)
    .filter(({ subject }) => ids.has(subject.id))
    .map(interview => ({ title: words.interview(interview.subject.kind, interview.held?.on ?? interview.begunOn), lines: answersOf(telling, interview) }))
  return { key: `${who.kind}:interviews`, title: words.theme(fullExportSheets.sheets.interviews, isOneOfTwo ? who.kind : undefined), groups: groups.filter(({ lines }) => lines.length > 0) }
}

function answersOf(telling: Telling, interview: Interview): readonly AccessLine[] {
  const { source, who } = telling
  const isOthers = 'side' in interview.subject && interview.subject.side !== who.kind
  return gridOf(source.book, interview).sections.flatMap(section =>
    section.questions.flatMap((question): readonly AccessLine[] => {
      const value = answerInWords(source, question, interview.answers)
      // What the other one answers by a mark or a choice is about the other one; only what they wrote may be about the person.
      if (value === undefined || (isOthers && question.kind !== 'text')) return []
      const remark = isOthers ? 'other' : section.private || question.private ? 'staff' : undefined
      return [{ key: `interviews:${interview.id}:${question.key}`, label: question.label, value: withOthersReduced(value, telling), ...(remark && { remark }) }]
    }),
  )
}

/** To which sessions they were expected, and whether they came; nobody else on the list is told. */
function sessions(telling: Telling, isOneOfTwo: boolean): AccessTheme {
  const { source, who } = telling
  const groups = listed(source.book.groupSessions).flatMap(({ id, kind, on, place, invitees }) => {
    const own = invitees.find(invitee => invitee.who.kind !== 'newcomer' && invitee.who.id === who.id)
    if (!own) return []
    const { attendance, wishes } = own
    const told = { id, kind, on, place, ...(attendance && { attendance }), ...(wishes && { wishes }) }
    return [{ title: words.of(shortDay(on)), lines: linesOf(telling, 'groupSessions', told) }]
  })
  return { key: `${who.kind}:groupSessions`, title: words.theme(fullExportSheets.sheets.groupSessions, isOneOfTwo ? who.kind : undefined), groups }
}

/** Where others name them: each text once and whole, with whose it is. */
function citations({ book }: SheetSource, who: PersonSubject): readonly AccessTheme[] {
  const own = new Set<string>(filesOf(book, who).map(({ id }) => id))
  const pairs = soughtOf(book, who, false)
  const found = mentionsOf(book, { ...pairs, pairIds: new Set() }).filter(({ places, collection, id }) => places.some(({ sure }) => sure) && !own.has(id) && !isOfPair(book, { collection, id }, pairs.pairIds) && collection !== 'interviews' && collection !== 'imports')
  if (found.length === 0) return []
  const lines = found.map(({ collection, id, text }, index): AccessLine => ({ key: `named:${collection}:${id}:${index}`, label: words.inFileOf(fullExportSheets.sheets[collection], recordNamed(recordName(book, { collection, id }))), value: text, remark: 'elsewhere' }))
  return [{ key: 'named', title: words.named, groups: [{ title: words.namedLead, lines }] }]
}

/** What is of one of their pairs is told there, whole. */
function isOfPair(book: Casebook, { collection, id }: Place, pairIds: ReadonlySet<string>): boolean {
  const entities: Readonly<Partial<Record<string, object>>> = book[collection]
  const entity = entities[id]
  return pairIds.has(id) || (entity !== undefined && 'pairId' in entity && pairIds.has(String(entity.pairId)))
}

/** A line that is looked at, with where it comes from. */
export interface RemarkLine extends AccessLine {
  readonly source: string
}

/** The lines to be looked at before anything leaves. */
export const remarksIn = (themes: readonly AccessTheme[]): readonly RemarkLine[] =>
  themes.flatMap(({ title, groups }) => groups.flatMap(group => group.lines.flatMap(line => (line.remark === undefined ? [] : [{ ...line, source: [title, group.title, line.within].filter(Boolean).join(words.step) }]))))
