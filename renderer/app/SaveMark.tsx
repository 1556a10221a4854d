import { Button, Popover } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconDots } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'

import { explain } from '../api/explain'
import { useSaveState } from '../api/mirror'
import { useDiskAgain } from '../api/use-disk-again'
import { SaveElsewhere } from '../features/backups/SaveElsewhere'
import { useCommandKey } from './use-shortcuts'

import { storeWords } from '#shared/text/past'
import { shell } from '#shared/text/shell'

const signs = { saved: IconCheck, saving: IconDots, 'not-saved': IconAlertTriangle } as const

const GLANCE = 2000

/** « Enregistré », always in sight; a click says what is safe, or why something is not. Ctrl+S saves nothing, since all is saved: it shows this for a glance. */
export function SaveMark() {
  const state = useSaveState()
  const answersAgain = useDiskAgain()
  const [location] = useLocation()
  const [shown, setShown] = useState<{ readonly at: string; readonly briefly: boolean }>()
  const isSafe = state.at !== 'not-saved'
  const isOpen = shown?.at === location
  const isBrief = isOpen && shown.briefly && isSafe

  useCommandKey(
    's',
    useCallback(() => setShown({ at: location, briefly: true }), [location]),
  )
  useEffect(() => {
    if (!isBrief) return
    const over = setTimeout(() => setShown(undefined), GLANCE)
    return () => clearTimeout(over)
  }, [isBrief, shown])

  const close = () => setShown(undefined)
  const Sign = signs[state.at]
  const { title, detail } = state.at === 'not-saved' ? explain(state.refusal) : { title: shell.saving[state.at], detail: shell.saving.allSaved }
  return (
    <Popover
      opened={isOpen}
      onChange={opened => !opened && close()}
      width="20rem"
      position="bottom-end"
      shadow="md"
      transitionProps={{ duration: 100 }}
      trapFocus={!isSafe}
      returnFocus={!isSafe}
    >
      <Popover.Target>
        <button
          type="button"
          className="save-mark"
          data-state={state.at}
          onClick={() => setShown(isOpen ? undefined : { at: location, briefly: false })}
          aria-expanded={isOpen}
        >
          <Sign size={16} stroke={2} aria-hidden="true" />
          <span role="status">{answersAgain ? storeWords.diskAgainMark : shell.saving[state.at]}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className="save-words">
          <strong>{title}</strong>
          <br />
          {detail}
          {answersAgain && (
            <>
              <br />
              <strong>{storeWords.diskAgain}</strong>
            </>
          )}
        </p>
        {!isSafe && <SaveElsewhere />}
        {!isSafe && (
          <Button variant="default" size="xs" mt="sm" onClick={close}>
            {shell.saving.close}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
