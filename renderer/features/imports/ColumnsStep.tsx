import { Button, Group, NativeSelect, Stack } from '@mantine/core'

import { useCasebook } from '../../api/mirror'
import { Notice } from '../../ui/Notice'
import { ColumnsTable } from './ColumnsTable'
import { columnLabels } from './column-labels'
import { draftStore } from './draft-store'
import { claimedTwice, type ImportDraft, namesLines, type StepKey, withHeader } from './import-draft'
import { rememberedIn } from './remembered'
import { SheetNotes } from './SheetNotes'

import type { ImportTarget } from '#shared/domain/import-record'
import { headerAt } from '#shared/importing/find-header'
import type { ForeignSheet } from '#shared/importing/foreign-table'
import { tellsAcceptance } from '#shared/importing/recognise'
import { enumerated } from '#shared/text/format'
import { importing, importPages } from '#shared/text/importing'

const words = importPages.columns

interface ColumnsStepProps {
  readonly draft: ImportDraft
  readonly target: ImportTarget
  readonly sheet: ForeignSheet
  readonly onGo: (step: StepKey) => void
}

/** Second step: which column holds what. */
export function ColumnsStep({ draft, target, sheet, onGo }: ColumnsStepProps) {
  const remembered = rememberedIn(useCasebook())
  const { header, mapping } = draft
  const isEmpty = sheet.cells.length <= header.firstRow
  return (
    <Stack gap="lg">
      <p className="form-hint">{words.lead}</p>
      <SheetNotes sheet={sheet} />
      {remembered(target, header.labels) && <Notice tone="info" title={words.remembered} />}
      <HeaderChoice draft={draft} sheet={sheet} />
      <ColumnsTable draft={draft} target={target} sheet={sheet} />
      <Acceptance draft={draft} />
      <Left draft={draft} sheet={sheet} />
      {claimedTwice(mapping).map(field => (
        <Notice key={field} tone="warning" title={words.twice(importing.fields[field])} />
      ))}
      {isEmpty && <Notice tone="warning" title={words.noLines} />}
      {!namesLines(draft) && <Notice tone="warning" title={words.nameMissing[target]} />}
      <Group>
        <Button onClick={() => onGo('check')} disabled={isEmpty || !namesLines(draft)}>
          {words.next}
        </Button>
        <Button variant="default" onClick={() => onGo('file')}>
          {importPages.back}
        </Button>
      </Group>
    </Stack>
  )
}

/** Among how many lines one may look for the headings. */
const HEADER_WITHIN = 30

/** On which line the headings stand; of two lines the lower one. */
function HeaderChoice({ draft, sheet }: Pick<ColumnsStepProps, 'draft' | 'sheet'>) {
  const remembered = rememberedIn(useCasebook())
  const lines = Array.from({ length: Math.min(HEADER_WITHIN, sheet.cells.length) }, (_, index) => index + 1)
  const choose = (line: number) => draftStore.change(before => withHeader(before, line === 0 ? undefined : headerAt(sheet.cells, line - 1), remembered))
  return (
    <NativeSelect
      label={words.header}
      maw="26rem"
      value={String(draft.header.firstRow)}
      onChange={({ currentTarget: { value } }) => choose(Number(value))}
      data={[...lines.map(line => ({ value: String(line), label: words.headerAt(line) })), { value: '0', label: words.noHeader }]}
    />
  )
}

/** Said where the day of an acceptance stands for that of the preparation, since it decides who counts as accepted. */
function Acceptance({ draft: { header, mapping } }: Pick<ColumnsStepProps, 'draft'>) {
  const label = header.labels.find((heading, column) => mapping[String(column)] === 'preparedOn' && tellsAcceptance(heading))
  return label === undefined ? null : <Notice tone="info" title={words.acceptance(label)} />
}

/** How many columns are named one by one. */
const NAMED = 8

/** The columns that would not be imported, so that none is lost unseen. */
function Left({ draft, sheet }: Pick<ColumnsStepProps, 'draft' | 'sheet'>) {
  const left = columnLabels(draft.header, sheet.columns).filter((_, index) => draft.mapping[String(index)] === undefined)
  if (left.length === 0) return null
  const more = left.length - NAMED
  return <p className="form-hint">{words.left(enumerated([...left.slice(0, NAMED), ...(more > 0 ? [words.leftMore(more)] : [])]))}</p>
}
