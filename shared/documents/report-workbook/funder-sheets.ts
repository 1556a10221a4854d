import { type Block, row, section, shown, words } from './blocks'
import { crossBlock } from './cross-block'
import { type GenderLine, genderLines } from './gender-lines'
import { figureSheet } from './indicator-sheets'
import type { Formula, ReportCell, ReportRow, ReportSheet } from './model'
import type { ReportSource } from './report-source'

import { breakdown, GENDERS } from '#shared/statistics/breakdown'
import type { MenteeRow } from '#shared/statistics/rows'
import { columnTitle } from '#shared/text/profile-values'
import { reportWorkbook } from '#shared/text/sheets/report-workbook'

const { fse, forem, tabs, crossTitle } = reportWorkbook

/** What the FSE+ asks, each line by gender (statistics §4.1); what is sensitive is not collected. */
export const fseSheet = (source: ReportSource): ReportSheet =>
  figureSheet(tabs.fse, source, [
    genderLines('fse.outputs', fse.outputsTitle, fse.outputsNote, 'mentees', outputs, source),
    { rows: [completeLine(source)] },
    { rows: [...section(fse.sensitiveTitle).rows, ...fse.sensitive.map(label => row(undefined, words(label), words(fse.notCollected, 'note')))] },
    genderLines('fse.exits', fse.exitsTitle, fse.exitsNote, 'pairs', exits, source),
    { rows: [row(undefined, words(fse.exits.qualification), words(fse.notCollected, 'note'))] },
    followUpLines(source),
  ])

const entered = { entered: 'yes' } as const
const output = (key: Exclude<keyof typeof fse.outputs, 'complete'>, where: Partial<Record<keyof MenteeRow, string>>): GenderLine => ({ key, label: fse.outputs[key], where: { ...entered, ...where }, ...(key === 'total' && { isTotal: true as const }) })

const outputs: readonly GenderLine[] = [
  output('unemployed', { fseStatus: 'unemployed' }),
  output('longTerm', { fseStatus: 'unemployed', longTerm: 'yes' }),
  output('inactive', { fseStatus: 'inactive' }),
  output('employed', { fseStatus: 'employed' }),
  output('statusUnknown', { fseStatus: 'unknown' }),
  output('under18', { fseAges: '0-17' }),
  output('from18', { fseAges: '18-29' }),
  output('from30', { fseAges: '30-54' }),
  output('from55', { fseAges: '55+' }),
  output('ageUnknown', { fseAges: 'unknown' }),
  output('cite02', { cite: '0-2' }),
  output('cite34', { cite: '3-4' }),
  output('cite58', { cite: '5-8' }),
  output('citeUnknown', { cite: 'unknown' }),
  output('thirdCountries', { nationality: 'non-eu' }),
  output('stateless', { nationality: 'stateless' }),
  output('total', {}),
]

const closed = { exited: 'yes' } as const
const exits: readonly GenderLine[] = [
  { key: 'searching', label: fse.exits.searching, where: { ...closed, outcomeKind: 'searching' } },
  { key: 'training', label: fse.exits.training, where: { ...closed, outcome: ['training', 'studies', 'internship'] } },
  { key: 'employed', label: fse.exits.employed, where: { ...closed, outcome: ['job', 'business'] } },
  { key: 'unknown', label: fse.exits.unknown, where: { ...closed, outcome: 'unknown' } },
  { key: 'total', label: fse.exits.total, where: closed, isTotal: true },
]

const followUpLines = (source: ReportSource): Block =>
  genderLines('fse.later', fse.laterTitle, fse.laterNote, 'followUps', [
    { key: 'employed', label: fse.later.employed, where: { months: 6, state: 'reached', outcome: ['job', 'business'] } },
    { key: 'reached', label: fse.later.reached, where: { months: 6, state: 'reached' } },
    { key: 'total', label: fse.later.total, where: { months: 6 }, isTotal: true },
  ], source)

/** The columns without which somebody is no participant for the FSE+. */
const ASKED = ['gender', 'fseAges', 'cite', 'fseStatus'] as const

/** Those of whom everything that is asked is known: only they count as participants there. */
function completeLine({ tables, say }: ReportSource): ReportRow {
  const known = tables.mentees.filter(mentee => mentee.entered === 'yes' && ASKED.every(column => mentee[column] !== 'unknown'))
  const cell = (gender: string | undefined): ReportCell => {
    const asked: Formula = ASKED.flatMap((column): Formula => [',', { column: ['mentees', column] }, `,"<>${say('mentees', column, 'unknown')}"`])
    const ofGender: Formula = gender === undefined ? [] : [',', { column: ['mentees', 'gender'] }, `,"${say('mentees', 'gender', gender)}"`]
    return shown(known.filter(mentee => gender === undefined || mentee.gender === gender).length, 'count', ['COUNTIFS(', { column: ['mentees', 'entered'] }, `,"${say('mentees', 'entered', 'yes')}"`, ...asked, ...ofGender, ')'])
  }
  return row(undefined, words(fse.outputs.complete, 'strong'), ...GENDERS.map(cell), cell(undefined))
}

/** The people of the period in the brackets of the Forem, beside what it publishes of its own. */
export function foremSheet(source: ReportSource): ReportSheet {
  const { tables, columns } = source.results
  const cut = (column: 'gender' | 'foremAges' | 'unemployedFor' | 'studies') => breakdown(tables, { of: 'mentees', column, where: { accompanied: 'yes' } }, columns.order(column), true)
  const tablesShown = (['foremAges', 'unemployedFor', 'studies'] as const).map(column => crossBlock('forem', cut(column), crossTitle(forem.group, columnTitle(column)), value => columns.label(column, value), source))
  return figureSheet(tabs.forem, source, [{ rows: section(forem.group, forem.note).rows }, ...tablesShown, marks(source)])
}

/** What the Forem published of its own public (statistics §4.1). */
function marks({ tables }: ReportSource): Block {
  const accompanied = tables.mentees.filter(mentee => mentee.accompanied === 'yes')
  const line = (name: keyof typeof forem.marks, there: number, column: keyof MenteeRow, values: readonly string[], total: string): ReportRow => {
    const known = accompanied.filter(mentee => mentee[column] !== 'unknown')
    const here = known.filter(mentee => values.includes(String(mentee[column])))
    const [tops, all, unknown] = [values.map(value => ({ cell: `forem.${column}.${value}.total` })), { cell: `forem.${column}.total.total` }, { cell: `forem.${column}.unknown.total` }]
    const sum: Formula = total === 'gender' ? [{ cell: 'forem.foremAges.total.man' }] : tops.flatMap((top, index): Formula => (index === 0 ? [top] : ['+', top]))
    const under: Formula = total === 'gender' ? [{ cell: 'forem.foremAges.total.total' }, '-', { cell: 'forem.foremAges.total.unknown' }] : [all, '-', unknown]
    const value = known.length < 5 ? reportWorkbook.few : here.length / known.length
    return row(undefined, words(forem.marks[name]), shown(value, 'share', ['IF(', ...under, `<5,"${reportWorkbook.few}",(`, ...sum, ')/(', ...under, '))']), shown(there, 'share'))
  }
  return {
    rows: [
      ...section(forem.marksTitle, forem.foremSource).rows,
      row(undefined, words(forem.mark, 'head'), words(forem.here, 'head-number'), words(forem.there, 'head-number')),
      line('men', 0.52, 'gender', ['man'], 'gender'),
      line('under25', 0.21, 'foremAges', ['0-24'], 'foremAges'),
      line('from50', 0.24, 'foremAges', ['50+'], 'foremAges'),
      line('under6Months', 0.27, 'unemployedFor', ['under-6-months'], 'unemployedFor'),
      line('over2Years', 0.43, 'unemployedFor', ['2-to-5-years', '5-years-or-more'], 'unemployedFor'),
      line('lowStudies', 0.42, 'studies', ['none-or-primary', 'lower-secondary'], 'studies'),
    ],
  }
}
