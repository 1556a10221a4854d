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

const { mentors: words } = people

const byName = { value: sortName }
const rowsIn = byDay((book, today) => inOrder(inUse(book.mentors), byName, false).map(mentor => rowOf(book, mentor, today, listsOf(book))))

/** All the mentors: where each stands, what is missing since when, and what can be done for several at once. */
export function MentorsList() {
  const [book, today, lists] = [useCasebook(), useToday(), useLists()]
  const rows = rowsIn(book, today)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <ButtonLink variant="default" href={places.importOf('mentors')}>
            {importPages.open}
          </ButtonLink>
          <ButtonLink href={places.newMentor}>{words.add}</ButtonLink>
        </>
      }
    >
      <DataTable
        caption={words.caption}
        searchLabel={words.search}
        columns={listColumns}
        rows={rows}
        rowKey={({ mentor }) => mentor.id}
        href={({ mentor }) => places.mentor(mentor.id)}
        count={words.count}
        filters={listFilters(rows, lists('sectors'))}
        empty={words.empty}
        bulk={chosen => <PeopleActions selection={{ kind: 'mentors', ids: chosen.map(({ mentor }) => mentor.id) }} people={chosen.map(({ mentor }) => mentor)} />}
      />
      <FrozenFiles people={listed(book.mentors).filter(({ limitation }) => limitation)} hrefOf={places.mentor} />
    </Page>
  )
}
