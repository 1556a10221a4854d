import { byDay } from '../../../api/by-day'
import { useCasebook } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { type Column, DataTable } from '../../../ui/DataTable'
import { Page } from '../../../ui/Page'
import { placeOfText } from './place-of-text'

import { type TextToReread, textsToReread } from '#shared/casebook/free-texts'
import { exportHeads, fullExportSheets } from '#shared/text/full-export-sheets'
import { noticeWords } from '#shared/text/notices'
import { freeText, sensitiveWords } from '#shared/text/sensitive-words'

const words = noticeWords.texts

/** How much of a text is shown around the first word that was found in it. */
const AROUND = 60

function excerpt({ text, warnings }: TextToReread): string {
  const at = text.indexOf(warnings[0]?.found ?? '')
  const [from, to] = [Math.max(0, at - AROUND), Math.min(text.length, at + AROUND)]
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replaceAll('\n', ' ')}${to < text.length ? '…' : ''}`
}

const topicsOf = ({ warnings }: TextToReread) => [...new Set(warnings.map(({ about }) => about))]

const columns: readonly Column<TextToReread>[] = [
  { key: 'where', label: words.columns.where, value: ({ collection, field }) => `${fullExportSheets.sheets[collection]}, ${collection === 'interviews' ? field : exportHeads.label([field])}` },
  { key: 'about', label: words.columns.about, value: text => topicsOf(text).map(topic => freeText.topics[topic]).join(', ') },
  { key: 'found', label: words.columns.found, value: ({ warnings }) => warnings.map(({ found }) => found).join(', ') },
  { key: 'text', label: words.columns.text, value: excerpt, whenWide: true },
]

const byTopic = {
  key: 'topic',
  label: words.byTopic,
  options: Object.entries(freeText.topics).map(([value, label]) => ({ value, label })),
  matches: (text: TextToReread, value: string) => topicsOf(text).some(topic => topic === value),
}

const filters = [byTopic]

const rowsIn = byDay(book => textsToReread(book, sensitiveWords).map((text, rank) => ({ ...text, rank })))

/** Every text about a person that seems to say more than it should, with the way to where it stands. */
export function TextsPage() {
  const book = useCasebook()
  const rows = rowsIn(book, useToday())
  return (
    <Page title={words.title} lead={words.lead}>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={rows}
        rowKey={({ collection, id, field, rank }) => `${collection} ${id} ${field} ${rank}`}
        href={text => placeOfText(book, text)}
        empty={words.none}
        searchLabel={words.search}
        filters={filters}
        count={words.count}
      />
    </Page>
  )
}
