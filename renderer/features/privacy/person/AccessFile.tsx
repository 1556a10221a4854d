import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'

import { ask } from '../../../api/ask'
import { useCasebook } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { ActState } from '../../../paper/ActState'
import { isBusy, usePaperActs } from '../../../paper/use-paper-acts'
import { Remark, whyLeftOut } from './Remark'

import { defaults } from '#shared/defaults/defaults'
import { accessThemes, type RemarkLine, remarksIn } from '#shared/documents/access-file-themes'
import { sourceOf } from '#shared/documents/sheet-source'
import type { PersonSubject } from '#shared/grids/interview'
import { dataRights } from '#shared/text/data-rights'

const words = dataRights.access

/** What stays here unless one decides otherwise: what somebody said in confidence, and what is about somebody else. */
const firstReasons = (remarks: readonly RemarkLine[]) =>
  Object.fromEntries(
    remarks.flatMap(line => {
      const why = whyLeftOut(line)
      return why === undefined ? [] : [[line.key, why] as const]
    }),
  )

/** Everything that is kept of a person, for them: the remarks of others are looked at one by one before any of it leaves. */
export function AccessFile({ who }: { readonly who: PersonSubject }) {
  const [book, today] = [useCasebook(), useToday()]
  const remarks = useMemo(() => {
    const source = sourceOf(book, { today, defaults })
    return source.ok ? remarksIn(accessThemes(source.value, who)) : []
  }, [book, today, who])
  const [reasons, setReasons] = useState<Readonly<Record<string, string | undefined>>>(() => firstReasons(remarks))
  const [isReviewed, setReviewed] = useState(false)
  const { act, save, print } = usePaperActs()

  const leftOut = remarks.flatMap(({ key }) => (reasons[key] === undefined ? [] : [{ key, reason: reasons[key] }]))
  const isReady = (remarks.length === 0 || isReviewed) && leftOut.every(({ reason }) => reason.trim() !== '') && !isBusy(act)
  const question = { who, reviewed: true, leftOut } as const
  const saveAs = (format: 'pdf' | 'docx' | 'json') => void save(ask('access-file.save-as', { ...question, format }))

  return (
    <Stack gap="sm">
      <p>{words.lead}</p>
      {remarks.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <h3>{words.remarks(remarks.length)}</h3>
          <p>{words.remarksLead}</p>
          <ul className="remarks">
            {remarks.map(line => (
              <Remark key={line.key} line={line} reason={reasons[line.key]} onChange={reason => setReasons({ ...reasons, [line.key]: reason })} />
            ))}
          </ul>
          <Checkbox label={words.reviewed} checked={isReviewed} onChange={event => setReviewed(event.currentTarget.checked)} />
        </>
      )}
      <Group gap="sm">
        <Button disabled={!isReady} onClick={() => saveAs('pdf')}>
          {words.pdf}
        </Button>
        <Button variant="default" disabled={!isReady} onClick={() => saveAs('docx')}>
          {words.docx}
        </Button>
        <Button variant="default" disabled={!isReady} onClick={() => saveAs('json')}>
          {words.json}
        </Button>
        <Button variant="default" disabled={!isReady} onClick={() => void print(() => ask('access-file.preview', question))}>
          {words.print}
        </Button>
      </Group>
      <ActState act={act} />
    </Stack>
  )
}
