import { byDay } from '../../api/by-day'
import { listsOf, useLists } from '../../api/lists'
import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { PeopleActions } from '../../paper/PeopleActions'
import { ButtonLink } from '../../ui/ButtonLink'
import { DataTable } from '../../ui/DataTable'
import { FrozenFiles } from '../../ui/FrozenFiles'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { inOrder } from '../../ui/table-order'
import { listColumns } from './list-columns'
import { listFilters } from './list-filters'
import { rowOf } from './list-row'

import { listed } from '#shared/casebook/casebook'
import { inUse } from '#shared/casebook/limitation'
import { sortName } from '#shared/domain/person'
import { importPages } from '#shared/text/importing'
import { people } from '#shared/text/people'

const { mentees: words } = people

const byName = { value: sortName }
const rowsIn = byDay(book => inOrder(inUse(book.mentees), byName, false).map(mentee => rowOf(book, mentee, listsOf(book))))

/** All the mentees: where each stands, what is missing, and what can be done for several at once. */
export function MenteesList() {
  const [book, today, lists] = [useCasebook(), useToday(), useLists()]
  const rows = rowsIn(book, today)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <ButtonLink variant="default" href={places.importOf('mentees')}>
            {importPages.open}
          </ButtonLink>
          <ButtonLink href={places.newMentee}>{words.add}</ButtonLink>
        </>
      }
    >
      <DataTable
        caption={words.caption}
        searchLabel={words.search}
        columns={listColumns}
        rows={rows}
        rowKey={({ mentee }) => mentee.id}
        href={({ mentee }) => places.mentee(mentee.id)}
        count={words.count}
        filters={listFilters(book, rows, lists)}
        empty={words.empty}
        bulk={chosen => <PeopleActions selection={{ kind: 'mentees', ids: chosen.map(({ mentee }) => mentee.id) }} people={chosen.map(({ mentee }) => mentee)} />}
      />
      <FrozenFiles people={listed(book.mentees).filter(({ limitation }) => limitation)} hrefOf={places.mentee} />
    </Page>
  )
}
