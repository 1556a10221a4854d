import { Button, Group } from '@mantine/core'

import { ask } from '../../api/ask'
import { shownInstant } from '../../api/explain'
import { useAttempt } from '../../api/use-attempt'
import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'

import type { SecondPlace } from '#shared/api/backups'
import { backupWords } from '#shared/text/backups'

interface SecondPlaceSectionProps {
  readonly second: SecondPlace | undefined
  readonly isProtected: boolean
  readonly onChange: () => void
}

const { second: words, causes } = backupWords

/** A stick or a folder that receives the backups too, and how it stands. */
export function SecondPlaceSection({ second, isProtected, onChange }: SecondPlaceSectionProps) {
  const { problem, attempt } = useAttempt()
  const choose = async () => {
    await attempt(ask('backup.choose-second-place'))
    onChange()
  }
  const forget = async () => {
    await attempt(ask('backup.forget-second-place'))
    onChange()
  }
  return (
    <Section title={words.title}>
      <div className="page-body">
        <p className="form-hint">{words.lead}</p>
        {second ? (
          <Facts
            rows={[
              [words.path, <code key="path">{second.path}</code>],
              [words.stateOf, stateOf(second)],
              [words.last, second.lastAt === undefined ? words.never : shownInstant(second.lastAt)],
            ]}
          />
        ) : (
          <p>{words.none}</p>
        )}
        {second?.isSameDisk && (
          <Notice tone="warning" title={words.sameDisk}>
            {words.sameDiskText}
          </Notice>
        )}
        {second && !isProtected && <p className="form-hint">{words.unprotected}</p>}
        <Problem problem={problem} />
        <Group>
          <Button variant="default" onClick={() => void choose()}>
            {second ? words.change : words.choose}
          </Button>
          {second && (
            <Button variant="subtle" onClick={() => void forget()}>
              {words.forget}
            </Button>
          )}
        </Group>
      </div>
    </Section>
  )
}

function stateOf({ isThere, failing }: SecondPlace): string {
  if (!isThere) return words.notThere
  return failing ? words.failing(causes[failing]) : words.there
}
