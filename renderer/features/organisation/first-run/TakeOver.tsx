import { Button, FileButton, Group, Loader } from '@mantine/core'
import { useRef, useState } from 'react'

import { useCasebook, useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { Notice } from '../../../ui/Notice'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'

import { MAX_EXPORT_BYTES } from '#shared/api/api'
import { isUntouched } from '#shared/casebook/full-export'
import { fullExport } from '#shared/text/full-export'

const words = fullExport.takeOver

/** On the first start: everything that another Binôme exported, in place of entering it again. Gone once something else stands here. */
export function TakeOver({ onDone }: { readonly onDone: () => void }) {
  const book = useCasebook()
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [isBusy, setBusy] = useState(false)
  const [isTooBig, setTooBig] = useState(false)
  const reset = useRef<() => void>(null)
  if (!isUntouched(book) && !isBusy) return null

  const choose = async (file: File | null) => {
    reset.current?.() // or the same file could not be chosen again
    if (!file) return
    setTooBig(file.size > MAX_EXPORT_BYTES)
    if (file.size > MAX_EXPORT_BYTES) return
    setBusy(true)
    const taken = await attempt(send('export.import', { bytes: new Uint8Array(await file.arrayBuffer()) }))
    setBusy(false)
    if (taken?.put.organisation?.organisation?.setUpOn !== undefined) onDone()
  }

  return (
    <Section title={words.title}>
      <div className="page-body">
        <p className="form-hint">{words.lead}</p>
        <Group>
          <FileButton onChange={file => void choose(file)} accept=".json" resetRef={reset} inputProps={{ 'aria-label': words.choose }}>
            {props => (
              <Button {...props} variant="default" disabled={isBusy}>
                {words.choose}
              </Button>
            )}
          </FileButton>
          {isBusy && (
            <Group role="status" gap="xs">
              <Loader size="xs" />
              {words.underWay}
            </Group>
          )}
        </Group>
        {isTooBig && <Notice tone="error" title={words.tooBig(MAX_EXPORT_BYTES / 1024 / 1024)} />}
        <Problem problem={problem} />
      </div>
    </Section>
  )
}
