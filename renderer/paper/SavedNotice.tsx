import { Button } from '@mantine/core'

import { ask } from '../api/ask'
import { useAttempt } from '../api/use-attempt'
import { Notice } from '../ui/Notice'
import { Problem } from '../ui/Problem'

import { paperWords } from '#shared/text/sheet-page'

/** Where a file was saved, and the way to open it with the program the system has for it. */
export function SavedNotice({ path }: { readonly path: string }) {
  const { problem, attempt } = useAttempt()
  return (
    <>
      <Notice
        tone="good"
        title={paperWords.savedAt(path)}
        action={
          <Button variant="default" size="compact-sm" onClick={() => void attempt(ask('saved-file.open', { path }))}>
            {paperWords.open}
          </Button>
        }
      />
      <Problem problem={problem} />
    </>
  )
}
