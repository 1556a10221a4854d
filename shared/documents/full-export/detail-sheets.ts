import type { Names } from './export-names'

import type { WorkbookSheet } from '../workbook'

import { type Casebook, type Defaults, listed } from '#shared/casebook/casebook'
import { gridInForce, listInForce } from '#shared/casebook/content-in-force'
import type { GridName } from '#shared/domain/grid-name'
import { ListName } from '#shared/domain/lists'
import type { Question } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'
import { sayAnswer, type Speech } from '#shared/grids/say-answer'
import { shortDay } from '#shared/text/format'
import { codeWords } from '#shared/text/full-export-codes'
import { fullExportSheets as words } from '#shared/text/full-export-sheets'
import { gridWords } from '#shared/text/grids'
import { personFile } from '#shared/text/person-file'

const yesNo = (value: boolean): string => (value ? words.yes : words.no)

/** What people agreed to or refused, a row for each answer. */
export function consentsSheet(book: Casebook, names: Names): WorkbookSheet {
  const { name, heads } = words.consents
  const people = [...listed(book.mentors).map(person => ({ person, side: 'mentors' as const })), ...listed(book.mentees).map(person => ({ person, side: 'mentees' as const }))]
  return {
    name,
    columns: [text(heads.id, 38), text(heads.name, 28), text(heads.side, 12), text(heads.key, 16), text(heads.consent, 70), text(heads.given, 10), { label: heads.on, kind: 'date', width: 12 }, text(heads.way, 14), text(heads.notice, 12), text(heads.by, 24)],
    rows: people.flatMap(({ person: { id, consents }, side }) =>
      Object.entries(consents).flatMap(([key, answers]) =>
        answers.map(({ given, on, way, notice, by }) => [id, names(id), words.sheets[side], key, codeWords['consent']?.[key] ?? key, yesNo(given), on, way ? personFile.consents.ways[way] : '', notice ?? '', by ? names(by) : '']),
      ),
    ),
  }
}

/** What was answered in each interview, a row for each question, in words and as it stands in the JSON. */
export function answersSheet(book: Casebook, names: Names, defaults: Pick<Defaults, 'lists' | 'grids'>): WorkbookSheet {
  const { name, heads } = words.answers
  const speech: Speech = { words: gridWords, day: shortDay, lists: list => listInForce(book, list, defaults), nameOf: id => names(id) || gridWords.person.former }
  return {
    name,
    columns: [text(heads.id, 38), text(heads.grid, 30), text(heads.about, 28), text(heads.question, 50), text(heads.key, 22), text(heads.answer, 60), text(heads.json, 40)],
    rows: listed(book.interviews).flatMap(interview => {
      const { grid, questions } = askedIn(book, interview, defaults)
      return Object.entries(interview.answers).map(([key, answer]) => {
        const question = questions.get(key)
        const said = question ? sayAnswer(question, answer, speech) : ''
        return [interview.id, codeWords['grid']?.[grid] ?? grid, names(interview.subject.id), question?.label ?? '', key, said, JSON.stringify(answer)]
      })
    }),
  }
}

/** The questions of an interview by their keys, as its version asks them; those of the product where the version is its own. */
function askedIn(book: Casebook, { gridVersionId }: Interview, defaults: Pick<Defaults, 'grids'>) {
  const kept = book.gridVersions[gridVersionId]
  const grid = kept?.grid ?? (gridVersionId.split('@')[0] as GridName) // the id of a version begins with the name of its grid
  const { sections } = kept ?? gridInForce(book, grid, defaults)
  return { grid, questions: new Map<string, Question>(sections.flatMap(({ questions }) => questions.map(question => [question.key, question] as const))) }
}

/** Every label that is offered or was, of every list: the association’s own and the product’s. */
export function choicesSheet(book: Casebook, defaults: Pick<Defaults, 'lists'>): WorkbookSheet {
  const { heads } = words.choices
  return {
    name: words.sheets.lists,
    columns: [text(heads.list, 40), text(heads.listKey, 24), { label: heads.rank, kind: 'number', width: 8 }, text(heads.key, 30), text(heads.label, 60), text(heads.hidden, 10), text(heads.own, 22)],
    rows: ListName.options.flatMap(list =>
      listInForce(book, list, defaults).map(({ key, label, hidden }, index) => [codeWords['list']?.[list] ?? list, list, index + 1, key, label, yesNo(hidden === true), yesNo(book.lists[list] !== undefined)]),
    ),
  }
}

const text = (label: string, width: number) => ({ label, kind: 'text', width }) as const
