import { useCasebook } from '../../../api/mirror'
import { ButtonLink } from '../../../ui/ButtonLink'
import { type Column, DataTable } from '../../../ui/DataTable'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { StateBadge } from '../../../ui/StateBadge'

import { breachesByDay } from '#shared/casebook/registers'
import { type Breach, toTell } from '#shared/domain/breach'
import { shortDay } from '#shared/text/format'
import { breachWords as words } from '#shared/text/registers'

type State = keyof typeof words.states

const stateOf = (breach: Breach): State => (breach.risk === 'none' ? 'none' : toTell(breach).length > 0 ? 'open' : 'told')

const looks = { open: { sign: '!', tone: 'bad' }, told: { sign: '✓', tone: 'good' }, none: { sign: '–', tone: 'neutral' } } as const

const { columns: heads } = words

/** What leaves with the list and stands on no screen: it is read on the page of the breach. */
const inFile = (key: string, label: string, value: (breach: Breach) => string): Column<Breach> => ({ key, label, value, whenWidest: true })

const columns: readonly Column<Breach>[] = [
  { key: 'on', label: heads.on, value: ({ discoveredOn }) => discoveredOn, cell: ({ discoveredOn }) => shortDay(discoveredOn), narrow: true },
  { key: 'what', label: heads.what, value: ({ what }) => what },
  { key: 'state', label: heads.state, value: breach => words.states[stateOf(breach)], cell: breach => <StateBadge {...looks[stateOf(breach)]} label={words.states[stateOf(breach)]} /> },
  { key: 'risk', label: heads.risk, value: ({ risk }) => words.risks[risk] },
  { key: 'data', label: heads.data, value: ({ data }) => data, whenWide: true },
  { key: 'people', label: heads.people, value: ({ people }) => people ?? '', numeric: true, whenWide: true },
  inFile('measures', heads.measures, ({ measures = '' }) => measures),
  inFile('authority', heads.authority, ({ authorityToldOn }) => authorityToldOn ?? ''),
  inFile('told', heads.told, ({ peopleToldOn }) => peopleToldOn ?? ''),
  inFile('whyNot', heads.whyNot, ({ whyNot = '' }) => whyNot),
]

/** Every breach, the last discovered first. */
export function BreachesPage() {
  const rows = breachesByDay(useCasebook())
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <ButtonLink variant="default" href={places.sheet({ kind: 'breach-register' })}>
            {words.print}
          </ButtonLink>
          <ButtonLink href={places.newBreach}>{words.add}</ButtonLink>
        </>
      }
    >
      <DataTable
        caption={words.title}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        href={({ id }) => places.breach(id)}
        empty={words.none}
        searchLabel={words.search}
        count={words.count}
      />
    </Page>
  )
}
