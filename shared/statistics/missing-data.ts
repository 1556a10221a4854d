import { MISSING_KINDS, type MissingDatum, type MissingKind, type MissingOf } from './missing-datum'
import { lifeMissing } from './missing-life'
import type { ReportPeriod } from './report-period'
import type { Tables } from './rows'

import { type Casebook, listed } from '#shared/casebook/casebook'
import { isRunning } from '#shared/casebook/pair-life'
import type { CompanyId, MenteeId, MentorId, PairId } from '#shared/domain/ids'
import { type IsoDate, earlier } from '#shared/domain/iso-date'
import { stateOf } from '#shared/domain/pair'
import { situationGaps } from '#shared/domain/situation'

/** What one looks at: the results of a period have all of it. */
export interface MissingScope {
  readonly period: ReportPeriod
  readonly tables: Pick<Tables, 'pairs' | 'mentees' | 'mentors'>
  readonly basis: { readonly today: IsoDate }
}

/** Everything that is missing for the report of a period, by kind in their order; what is asked of nobody, such as nationality until somebody has one, is not missing. */
export function missingData(book: Casebook, { period, tables, basis }: MissingScope): readonly MissingDatum[] {
  const until = earlier(period.to, basis.today)
  const all = [...ofPeople(book, tables), ...ofCompanies(tables), ...atEnds(book, tables, until), ...lifeMissing(book, { from: period.from, to: until }, basis.today)]
  const rank = new Map<MissingKind, number>(MISSING_KINDS.map((kind, index) => [kind, index]))
  // Nothing is asked of somebody who was erased.
  const isAsked = (datum: MissingDatum) => !(datum.of === 'mentee' ? book.mentees[datum.id] : datum.of === 'mentor' ? book.mentors[datum.id] : undefined)?.erased
  return all.filter(isAsked).toSorted((one, other) => (rank.get(one.kind) ?? 0) - (rank.get(other.kind) ?? 0))
}

/** The columns of a mentee and of a mentor in which something may be unknown. */
const OF_MENTEE = { gender: 'gender', ages: 'birth-date', studies: 'studies', status: 'entry-status', unemployedFor: 'unemployed-for', province: 'postcode' } as const
const OF_MENTOR = { gender: 'gender', ages: 'birth-date', studies: 'studies', province: 'postcode', sector: 'sector', frame: 'frame' } as const
/** The same of the mentor of a pair. */
const OF_PAIRED_MENTOR = { mentorGender: 'gender', mentorAges: 'birth-date', mentorStudies: 'studies', mentorProvince: 'postcode', mentorSector: 'sector', mentorFrame: 'frame' } as const
/** Asked of everybody once it was entered of somebody. */
const IF_ASKED = { nationality: 'nationality', foreignDiploma: 'foreign-diploma' } as const

/** Of each person once, in whichever of their pairs it is unknown: what the file learns completes them all. */
function ofPeople(book: Casebook, { mentees, mentors, pairs }: MissingScope['tables']): readonly MissingDatum[] {
  const people = listed(book.mentees)
  const asked = Object.entries(IF_ASKED).filter(([field]) => people.some(mentee => mentee[field as keyof typeof IF_ASKED] !== undefined)) // the names of the table
  const ofMentee = { ...OF_MENTEE, ...Object.fromEntries(asked) }
  const found = new Map<string, MissingDatum>()
  const look = (row: object, columns: Readonly<Record<string, MissingKind>>, whose: MissingOf & { readonly id: string }): void => {
    for (const [column, kind] of Object.entries(columns)) if ((row as Readonly<Record<string, unknown>>)[column] === 'unknown') found.set(`${kind} ${whose.id}`, { kind, ...whose }) // rows are plain data
  }
  const [byMentee, byMentor] = [book.mentees as Readonly<Partial<Record<string, { readonly id: MenteeId }>>>, book.mentors as Readonly<Partial<Record<string, { readonly id: MentorId }>>>] // rows know their people by plain ids
  for (const row of mentees) {
    const mentee = byMentee[row.id]
    if (mentee) look(row, ofMentee, { of: 'mentee', id: mentee.id })
  }
  for (const row of mentors) {
    const mentor = byMentor[row.id]
    if (mentor) look(row, OF_MENTOR, { of: 'mentor', id: mentor.id })
  }
  for (const { pair, row } of pairsOf(book, pairs)) {
    look(row, ofMentee, { of: 'mentee', id: pair.menteeId })
    look(row, OF_PAIRED_MENTOR, { of: 'mentor', id: pair.mentorId })
  }
  return [...found.values()]
}

const pairsOf = (book: Casebook, rows: Tables['pairs']) => {
  const pairs: Readonly<Partial<Record<string, NonNullable<Casebook['pairs'][PairId]>>>> = book.pairs
  return rows.flatMap(row => {
    const pair = pairs[row.id]
    return pair ? [{ pair, row }] : []
  })
}

function ofCompanies({ mentors, pairs }: MissingScope['tables']): readonly MissingDatum[] {
  const rows = [...mentors.map(({ company, size, nace }) => ({ company, size, nace })), ...pairs.map(row => ({ company: row.mentorCompany, size: row.mentorSize, nace: row.mentorNace }))]
  const [sizes, sections] = [new Set<CompanyId>(), new Set<CompanyId>()]
  for (const { company, size, nace } of rows) {
    if (company === 'none') continue
    if (size === 'unknown') sizes.add(company)
    if (nace === 'unknown') sections.add(company)
  }
  return [...[...sizes].map(id => ({ kind: 'company-size', of: 'company', id }) as const), ...[...sections].map(id => ({ kind: 'company-nace', of: 'company', id }) as const)]
}

/** Of pairs that left in the period what became of the mentee; and those past their last day that nobody brought to their closing. */
function atEnds(book: Casebook, { pairs }: MissingScope['tables'], until: IsoDate): readonly MissingDatum[] {
  return pairsOf(book, pairs).flatMap(({ pair: { id }, row }): readonly MissingDatum[] => {
    const missing = (kind: MissingKind, on?: IsoDate): MissingDatum => ({ kind, of: 'pair', id, ...(on && { on }) })
    if (row.exited === 'yes') {
      const situation = book.closings[id]?.situation
      const gaps = situation ? situationGaps(situation).map(gap => missing(`situation-${gap}`, row.endsOn)) : [missing('situation', row.endsOn)]
      return row.stoppedFor === 'unknown' ? [missing('stopped-for', row.endsOn), ...gaps] : gaps
    }
    const pair = book.pairs[id]
    const state = pair && stateOf(pair)
    return state && isRunning(state) && state.stage !== 'closed' && row.openAtEnd === 'yes' && state.terms.endsOn < until ? [missing('end', state.terms.endsOn)] : []
  })
}
