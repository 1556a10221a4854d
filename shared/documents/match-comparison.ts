import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import type { Explanation } from '#shared/matching/explain'
import { matching } from '#shared/text/matching'
import { curved } from '#shared/text/paper'
import { matchSheets } from '#shared/text/sheets/match-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Document, Text } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { activityOf } from './grid-head'
import { explanationInWords, type RowInWords } from './match-in-words'
import { explained, listsOf, remarksOn } from './match-source'
import { sheetDocument, type SheetSource, templateOf } from './sheet-source'

const words = matchSheets.comparison

/** Some mentors for one mentee, side by side: criteria as rows, one column for each mentor. */
export function matchComparison(source: SheetSource, mentee: Mentee, mentors: readonly Mentor[]): Document {
  const lists = listsOf(source)
  const compared = mentors.map(mentor => {
    const explanation = explained(source, mentor, mentee)
    return { mentor, explanation, told: explanationInWords(explanation, lists), remarks: remarksOn(source, mentor, mentee, explanation) }
  })
  const title = words.title(fullNameOnPaper(mentee))
  const [first] = compared
  const remarked = compared.some(({ remarks }) => remarks.length > 0)
  return sheetDocument(source, {
    title,
    template: templateOf(source, words.name),
    privacy: sheetFrame.confidential,
    dense: true,
    landscape: true,
    parts: [
      {
        label: matchSheets.asOf(source.today),
        blocks: [
          { kind: 'heading', level: 1, text: title },
          {
            kind: 'table',
            columns: [{ label: words.criterion, width: 5 }, ...compared.map(({ mentor }) => ({ label: fullNameOnPaper(mentor), width: 9 }))],
            rowHeight: ROW_HEIGHT,
            rows: [
              [matchSheets.works, ...compared.map(({ mentor }) => [mentor.jobTitle && curved(mentor.jobTitle), activityOf(source, mentor)].filter(Boolean).join(', ') || matchSheets.none)],
              [matchSheets.score, ...compared.map(({ explanation }): Text => [{ text: inShort(explanation), strong: true }])],
              ...(remarked ? [[matchSheets.remarks, ...compared.map(({ remarks }) => remarks.join(matching.separator) || matchSheets.none)]] : []),
              ...(first?.told.rows ?? []).map(({ key, label, weight }) => [
                words.weighted(label, weight),
                ...compared.map(({ told }): Text => inCell(told.rows.find(row => row.key === key))),
              ]),
            ],
          },
          { kind: 'paragraph', text: [{ text: matchSheets.reading.human, strong: true }] },
        ],
      },
    ],
  })
}

/** A row is at least as high as one line, with lines between its columns. */
const ROW_HEIGHT = 6

const inShort = ({ score: { score, reliability } }: Explanation): string => (score === undefined ? matching.verdicts.unknown : matchSheets.scoreOf(matching.score(score), matching.reliability(reliability)))

const inCell = (row: RowInWords | undefined): Text =>
  row ? [{ text: row.verdictText, strong: true }, { text: `${row.points === undefined ? '' : ` (${row.points})`}${row.short === '' ? '' : matching.short.beside(row.short)}` }] : matchSheets.none
