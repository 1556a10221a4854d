import { List, Stack } from '@mantine/core'
import { Fragment, use, useEffect, useMemo, useState } from 'react'
import { Link } from 'wouter'

import { ask } from '../../../api/ask'
import { shownInstant } from '../../../api/explain'
import { useCasebook } from '../../../api/mirror'
import { DraftsContext } from '../../../ui/drafts'
import { Notice } from '../../../ui/Notice'
import { hasPlace, placeOf } from '../../../ui/places'

import type { BackupFacts } from '#shared/api/backups'
import { recordName } from '#shared/casebook/compare'
import { type ErasureEffects, isAboutThem } from '#shared/casebook/erasure-effects'
import type { MentionFound } from '#shared/casebook/erasure-mentions'
import type { PersonSubject } from '#shared/grids/interview'
import { backupWords } from '#shared/text/backups'
import { dataRights, erasureWords } from '#shared/text/data-rights'
import { recordNamed } from '#shared/text/past'

const words = dataRights.erasure

interface ErasurePreviewProps {
  readonly who: PersonSubject
  readonly effects: ErasureEffects
}

/** What goes, what stays without a name, who else names the person, and what is out of reach. */
export function ErasurePreview({ who, effects: { counts, leaves, isOfTeam, mentions } }: ErasurePreviewProps) {
  const backups = useBackups()
  const drafts = useDraftsAbout(who)
  return (
    <Stack gap="sm">
      {leaves && <Notice tone="info" title={words.leaves} />}
      {isOfTeam && <Notice tone="warning" title={words.team} />}
      <Items title={words.goes} items={[...words.going(counts), ...(drafts > 0 ? [words.drafts(drafts, erasureWords.mention)] : [])]} />
      {mentions.length > 0 && (
        <>
          <h3>{words.mentions(mentions.length)}</h3>
          <p>{words.mentionsLead(erasureWords.mention)}</p>
          <List>
            {mentions.map((mention, index) => (
              <Mention key={`${mention.id} ${index}`} mention={mention} />
            ))}
          </List>
        </>
      )}
      <Items title={words.stays} items={words.staying(counts.sessions)} />
      <Items title={words.notReached} items={words.unreached} />
      {backups && (
        <>
          <h3>{words.backups}</h3>
          <p>{words.backupsLead(backups.length)}</p>
          <List>
            {backups.map(each => (
              <List.Item key={each}>{each}</List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  )
}

/** One text, once: whose it is, the way there, and each time it names the person. */
function Mention({ mention: { collection, id, places: found } }: { readonly mention: MentionFound }) {
  const book = useCasebook()
  const title = [words.place(collection), recordNamed(recordName(book, { collection, id }))].filter(Boolean).join(' – ')
  return (
    <List.Item>
      <strong>{hasPlace(collection) ? <Link href={placeOf(collection, id)}>{title}</Link> : title}</strong> {found.length > 1 && `(${words.times(found.length)}) `}
      {found.map(({ excerpt, sure }, index) => (
        <Fragment key={index}>
          {index > 0 && ' / '}
          {excerpt} {!sure && <em>({words.unsure})</em>}
        </Fragment>
      ))}
    </List.Item>
  )
}

function Items({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <List>
        {items.map(item => (
          <List.Item key={item}>{item}</List.Item>
        ))}
      </List>
    </div>
  )
}

/** How many forms that were begun, here or in an earlier window, tell of the person. */
function useDraftsAbout(who: PersonSubject): number {
  const [book, drafts] = [useCasebook(), use(DraftsContext)]
  return useMemo(() => {
    const isAbout = isAboutThem(book, who)
    return (drafts?.all() ?? []).filter(draft => isAbout(JSON.stringify(draft))).length
  }, [book, drafts, who])
}

/** Each file of the backups that can be seen; nothing while they are not known. */
function useBackups(): readonly string[] | undefined {
  const [found, setFound] = useState<readonly string[]>()
  useEffect(() => {
    void ask('backup.list').then(list => {
      if (!list.ok) return
      const told = (place: string) => (facts: BackupFacts) => words.backup({ at: shownInstant(facts.at), reason: backupWords.list.reasons[facts.reason], place, name: facts.name })
      setFound([...list.value.here.map(told(backupWords.list.here)), ...list.value.elsewhere.map(told(backupWords.list.elsewhere))])
    })
  }, [])
  return found
}
