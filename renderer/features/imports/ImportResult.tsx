import { Button, Group } from '@mantine/core'
import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { ButtonLink } from '../../ui/ButtonLink'
import { Notice } from '../../ui/Notice'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { UnderWay } from '../../ui/UnderWay'
import { draftStore } from './draft-store'
import { type DoneImport, towards } from './import-draft'
import { LeftAside } from './LeftAside'
import { listOf } from './target-places'
import { UndoButton } from './UndoButton'
import { useUndo } from './use-undo'

import { importPages } from '#shared/text/importing'

const words = importPages.result

/** What came of an import, and the way to take it back. */
export function ImportResult({ done: { id, fileName, plan } }: { readonly done: DoneImport }) {
  const kept = useCasebook().imports[id]
  const record = kept?.undoneOn === undefined ? kept : undefined
  const { problem, isBusy, undo } = useUndo()
  const { counts, target } = plan
  return (
    <Page title={words.title} lead={words.fromFile(fileName)} actions={<Link href={places.imports}>{importPages.past.title}</Link>}>
      {record ? (
        <Notice tone="good" title={words.done(target, record.created.length, record.completed?.length ?? 0)}>
          {words.leftAside(record.duplicates, record.refused)}
        </Notice>
      ) : (
        <Notice tone="info" title={words.undone} action={<Button onClick={takeUpAgain}>{words.again}</Button>}>
          {words.undoneDetail}
        </Notice>
      )}
      {isBusy && <UnderWay text={importPages.undo.underWay} />}
      <Problem problem={problem} />
      <Group>
        {record && <ButtonLink href={listOf[target]}>{words.toList[target]}</ButtonLink>}
        <Button variant="default" onClick={draftStore.leave}>
          {words.another}
        </Button>
        {record && <UndoButton record={record} label={importPages.undo.act} isBusy={isBusy} onUndo={() => undo(record)} />}
      </Group>
      {record && counts.refused + counts.duplicate > 0 && (
        <Section title={words.toCorrect}>
          <LeftAside plan={plan} />
        </Section>
      )}
    </Page>
  )
}

/** Back to the preparation, with every choice as it was. */
const takeUpAgain = () => draftStore.change(({ done: _, ...draft }) => towards(draft, 'columns'))
