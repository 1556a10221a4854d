import { Button, Group, Loader, Text } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../../api/ask'
import { useCasebook } from '../../api/mirror'
import { useJobStep } from '../../api/use-job-step'
import { ActState } from '../../paper/ActState'
import { isBusy, usePaperActs } from '../../paper/use-paper-acts'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { TakeOver } from './first-run/TakeOver'

import { isVacant } from '#shared/casebook/full-export'
import { fullExport as words } from '#shared/text/full-export'

const FORMATS = [
  ['json', words.json, words.jsonMeaning],
  ['xlsx', words.workbook, words.workbookMeaning],
] as const

/** Everything that is kept here, in files that other programs can read; each says how far it has come, and can be stopped. */
export function ExportSettings() {
  const book = useCasebook()
  const [isTaken, setTaken] = useState(false)
  const { act, save } = usePaperActs()
  const [format, setFormat] = useState<'json' | 'xlsx'>()
  const isMaking = isBusy(act)
  const isStopped = act.at === 'refused' && act.refusal.code === 'job/stopped'
  const make = (chosen: 'json' | 'xlsx') => {
    setFormat(chosen)
    void save(ask('export.save-as', { format: chosen }))
  }
  return (
    <>
      <Section title={words.title}>
        <div className="page-body">
          <p className="form-hint">{words.lead}</p>
          {FORMATS.map(([each, label, meaning]) => (
            <div key={each} className="export-choice">
              <Button variant="default" disabled={isBusy(act)} onClick={() => make(each)}>
                {label}
              </Button>
              <p className="form-hint">{meaning}</p>
            </div>
          ))}
          {isMaking && format && <Making format={format} />}
          {isStopped && <Notice tone="info" title={words.stopped} />}
          {!isMaking && !isStopped && <ActState act={act} />}
          <Notice tone="warning" title={words.warning}>
            {words.history}
          </Notice>
          {!isVacant(book) && <p className="form-hint">{words.takeOver.onlyEmpty}</p>}
          {isTaken && <Notice tone="good" title={words.takeOver.done} />}
        </div>
      </Section>
      <TakeOver onDone={() => setTaken(true)} />
    </>
  )
}

function Making({ format }: { readonly format: 'json' | 'xlsx' }) {
  const step = useJobStep(true)
  return (
    <Group role="status" gap="xs">
      <Loader size="xs" />
      <Text size="sm">{step === 'writing' ? words.progress.writing[format] : step === 'sheets' ? words.progress.sheets : words.progress.reading}</Text>
      <Button variant="default" size="compact-sm" onClick={() => void ask('job.stop')}>
        {words.stop}
      </Button>
    </Group>
  )
}
