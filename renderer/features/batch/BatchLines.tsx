import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'

import { explain } from '../../api/explain'

import type { BatchLine } from '#shared/documents/batch'
import { batchWords as words } from '#shared/text/batch'

interface BatchLinesProps {
  readonly lines: readonly BatchLine[]
  /** The keys of the lines that are left out. */
  readonly leftOut: ReadonlySet<string>
  readonly onChange: (leftOut: ReadonlySet<string>) => void
}

/** True for a paper that can be made. */
export const isMakeable = ({ paper }: BatchLine): boolean => !('refused' in paper)

/** The papers of a choice, each to be kept or left out; what cannot be made says why. */
export function BatchLines({ lines, leftOut, onChange }: BatchLinesProps) {
  const makeable = lines.filter(isMakeable)
  const refused = lines.filter(line => !isMakeable(line))
  const kept = makeable.filter(({ key }) => !leftOut.has(key)).length
  const toggle = (key: string) => {
    const next = new Set(leftOut)
    if (!next.delete(key)) next.add(key)
    onChange(next)
  }
  if (lines.length === 0) return <p>{words.nothing}</p>
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" role="status">{words.chosenOf(kept, makeable.length)}</Text>
        <Group gap="xs">
          <Button variant="default" size="compact-sm" onClick={() => onChange(new Set())}>{words.all}</Button>
          <Button variant="default" size="compact-sm" onClick={() => onChange(new Set(makeable.map(({ key }) => key)))}>{words.none}</Button>
        </Group>
      </Group>
      <ul className="batch-lines">
        {makeable.map(line => (
          <li key={line.key}>
            <Checkbox checked={!leftOut.has(line.key)} onChange={() => toggle(line.key)} label={line.label} {...(line.fact !== undefined && { description: line.fact })} />
          </li>
        ))}
        {refused.map(line => (
          <li key={line.key}>
            <strong>{line.label}</strong> – {words.cannot}
            <Text size="sm">{'refused' in line.paper && sentence(explain(line.paper.refused))}</Text>
          </li>
        ))}
      </ul>
    </Stack>
  )
}

const sentence = ({ title, detail }: ReturnType<typeof explain>): string => [title, detail].filter(Boolean).join(' ')
