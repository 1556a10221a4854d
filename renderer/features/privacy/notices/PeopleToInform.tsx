import { Button } from '@mantine/core'

import { byDay } from '../../../api/by-day'
import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { useWorker } from '../../../api/worker'
import { type Column, DataTable } from '../../../ui/DataTable'
import { placeOf } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'

import { lastNoticeGiven, noticeInForce, peopleToInform, type ToInform } from '#shared/casebook/notices'
import { defaults } from '#shared/defaults/defaults'
import { NoticeAudience, versionOf } from '#shared/domain/notice'
import { listName } from '#shared/domain/person'
import { noticeWords } from '#shared/text/notices'

const { toInform: words, consents } = noticeWords

const columns: readonly Column<ToInform>[] = [
  { key: 'name', label: words.columns.name, value: ({ person }) => listName(person) },
  { key: 'side', label: words.columns.side, value: ({ audience }) => words.sides[audience] },
  { key: 'state', label: words.columns.state, value: ({ state }) => words.states[state] },
  {
    key: 'last',
    label: words.columns.last,
    value: ({ person }) => {
      const last = lastNoticeGiven(person)
      return last ? consents.version(versionOf(last.notice)) : ''
    },
  },
]

const bySide = {
  key: 'side',
  label: words.bySide,
  options: NoticeAudience.options.map(value => ({ value, label: words.sides[value] })),
  matches: ({ audience }: ToInform, value: string) => audience === value,
}

const filters = [bySide]

const rowsIn = byDay(book => peopleToInform(book, defaults))

/** Who was not given the notice in force: the ones chosen are noted as informed in one gesture. */
export function PeopleToInform() {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()

  const give = async (chosen: readonly ToInform[]) => {
    for (const audience of NoticeAudience.options) {
      const people = chosen.filter(each => each.audience === audience).map(({ person }) => person.id)
      const { id: notice } = noticeInForce(book, audience, defaults)
      if (people.length > 0 && !(await attempt(send('notice.give', { notice, people, on: today, ...(worker && { by: worker.id }) })))) return
    }
  }

  return (
    <>
      <Problem problem={problem} />
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={rowsIn(book, today)}
        rowKey={({ person }) => person.id}
        href={({ audience, person }) => placeOf(audience === 'mentor' ? 'mentors' : 'mentees', person.id)}
        empty={words.none}
        searchLabel={words.search}
        filters={filters}
        count={words.count}
        bulk={chosen => (
          <Button size="compact-sm" onClick={() => void give(chosen)}>
            {words.givenTo(chosen.length)}
          </Button>
        )}
      />
    </>
  )
}
