import { Group, NativeSelect, Radio, Stack } from '@mantine/core'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { DateField } from '../../ui/DateField'

import { listed } from '#shared/casebook/casebook'
import { BATCH_KINDS, type BatchChoice } from '#shared/domain/batch-choice'
import type { IsoDate } from '#shared/domain/iso-date'
import { batchWords as words } from '#shared/text/batch'

/** What a person chooses; a period and a session are kept while another kind is looked at. */
export interface Chosen {
  readonly kind: BatchChoice['kind']
  readonly from: IsoDate
  readonly to: IsoDate
  readonly sessionId?: string
}

/** The sessions that have somebody on their list, the latest first. */
export const useSessions = () =>
  listed(useCasebook().groupSessions)
    .filter(({ invitees, cancelledOn, kind }) => invitees.length > 0 && cancelledOn === undefined && kind !== 'community')
    .toSorted((one, other) => other.on.localeCompare(one.on))

/** Which papers, of when or of which session. */
export function BatchChoiceFields({ chosen, onChange }: { readonly chosen: Chosen; readonly onChange: (chosen: Chosen) => void }) {
  const today = useToday()
  const sessions = useSessions()
  const day = (end: 'from' | 'to') => (on: IsoDate | undefined) => {
    if (on) onChange({ ...chosen, [end]: on })
  }
  return (
    <Stack>
      <Radio.Group label={words.what} value={chosen.kind} onChange={kind => onChange({ ...chosen, kind: BATCH_KINDS.find(each => each === kind) ?? chosen.kind })}>
        <Stack gap="xs" mt="xs">
          {BATCH_KINDS.map(kind => (
            <Radio key={kind} value={kind} label={words.kinds[kind]} description={words.hints[kind]} />
          ))}
        </Stack>
      </Radio.Group>
      {chosen.kind === 'grids' ? (
        sessions.length === 0 ? (
          <p>{words.noSession}</p>
        ) : (
          <NativeSelect
            label={words.session}
            value={chosen.sessionId ?? sessions[0]?.id ?? ''}
            onChange={event => onChange({ ...chosen, sessionId: event.currentTarget.value })}
            data={sessions.map(({ id, kind, on, place }) => ({ value: id, label: words.sessionName(kind, on, place) }))}
          />
        )
      ) : (
        <Group align="flex-start">
          <DateField label={words.from} value={chosen.from} onChange={day('from')} today={today} />
          <DateField label={words.to} value={chosen.to} onChange={day('to')} today={today} />
        </Group>
      )}
    </Stack>
  )
}
