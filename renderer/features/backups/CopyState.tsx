import { explain, shownInstant } from '../../api/explain'
import { Notice } from '../../ui/Notice'
import { UnderWay } from '../../ui/UnderWay'
import { SecretDialog } from './SecretDialog'
import type { useCopy } from './use-copy'

import type { Rehearsal } from '#shared/api/backups'
import { backupWords } from '#shared/text/backups'

const { rehearsal: words } = backupWords

/** How far the opening of a copy has come, what it asks for, and what a verification found. */
export function CopyState({ act, open, close }: ReturnType<typeof useCopy>) {
  const asked = act.at === 'asking' ? act : undefined
  const { title, detail } = act.at === 'refused' ? explain(act.refusal) : {}
  return (
    <>
      {act.at === 'reading' && <UnderWay text={backupWords.list.opening} onStop={close} />}
      {title !== undefined && (
        <Notice tone="error" title={title}>
          {detail}
        </Notice>
      )}
      {act.at === 'rehearsed' && <Rehearsed rehearsal={act.rehearsal} />}
      <SecretDialog opened={asked !== undefined} refusal={asked?.refusal} isTrying={asked?.isTrying === true} onOpen={secret => asked && void open(asked.source, asked.purpose, secret)} onClose={close} />
    </>
  )
}

function Rehearsed({ rehearsal: { savedAt, records, mentors, mentees, pairs, pieces } }: { readonly rehearsal: Rehearsal }) {
  const isWhole = pieces.missing + pieces.damaged === 0
  return (
    <Notice tone={isWhole ? 'good' : 'warning'} title={(isWhole ? words.sound : words.holes)(shownInstant(savedAt))}>
      <ul>
        <li>
          {words.read(records)} : {words.people(mentors, mentees, pairs)}
        </li>
        <li>{words.pieces(pieces.sound)}</li>
        {pieces.missing > 0 && <li>{words.missing(pieces.missing)}</li>}
        {pieces.damaged > 0 && <li>{words.damaged(pieces.damaged)}</li>}
      </ul>
      {words.unchanged}
    </Notice>
  )
}
