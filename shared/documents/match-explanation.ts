import type { Mentee } from '#shared/domain/mentee'
import type { Mentor } from '#shared/domain/mentor'
import { fullName } from '#shared/domain/person'
import { matching } from '#shared/text/matching'
import { curved, typeset } from '#shared/text/paper'
import { matchSheets } from '#shared/text/sheets/match-sheets'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block, Document } from './document'
import { fullNameOnPaper, nameOnPaper } from './facts-on-paper'
import { activityOf } from './grid-head'
import { explanationInWords } from './match-in-words'
import { explained, listsOf, readingKey, remarksOn } from './match-source'
import { sheetDocument, type SheetSource, templateOf } from './sheet-source'

const words = matchSheets.explanation

/** Why a mentor and a mentee have the score they have, criterion by criterion, for the association. */
export function matchExplanation(source: SheetSource, mentor: Mentor, mentee: Mentee): Document {
  const explanation = explained(source, mentor, mentee)
  const { rows, sentence, scoreText, sumText } = explanationInWords(explanation, listsOf(source))
  const remarks = remarksOn(source, mentor, mentee, explanation)
  const { columns } = matching
  return sheetDocument(source, {
    title: words.title,
    template: templateOf(source, words.name),
    privacy: sheetFrame.confidential,
    dense: true,
    parts: [
      {
        label: matchSheets.asOf(source.today),
        blocks: [
          { kind: 'heading', level: 1, text: words.title },
          {
            kind: 'facts',
            rows: [
              [matchSheets.mentee, [{ text: fullNameOnPaper(mentee), strong: true }, ...beside(mentee.wishedJob && typeset(mentee.wishedJob))]],
              [matchSheets.mentor, [{ text: nameOnPaper(fullName(mentor)), strong: true }, ...beside([mentor.jobTitle && curved(mentor.jobTitle), activityOf(source, mentor)].filter(Boolean).join(', '))]],
              [matchSheets.score, [{ text: scoreText, strong: true }]],
              [matchSheets.points, sumText],
            ],
          },
          { kind: 'heading', level: 2, text: words.inShort },
          { kind: 'paragraph', text: sentence },
          ...remarksBlock(remarks),
          { kind: 'heading', level: 2, text: words.table },
          {
            kind: 'table',
            columns: [
              { label: columns.criterion, width: 8 },
              { label: columns.verdict, width: 7 },
              { label: columns.detail, width: 18 },
              { label: columns.weight, width: 3, numeric: true },
              { label: columns.points, width: 4, numeric: true },
            ],
            rows: rows.map(({ label, mandatory, verdictText, detail, weight, points }) => [
              mandatory === undefined ? label : matchSheets.withMandatory(label, mandatory),
              verdictText,
              detail,
              String(weight),
              points ?? words.notWeighed,
            ]),
          },
          ...readingKey(),
        ],
      },
    ],
  })
}

const beside = (text: string | undefined) => (text ? [{ text: `${sheetFrame.between}${text}` }] : [])

const remarksBlock = (remarks: readonly string[]): readonly Block[] =>
  remarks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: matchSheets.remarks }, { kind: 'list', items: remarks }]
