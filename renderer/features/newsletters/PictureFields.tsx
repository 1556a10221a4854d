import { Button, FileButton, Group, TextInput } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../../api/ask'
import { useAttempt } from '../../api/use-attempt'
import { Picture } from '../../paper/Picture'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { redrawn } from '../../ui/redraw'
import type { FieldsOf } from './fields-of'
import type { TypedBlock } from './draft-blocks'

import { newsletterWords } from '#shared/text/newsletters'

const words = newsletterWords.editor.picture

/** Sharp at twice the width of a mail on a telephone, and light enough to be sent. */
const LONGEST_SIDE = 900

/** A picture, what it shows for those who do not see it, and its caption. */
export function PictureFields({ typed, isNew, onWrite, onPut, onLeave }: FieldsOf<Extract<TypedBlock, { kind: 'picture' }>>) {
  const { problem, attempt } = useAttempt()
  const [unreadable, setUnreadable] = useState<string>()
  const [busy, setBusy] = useState(false)

  const choose = async (file: File | null) => {
    if (!file) return
    setBusy(true)
    const bytes = await redrawn(file, LONGEST_SIDE)
    setUnreadable(bytes ? undefined : file.name)
    const piece = bytes && (await attempt(ask('piece.put-picture', { bytes })))
    if (piece) onPut(before => (before.kind === 'picture' ? { ...before, piece } : before))
    setBusy(false)
  }

  return (
    <div className="newsletter-fields">
      {typed.piece && <Picture key={typed.piece} id={typed.piece} label={typed.alt} className="newsletter-picture" />}
      <Group>
        <FileButton onChange={file => void choose(file)} accept="image/png,image/jpeg,image/webp,image/gif">
          {props => (
            <Button {...props} variant="default" loading={busy} autoFocus={isNew}>
              {typed.piece ? words.replace : words.choose}
            </Button>
          )}
        </FileButton>
        <span className="form-hint">{words.consent}</span>
      </Group>
      {unreadable !== undefined && (
        <Notice tone="error" title={words.notAPicture(unreadable)}>
          {words.notAPictureDetail}
        </Notice>
      )}
      <Problem problem={problem} />
      <TextInput label={words.alt} description={words.altHint} value={typed.alt} maxLength={200} required onChange={event => onWrite({ ...typed, alt: event.currentTarget.value })} onBlur={onLeave} />
      <TextInput label={words.caption} value={typed.caption} maxLength={200} onChange={event => onWrite({ ...typed, caption: event.currentTarget.value })} onBlur={onLeave} />
    </div>
  )
}
