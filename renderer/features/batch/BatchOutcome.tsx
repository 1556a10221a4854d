import { Button, Group, List, Progress, Stack, Text } from '@mantine/core'

import { ask } from '../../api/ask'
import { explain } from '../../api/explain'
import { useAttempt } from '../../api/use-attempt'
import { SavedNotice } from '../../paper/SavedNotice'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import type { BatchAct } from './batch-store'
import { useBatchProgress } from './use-batch'

import { batchWords as words } from '#shared/text/batch'

/** How far a batch has come, with the way to stop it, or what came of it. */
export function BatchOutcome({ act, onStop }: { readonly act: BatchAct; readonly onStop: () => void }) {
  switch (act.at) {
    case 'idle':
      return null
    case 'freezing':
    case 'making':
      return <UnderWay at={act.at} onStop={onStop} />
    case 'stopped':
      return <Notice tone="info" title={words.stopped}>{words.stoppedIn(0)}</Notice>
    case 'refused': {
      const { title, detail } = explain(act.refusal)
      return <Notice tone="error" title={title}>{detail}</Notice>
    }
    case 'done':
      return <Done {...act} />
  }
}

function UnderWay({ at, onStop }: { readonly at: 'freezing' | 'making'; readonly onStop: () => void }) {
  const progress = useBatchProgress(true)
  const said = progress ? (at === 'freezing' ? words.freezing : words.making)(progress.done, progress.of) : words.beginning
  return (
    <Stack gap="xs">
      <Progress.Root size="lg">
        <Progress.Section value={progress ? (progress.done / progress.of) * 100 : 0} aria-label={words.progress} aria-valuetext={said} />
      </Progress.Root>
      <Group justify="space-between">
        <Text size="sm" role="status">{said}</Text>
        <Button variant="default" size="compact-sm" onClick={onStop}>{words.stop}</Button>
      </Group>
    </Stack>
  )
}

function Done({ made, lines }: Extract<BatchAct, { at: 'done' }>) {
  const { problem, attempt } = useAttempt()
  const { notMade, outcome, path, files } = made
  const [first] = files
  return (
    <Stack gap="xs">
      {outcome === 'stopped' && <Notice tone="info" title={words.stopped}>{words.stoppedIn(made.made)}</Notice>}
      {outcome === 'saved' && path !== undefined && files.length === 1 && first !== undefined && <SavedNotice key={first} path={first} />}
      {outcome === 'saved' && files.length !== 1 && (
        <Notice
          tone={made.made > 0 ? 'good' : 'warning'}
          title={words.saved(made.made)}
          {...(first !== undefined && { action: <Button variant="default" size="compact-sm" onClick={() => void attempt(ask('saved-file.open', { path: first }))}>{words.openFirst}</Button> })}
        >
          {path !== undefined && words.at(path)}
        </Notice>
      )}
      <Problem problem={problem} />
      {notMade.length > 0 && (
        <Notice tone="warning" title={words.notMade(notMade.length)}>
          <List size="sm">
            {notMade.map(({ index, refusal }) => (
              <List.Item key={index}>{words.why(lines[index]?.label ?? '', explain(refusal).title)}</List.Item>
            ))}
          </List>
        </Notice>
      )}
    </Stack>
  )
}
