import { aboutName } from './due-names'

import type { Column } from '../../ui/table-view'

import type { Casebook } from '#shared/casebook/casebook'
import { fullName } from '#shared/domain/person'
import type { DueLine } from '#shared/due/due-line'
import { firstNamesOf } from '#shared/due/first-names'
import { dueAct, dueSentence } from '#shared/text/due'
import { listExports } from '#shared/text/list-exports'
import { todayWords } from '#shared/text/today'

const words = listExports.today

/** What a list of what is due tells of each line once it leaves for a spreadsheet: each on its own, also where the page tells several at once. */
export const dueColumns = (book: Casebook): readonly Column<DueLine>[] => [
  { key: 'urgency', label: words.urgency, value: ({ urgency }) => todayWords.badges[urgency] },
  { key: 'who', label: words.who, value: ({ about }) => aboutName(book, about) },
  { key: 'why', label: words.why, value: line => dueSentence(line, firstNamesOf(book, line.about)) },
  { key: 'act', label: words.act, value: ({ rule }) => dueAct(rule) },
  { key: 'stage', label: words.stage, value: ({ stage }) => stage },
  { key: 'since', label: words.since, value: ({ since }) => since },
  { key: 'dueOn', label: words.dueOn, value: ({ dueOn }) => dueOn },
  { key: 'coordinators', label: words.coordinators, value: ({ coordinators }) => coordinators.flatMap(id => nameIn(book, id)).join(', ') },
]

function nameIn(book: Casebook, id: DueLine['coordinators'][number]): readonly string[] {
  const member = book.coordinators[id]
  return member ? [fullName(member)] : []
}
