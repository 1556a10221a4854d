import { Button, Group, Loader, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'

import { useJobStep } from '../../../api/use-job-step'
import { SavedNotice } from '../../../paper/SavedNotice'
import { Notice } from '../../../ui/Notice'
import { Section } from '../../../ui/Section'
import { useReportFile } from './use-report-file'

import type { Saved } from '#shared/api/api'
import type { Refusal } from '#shared/api/refusal'
import type { Result } from '#shared/core/result'
import { annualReport } from '#shared/text/annual-report'

const words = annualReport.files

interface ReportFileProps {
  readonly title: string
  readonly meaning: string
  readonly trial: () => Promise<Result<Saved, Refusal>>
  /** Made in a thread of its own, which can be ended. */
  readonly canStop?: boolean
  /** What is chosen, or can be looked at, before. */
  readonly children?: ReactNode
}

/** One of the files of the report: what it holds, how far its making has come, and where it lies. */
export function ReportFile({ title, meaning, trial, canStop = false, children }: ReportFileProps) {
  const { act, make, stop } = useReportFile()
  const isMaking = act.at === 'making'
  const step = useJobStep(isMaking && canStop)
  return (
    <Section
      title={title}
      actions={
        <Button size="xs" onClick={() => void make(trial)} disabled={isMaking} aria-label={words.makeOf(title)}>
          {words.make}
        </Button>
      }
    >
      <Stack gap="sm">
        <p>{meaning}</p>
        {children}
        {isMaking && (
          <Group role="status" gap="xs">
            <Loader size="xs" />
            <Text size="sm">{words.progress[step]}</Text>
            {canStop && (
              <Button variant="default" size="compact-sm" onClick={stop}>
                {words.stop}
              </Button>
            )}
          </Group>
        )}
        {act.at === 'saved' && <SavedNotice key={act.path} path={act.path} />}
        {act.at === 'stopped' && <Notice tone="info" title={words.stopped} />}
        {act.at === 'refused' && (
          <Notice tone="error" title={act.why.title}>
            {act.why.detail}
          </Notice>
        )}
      </Stack>
    </Section>
  )
}
