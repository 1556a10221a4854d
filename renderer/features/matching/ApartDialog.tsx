import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'

import { Problem } from '../../ui/Problem'
import { useDraftedState } from '../../ui/use-draft'
import type { Candidate } from './candidate'
import { useApart } from './use-apart'

import { fullName } from '#shared/domain/person'
import { enumerated } from '#shared/text/format'
import { forms } from '#shared/text/forms'
import { rankingPages } from '#shared/text/matching-pages'

const words = rankingPages.apart
type Kind = keyof typeof words.kinds
const kinds: readonly Kind[] = ['to-avoid', 'related']

interface ApartDialogProps {
  readonly pair: Pick<Candidate, 'mentor' | 'mentee'>
  readonly onClose: () => void
}

/** Notes that two people are never to be proposed to each other, and why. */
export function ApartDialog({ pair: { mentor, mentee }, onClose }: ApartDialogProps) {
  const [kind, setKind] = useState<Kind>('to-avoid')
  const { values: { reason }, setValues: setTyped } = useDraftedState(`apart:${mentor.id}:${mentee.id}`, { reason: '' })
  const apart = useApart()
  const save = async () => {
    if (await apart.note(mentor.id, mentee.id, kind, reason)) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={words.title(enumerated([fullName(mentor), fullName(mentee)]))} centered closeButtonProps={{ 'aria-label': forms.close }}>
      <Stack gap="md">
        <p className="form-hint">{words.meaning}</p>
        <Radio.Group label={words.kind} value={kind} onChange={chosen => setKind(kinds.find(each => each === chosen) ?? 'to-avoid')}>
          <Stack gap="xs" mt="xs">
            {kinds.map(each => (
              <Radio key={each} value={each} label={words.kinds[each]} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput label={words.reason} description={words.reasonWhy} value={reason} onChange={event => setTyped({ reason: event.currentTarget.value })} maxLength={300} autoComplete="off" />
        <Problem problem={apart.problem} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {forms.cancel}
          </Button>
          <Button color="red" onClick={() => void save()}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
