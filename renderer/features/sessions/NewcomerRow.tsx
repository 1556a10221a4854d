import '../../ui/LinkList.css'

import { Button, Group } from '@mantine/core'
import { Link } from 'wouter'

import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'
import type { Guest } from './invitees'
import type { LikelyFile } from './likely-file'

import type { MenteeId, MentorId } from '#shared/domain/ids'
import { sessionWords } from '#shared/text/sessions'

const words = sessionWords.register

interface NewcomerRowProps {
  readonly guest: Guest
  /** A file that may be their own already. */
  readonly file: LikelyFile | undefined
  readonly audience: 'mentor' | 'mentee'
  readonly busy: boolean
  /** With `as`, the newcomer is who has that file. */
  readonly onRegister: (as?: MentorId | MenteeId) => void
}

/** A newcomer, what they wish, and the way to their file; where they may have one already, which of the two they are. */
export function NewcomerRow({ guest: { invitee, name, from }, file, audience, busy, onRegister }: NewcomerRowProps) {
  return (
    <li className="link-row">
      <div className="link-words">
        <div>
          <strong>{name}</strong>
          {from !== undefined && `, ${from}`}
        </div>
        <div className="link-detail">{words.wishes[invitee.wishes ?? 'unknown']}</div>
      </div>
      {file ? (
        <Notice tone="warning" title={words.likely[file.by](file.name)}>
          <Group gap="sm" mt="xs">
            <Link href={audience === 'mentor' ? places.mentor(file.id) : places.mentee(file.id)}>{words.openFile}</Link>
            <Button size="compact-sm" disabled={busy} onClick={() => onRegister(file.id)} aria-label={words.sameAs(name)}>
              {words.same}
            </Button>
            <Button size="compact-sm" variant="default" disabled={busy} onClick={() => onRegister()} aria-label={words.otherOf(name)}>
              {words.other}
            </Button>
          </Group>
        </Notice>
      ) : (
        <Button variant="default" disabled={busy} onClick={() => onRegister()} aria-label={words.actOf[audience](name)}>
          {words.act[audience]}
        </Button>
      )}
    </li>
  )
}
