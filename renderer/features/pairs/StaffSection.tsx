import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'

import { useSend } from '../../api/mirror'
import { Facts } from '../../ui/Facts'
import { Section } from '../../ui/Section'
import { RefusalNotice } from './RefusalNotice'
import { type Staff, StaffFields } from './StaffFields'

import type { Refusal } from '#shared/api/refusal'
import type { Casebook } from '#shared/casebook/casebook'
import type { Pair } from '#shared/domain/pair'
import { fullName } from '#shared/domain/person'
import { forms } from '#shared/text/forms'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.page

/** Who follows the pair, changed where it stands. */
export function StaffSection({ book, pair }: { readonly book: Casebook; readonly pair: Pair }) {
  const [editing, setEditing] = useState(false)
  const [coordinator, substitute] = [book.coordinators[pair.coordinatorId], pair.substituteId && book.coordinators[pair.substituteId]]
  const change = (
    <Button variant="subtle" size="compact-sm" aria-label={words.changeStaff} onClick={() => setEditing(true)}>
      {words.change}
    </Button>
  )
  return (
    <Section title={words.staff} actions={!editing && change}>
      {editing ? (
        <StaffForm book={book} pair={pair} onDone={() => setEditing(false)} />
      ) : (
        <Facts
          rows={[
            [words.labels.coordinator, coordinator && fullName(coordinator)],
            [words.labels.substitute, substitute && fullName(substitute)],
          ]}
        />
      )}
    </Section>
  )
}

function StaffForm({ book, pair, onDone }: { readonly book: Casebook; readonly pair: Pair; readonly onDone: () => void }) {
  const send = useSend()
  const [staff, setStaff] = useState<Staff>(pair)
  const [refusal, setRefusal] = useState<Refusal>()
  const { coordinatorId, substituteId } = staff
  const { problems } = pairWords.form
  const errors = {
    ...(!coordinatorId && { coordinatorId: problems['choose-person'] }),
    ...(substituteId && substituteId === coordinatorId && { substituteId: problems['same-coordinator'] }),
  }

  const save = async () => {
    if (!coordinatorId || Object.keys(errors).length > 0) return
    const reply = await send('pair.assign', { pairId: pair.id, coordinatorId, ...(substituteId && { substituteId }) })
    if (reply.ok) onDone()
    else setRefusal(reply.error)
  }

  return (
    <Stack>
      {refusal && <RefusalNotice refusal={refusal} />}
      <StaffFields book={book} staff={staff} onChange={setStaff} errors={errors} />
      <Group>
        <Button onClick={() => void save()}>{words.save}</Button>
        <Button variant="default" onClick={onDone}>
          {forms.cancel}
        </Button>
      </Group>
    </Stack>
  )
}
