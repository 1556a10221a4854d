import { Button, Group } from '@mantine/core'

import { Notice } from '../../ui/Notice'
import { draftStore, useLeftDraft } from './draft-store'

import { importPages } from '#shared/text/importing'

const words = importPages.file

/** Offers the import that was left before its end; nothing where none was. */
export function LeftImport() {
  const left = useLeftDraft()
  if (left?.file.at !== 'read') return null
  const { fileName } = left.file.table
  return (
    <Notice tone="info" title={words.resume(fileName, left.target)}>
      <p>{words.resumeDetail}</p>
      <Group gap="sm">
        <Button onClick={draftStore.resume}>{words.resumeAct(fileName)}</Button>
        <Button variant="default" onClick={draftStore.forget}>
          {words.restart}
        </Button>
      </Group>
    </Notice>
  )
}
