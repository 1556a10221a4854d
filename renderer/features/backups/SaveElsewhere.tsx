import { Button, Group, Modal } from '@mantine/core'
import { useCallback, useEffect, useRef, useState } from 'react'

import { ask } from '../../api/ask'
import { explain } from '../../api/explain'
import { Notice } from '../../ui/Notice'
import { UnderWay } from '../../ui/UnderWay'

import type { Refusal } from '#shared/api/refusal'
import type { SavedElsewhere } from '#shared/api/backups'
import { backupWords } from '#shared/text/backups'
import { forms } from '#shared/text/forms'
import { historyWords } from '#shared/text/history'
import { shell } from '#shared/text/shell'

const { elsewhere: words } = backupWords

type Act = { readonly at: 'idle' | 'writing' } | { readonly at: 'saved'; readonly saved: Extract<SavedElsewhere, { readonly outcome: 'saved' }> } | { readonly at: 'refused'; readonly refusal: Refusal }

/** When the disk refuses: everything, with the change that it did not take, in a file elsewhere; and how it is taken up again. It asks where as it comes up. */
export function SaveElsewhere({ onClose }: { readonly onClose: () => void }) {
  const [act, setAct] = useState<Act>({ at: 'writing' })
  const save = useCallback(async () => {
    setAct({ at: 'writing' })
    const reply = await ask('backup.save-elsewhere')
    if (!reply.ok) setAct({ at: 'refused', refusal: reply.error })
    else setAct(reply.value.outcome === 'saved' ? { at: 'saved', saved: reply.value } : { at: 'idle' })
  }, [])
  const isBegun = useRef(false)
  useEffect(() => {
    if (isBegun.current) return
    isBegun.current = true
    void save()
  }, [save])
  const { title, detail } = act.at === 'refused' ? explain(act.refusal) : {}
  return (
    <Modal opened onClose={onClose} title={words.title} size="lg" closeButtonProps={{ 'aria-label': forms.close }}>
      <div className="page-body">
        <p className="form-hint">{words.lead}</p>
        {act.at === 'writing' && <UnderWay text={words.underWay} />}
        {title !== undefined && (
          <Notice tone="error" title={title}>
            {detail}
          </Notice>
        )}
        {act.at === 'saved' && <SavedThere saved={act.saved} />}
        <Group justify="flex-end" gap="sm">
          {act.at !== 'saved' && (
            <Button variant="default" disabled={act.at === 'writing'} onClick={() => void save()}>
              {words.choose}
            </Button>
          )}
          <Button variant={act.at === 'saved' ? 'filled' : 'default'} onClick={onClose}>
            {act.at === 'saved' ? shell.saving.close : forms.close}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}

function SavedThere({ saved: { path, act, isProtected, pieces, missingPieces } }: { readonly saved: Extract<SavedElsewhere, { readonly outcome: 'saved' }> }) {
  const said = [
    act === undefined ? words.withoutAct : words.withAct(historyWords.act(act, [], '')),
    ...(pieces > 0 ? [words.pieces(pieces)] : []),
    ...(missingPieces > 0 ? [words.missingPieces(missingPieces)] : []),
    isProtected ? words.protected : words.clear,
    words.again,
  ]
  return (
    <Notice tone={missingPieces > 0 ? 'warning' : 'good'} title={words.saved(path)}>
      {said.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  )
}
