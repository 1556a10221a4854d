import { Button, Popover } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconDots } from '@tabler/icons-react'
import { useEffect, useState } from 'react'

import { explain } from '../api/explain'
import { useSaveState } from '../api/mirror'
import { onShowSaved } from './show-saved'

import { shell } from '#shared/text/shell'

const signs = { saved: IconCheck, saving: IconDots, 'not-saved': IconAlertTriangle } as const

/** « Enregistré », always in sight; a click says what is safe, or why something is not. */
export function SaveMark() {
  const state = useSaveState()
  const [opened, setOpened] = useState(false)
  useEffect(() => onShowSaved(() => setOpened(true)), [])

  const Sign = signs[state.at]
  const { title, detail } = state.at === 'not-saved' ? explain(state.refusal) : { title: shell.saving[state.at], detail: shell.saving.allSaved }
  return (
    <Popover opened={opened} onChange={setOpened} width="20rem" position="bottom-end" shadow="md" transitionProps={{ duration: 100 }} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className="save-mark" data-state={state.at} onClick={() => setOpened(was => !was)} aria-expanded={opened}>
          <Sign size={16} stroke={2} aria-hidden="true" />
          <span role="status">{shell.saving[state.at]}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className="save-words">
          <strong>{title}</strong>
          <br />
          {detail}
        </p>
        <Button variant="default" size="xs" onClick={() => setOpened(false)}>
          {shell.saving.close}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
