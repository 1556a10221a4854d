import { Button, FileButton, Group, Loader, NativeSelect, Radio, Stack, Text } from '@mantine/core'
import { useRef, useState } from 'react'

import { explain } from '../../api/explain'
import { useCasebook } from '../../api/mirror'
import { Notice } from '../../ui/Notice'
import { draftStore } from './draft-store'
import { type ImportDraft, sheetOf, withSheet, withTarget } from './import-draft'
import { LeftImport } from './LeftImport'
import { readChosen, stopReading } from './read-chosen'
import { rememberedIn } from './remembered'
import { SheetNotes } from './SheetNotes'
import { useFileDrop } from './use-file-drop'

import type { ImportTarget } from '#shared/domain/import-record'
import { importing, importPages } from '#shared/text/importing'

const words = importPages.file

/** What the file dialog offers; the reader looks at what is in the file, not at its name. */
const ACCEPTED = '.xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt'

const TARGETS: readonly ImportTarget[] = ['mentors', 'mentees', 'companies']

/** First step: what the list contains, and the file. */
export function FileStep({ draft, onNext }: { readonly draft: ImportDraft; readonly onNext: () => void }) {
  const remembered = rememberedIn(useCasebook())
  const [isAsking, setAsking] = useState(false)
  const [isTooMany, setTooMany] = useState(false)
  const { target, file } = draft

  const choose = (files: readonly File[]) => {
    setTooMany(files.length > 1)
    if (files.length === 1 && files[0]) void readChosen(files[0], remembered)
  }
  const isOver = useFileDrop(choose)
  const next = () => {
    setAsking(target === undefined)
    onNext()
  }

  return (
    <Stack gap="lg">
      {file.at === 'none' && <LeftImport />}
      <Radio.Group
        label={words.target}
        value={target ?? ''}
        onChange={value => draftStore.change(before => withTarget(before, TARGETS.find(each => each === value) ?? 'mentors', remembered))}
        error={isAsking && target === undefined && words.targetMissing}
        required
      >
        <Group mt="xs" gap="lg">
          {TARGETS.map(value => (
            <Radio key={value} value={value} label={importing.targets[value]} />
          ))}
        </Group>
      </Radio.Group>

      <div className="import-drop" data-over={isOver || undefined}>
        {file.at === 'reading' ? (
          <Group role="status" gap="sm">
            <Loader size="sm" />
            <Text>{words.reading(file.fileName)}</Text>
            <Button variant="default" onClick={stopReading}>
              {words.stop}
            </Button>
          </Group>
        ) : (
          <>
            <Text fw={550}>{isOver ? words.dropNow : words.drop}</Text>
            <ChooseFile label={file.at === 'none' ? words.choose : words.another} onChoose={choose} />
            <p className="form-hint">{words.formats}</p>
          </>
        )}
      </div>
      {isTooMany && <Notice tone="warning" title={words.onlyOne} />}
      {file.at === 'refused' && (
        <Notice tone="error" title={explain(file.refusal).title}>
          {words.refused(file.fileName)} {explain(file.refusal).detail}
        </Notice>
      )}
      {file.at === 'read' && <WhatWasRead draft={draft} />}
      {file.at === 'read' && (
        <div>
          <Button onClick={next}>{words.next}</Button>
        </div>
      )}
    </Stack>
  )
}

function ChooseFile({ label, onChoose }: { readonly label: string; readonly onChoose: (files: readonly File[]) => void }) {
  const reset = useRef<() => void>(null)
  const choose = (file: File | null) => {
    reset.current?.() // or the same file, once corrected, could not be chosen again
    if (file) onChoose([file])
  }
  return (
    <FileButton onChange={choose} accept={ACCEPTED} resetRef={reset} inputProps={{ 'aria-label': label }}>
      {props => (
        <Button {...props} variant="default">
          {label}
        </Button>
      )}
    </FileButton>
  )
}

/** How much was read, of which sheet, and what one ought to know of it. */
function WhatWasRead({ draft }: { readonly draft: ImportDraft }) {
  const remembered = rememberedIn(useCasebook())
  const sheet = sheetOf(draft)
  if (draft.file.at !== 'read' || !sheet) return null
  const { fileName, sheets } = draft.file.table
  return (
    <Stack gap="sm">
      {sheets.length > 1 && (
        <NativeSelect
          label={words.sheet}
          maw="26rem"
          value={String(draft.sheet)}
          onChange={({ currentTarget: { value } }) => draftStore.change(before => withSheet(before, Number(value), remembered))}
          data={sheets.map(({ name, rows }, index) => ({ value: String(index), label: words.sheetOption(name, rows) }))}
        />
      )}
      <Notice tone="good" title={words.read(fileName)}>
        <SheetNotes sheet={sheet} />
      </Notice>
    </Stack>
  )
}
