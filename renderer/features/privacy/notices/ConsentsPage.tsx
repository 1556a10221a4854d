import { byDay } from '../../../api/by-day'
import { useCasebook } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { memberName } from '../../../api/team'
import { type Column, DataTable } from '../../../ui/DataTable'
import { Page } from '../../../ui/Page'
import { placeOf } from '../../../ui/places'

import { consentLedger, type LedgerLine } from '#shared/casebook/consent-ledger'
import { ConsentKind } from '#shared/domain/consent'
import { versionOf } from '#shared/domain/notice'
import { listName } from '#shared/domain/person'
import { shortDay } from '#shared/text/format'
import { noticeWords } from '#shared/text/notices'
import { personFile } from '#shared/text/person-file'

const { consents: words, toInform } = noticeWords
const { columns: heads } = words

const tableIn = byDay(book => {
  const columns: readonly Column<LedgerLine>[] = [
    { key: 'name', label: heads.name, value: ({ person }) => listName(person) },
    { key: 'side', label: heads.side, value: ({ side }) => toInform.sides[side], whenWide: true },
    { key: 'kind', label: heads.kind, value: ({ kind }) => personFile.consents.kinds[kind] },
    { key: 'answer', label: heads.answer, value: ({ consent }) => (consent.given ? personFile.consents.yes : personFile.consents.no) },
    { key: 'on', label: heads.on, value: ({ consent }) => consent.on, cell: ({ consent }) => <span className="digits">{shortDay(consent.on)}</span> },
    { key: 'withdrawn', label: heads.withdrawn, value: ({ withdrawnOn }) => withdrawnOn ?? '', cell: ({ withdrawnOn }) => withdrawnOn && <span className="digits">{shortDay(withdrawnOn)}</span> },
    { key: 'way', label: heads.way, value: ({ consent: { way } }) => (way ? personFile.consents.ways[way] : ''), whenWide: true },
    { key: 'notice', label: heads.notice, value: ({ consent: { notice } }) => (notice ? words.version(versionOf(notice)) : ''), whenWide: true },
    { key: 'by', label: heads.by, value: ({ consent: { by } }) => memberName(book, by) ?? '', whenWidest: true },
    { key: 'holds', label: heads.holds, value: ({ holds }) => words.holds[holds ? 'yes' : 'no'], whenWide: true },
  ]
  return { rows: consentLedger(book), columns }
})

/** Every answer that people gave to what they were asked, which can leave for a spreadsheet. */
export function ConsentsPage() {
  const { rows, columns } = tableIn(useCasebook(), useToday())
  return (
    <Page title={words.title} lead={words.lead}>
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={rows}
        rowKey={({ person, kind, rank }) => `${person.id} ${kind} ${rank}`}
        href={({ side, person }) => placeOf(side === 'mentor' ? 'mentors' : 'mentees', person.id)}
        empty={words.none}
        searchLabel={words.search}
        filters={filters}
        count={words.count}
      />
    </Page>
  )
}

const byKind = {
  key: 'kind',
  label: words.byKind,
  options: ConsentKind.options.map(value => ({ value, label: personFile.consents.kinds[value] })),
  matches: ({ kind }: LedgerLine, value: string) => kind === value,
}

const byHold = {
  key: 'holds',
  label: words.byHold,
  options: (['yes', 'no'] as const).map(value => ({ value, label: words.holds[value] })),
  matches: ({ holds }: LedgerLine, value: string) => holds === (value === 'yes'),
}

const filters = [byKind, byHold]
