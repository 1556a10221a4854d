import { Button, Group, Popover } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconDots, IconEye } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'

import { ask } from '../api/ask'
import { explain, type Explanation } from '../api/explain'
import { type SaveState, useSaveState } from '../api/mirror'
import { useDiskAgain } from '../api/use-disk-again'
import { useStoreState } from '../api/use-store-state'
import { useKeeping } from '../ui/keeping'
import { saveFormInSight } from './save-form'
import { COMMAND_KEYS } from './shortcuts'
import { useCommandKey } from './use-shortcuts'

import type { StoreRefusal } from '#shared/api/store-refusal'
import { backupWords } from '#shared/text/backups'
import { diskRefusal } from '#shared/text/disk-refusal'
import { storeWords } from '#shared/text/past'
import { shell } from '#shared/text/shell'

const signs = { saved: IconCheck, saving: IconDots, 'not-saved': IconAlertTriangle, 'drafts-not-kept': IconAlertTriangle, reading: IconEye } as const

const GLANCE = 2000

/** « Enregistré », always in sight; a click says what is safe, or why something is not; where one may only read, that. Ctrl+S saves the form in which something waits; where nothing does, it shows this for a glance. */
export function SaveMark() {
  const state = useMarked()
  const answersAgain = useDiskAgain()
  const [location] = useLocation()
  const [shown, setShown] = useState<{ readonly at: string; readonly briefly: boolean }>()
  const { isReading, saveElsewhere } = useKeeping()
  const at = isReading ? 'reading' : state.at
  const isSafe = at !== 'not-saved' && at !== 'drafts-not-kept'
  const isOpen = shown?.at === location
  const isBrief = isOpen && shown.briefly && isSafe

  useCommandKey(
    COMMAND_KEYS.save,
    useCallback(() => {
      if (!saveFormInSight()) setShown({ at: location, briefly: true })
    }, [location]),
  )
  useEffect(() => {
    if (!isBrief) return
    const over = setTimeout(() => setShown(undefined), GLANCE)
    return () => clearTimeout(over)
  }, [isBrief, shown])

  const close = () => setShown(undefined)
  const Sign = signs[at]
  const mark = answersAgain && !isReading ? storeWords.diskAgainMark : shell.saving[at]
  const { title, detail } = saidOf(isReading, state)
  const elsewhere = () => {
    close()
    saveElsewhere?.()
  }
  return (
    <Popover
      opened={isOpen}
      onChange={opened => !opened && close()}
      width="min(20rem, calc(100vw - 2rem))"
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
          data-state={at}
          onClick={() => setShown(isOpen ? undefined : { at: location, briefly: false })}
          aria-expanded={isOpen}
          aria-label={mark} // Chromium names no button by a live region in it
        >
          <Sign size={16} stroke={2} aria-hidden="true" />
          <span role="status">{mark}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <p className="save-words">
          <strong>{title}</strong>
          <br />
          {detail}
          {answersAgain && !isReading && (
            <>
              <br />
              <strong>{storeWords.diskAgain}</strong>
            </>
          )}
        </p>
        {!isSafe && (
          <Group gap="xs" mt="sm">
            {saveElsewhere && (
              <Button variant="default" size="xs" onClick={elsewhere}>
                {backupWords.elsewhere.button}
              </Button>
            )}
            {state.at === 'not-saved' && state.refusal.code === 'store/read-only' && (
              <Button variant="default" size="xs" onClick={() => void ask('data-folder.show')}>
                {shell.opening.showFolder}
              </Button>
            )}
            <Button variant="default" size="xs" onClick={close}>
              {shell.saving.close}
            </Button>
          </Group>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

type Marked = SaveState | { readonly at: 'drafts-not-kept'; readonly why: StoreRefusal['code'] }

/** What became of the last act; where that is saved, whether what is typed and not sent yet is kept. */
function useMarked(): Marked {
  const save = useSaveState()
  const store = useStoreState()
  const why = store?.at === 'open' ? store.draftsNotKept : undefined
  return save.at === 'saved' && why !== undefined ? { at: 'drafts-not-kept', why } : save
}

function saidOf(isReading: boolean, state: Marked): Explanation {
  if (isReading) return { title: shell.saving.reading, detail: storeWords.readingMeaning }
  if (state.at === 'drafts-not-kept') return { title: shell.saving[state.at], detail: shell.saving.draftsNotKept(diskRefusal(state.why)) }
  return state.at === 'not-saved' ? explain(state.refusal) : { title: shell.saving[state.at], detail: shell.saving.allSaved }
}
