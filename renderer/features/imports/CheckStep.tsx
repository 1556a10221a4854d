import { Button, Group, Loader, Stack, Text } from '@mantine/core'

import { useCasebook, useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import { UnderWay } from '../../ui/UnderWay'
import { draftStore } from './draft-store'
import { type ImportDraft, sheetOf, withChoice } from './import-draft'
import { LeftAside } from './LeftAside'
import { commitQuestion, decided, surelyCompletable } from './plan-choices'
import { PlannedRows } from './PlannedRows'
import { rememberedIn, remembering } from './remembered'
import { outcomeLooks } from './row-words'
import { SheetNotes } from './SheetNotes'
import { useBusy } from './use-busy'
import { usePlan } from './use-plan'

import { listed } from '#shared/casebook/casebook'
import type { ImportTarget } from '#shared/domain/import-record'
import type { ForeignSheet } from '#shared/importing/foreign-table'
import type { ImportPlan, Outcome } from '#shared/importing/import-plan'
import { proposeMapping } from '#shared/importing/mapping'
import { importing, importPages } from '#shared/text/importing'

const words = importPages.check

interface CheckStepProps {
  readonly draft: ImportDraft
  readonly target: ImportTarget
  readonly sheet: ForeignSheet
  readonly onBack: () => void
}

/** Third step: what would become of each line; then, in one act, the files. */
export function CheckStep({ draft, target, sheet, onBack }: CheckStepProps) {
  const [state, retry] = usePlan(draft, target)
  const back = (
    <Button variant="default" onClick={onBack}>
      {importPages.back}
    </Button>
  )
  switch (state.at) {
    case 'planning':
      return (
        <Group role="status" gap="sm">
          <Loader size="sm" />
          <Text>{words.planning(sheet.cells.length - draft.header.firstRow)}</Text>
          {back}
        </Group>
      )
    case 'failed':
      return (
        <Stack>
          <Notice tone="error" title={words.failed} action={<Button onClick={retry}>{words.retry}</Button>}>
            {words.failedDetail}
          </Notice>
          <div>{back}</div>
        </Stack>
      )
    case 'planned':
      return <Planned draft={draft} sheet={sheet} found={state.plan} back={back} />
  }
}

interface PlannedProps {
  readonly draft: ImportDraft
  readonly sheet: ForeignSheet
  /** As it was found, before any choice. */
  readonly found: ImportPlan
  readonly back: React.ReactNode
}

function Planned({ draft, sheet, found, back }: PlannedProps) {
  const plan = decided(found, draft.choices)
  const completable = surelyCompletable(plan)
  const { problem, isCommitting, commit } = useCommit(draft, plan)
  const { counts, target } = plan
  return (
    <>
      <Section title={words.nothingYet}>
        <Stack>
          <Counts plan={plan} />
          <div className="form-hint">
            <SheetNotes sheet={sheet} />
            {target !== 'companies' && !Object.values(draft.mapping).includes('registeredOn') && counts.create > 0 && <p>{importing.registeredToday}</p>}
          </div>
          {counts.create + counts.complete === 0 && <Notice tone="info" title={words.nothingToCreate} />}
          <Group>
            {counts.create + counts.complete > 0 && (
              <Button onClick={commit} loading={isCommitting}>
                {words.commit(target, counts.create, counts.complete)}
              </Button>
            )}
            {completable.length > 0 && (
              <Button variant="default" onClick={() => draftStore.change(before => withChoice(before, completable, 'complete'))}>
                {words.completeAll(completable.length)}
              </Button>
            )}
            {back}
          </Group>
          {isCommitting && <UnderWay text={words.committing} />}
          {counts.complete + completable.length > 0 && <p className="form-hint">{words.completeWhy}</p>}
          <LeftAside plan={plan} />
          <Problem problem={problem} />
        </Stack>
      </Section>
      <Section title={words.lines}>
        <PlannedRows plan={plan} draft={draft} />
      </Section>
    </>
  )
}

const OUTCOMES: readonly Outcome[] = ['create', 'complete', 'duplicate', 'refused', 'empty']

function Counts({ plan: { counts, rows } }: { readonly plan: ImportPlan }) {
  const toRead = rows.filter(({ outcome, warnings }) => outcome === 'create' && warnings.length > 0).length
  return (
    <ul className="import-counts">
      {OUTCOMES.filter(outcome => outcome !== 'complete' || counts.complete > 0).map(outcome => (
        <li key={outcome}>
          <StateBadge {...outcomeLooks[outcome]} {...(counts[outcome] === 0 && { tone: 'neutral' })} label={importing.counts[outcome](counts[outcome])} />
          {outcome === 'create' && toRead > 0 && <span className="import-to-read">{words.warnings(toRead)}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Creates everyone in one act, and remembers how the columns were understood where that was not plain. */
function useCommit(draft: ImportDraft, plan: ImportPlan) {
  const [book, send] = [useCasebook(), useSend()]
  const { problem, attempt } = useAttempt()
  const { isBusy, whileBusy } = useBusy()
  const { file, header, mapping } = draft
  const fileName = file.at === 'read' ? file.table.fileName : ''

  const commit = async () => {
    const delta = await attempt(send('import.commit', commitQuestion(plan, fileName)))
    const id = delta && listed(delta.put.imports ?? {})[0]?.id
    if (!id) return
    const understood = proposeMapping(header.labels, plan.target, rememberedIn(book)(plan.target, header.labels))
    const settings = isSame(understood, mapping) ? undefined : remembering(book, plan.target, header.labels, mapping)
    // What was imported stands, whether or not this is remembered.
    if (settings) await send('settings.save', { settings })
    draftStore.change(before => (sheetOf(before) === sheetOf(draft) ? { ...before, done: { id, fileName, plan } } : before))
  }
  return { problem, isCommitting: isBusy, commit: () => whileBusy(commit) }
}

const isSame = (one: ImportDraft['mapping'], other: ImportDraft['mapping']): boolean => {
  const columns = Object.keys({ ...one, ...other })
  return columns.every(column => one[column] === other[column])
}
