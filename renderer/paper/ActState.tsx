import { explain } from '../api/explain'
import { Notice } from '../ui/Notice'
import { UnderWay } from '../ui/UnderWay'
import { SavedNotice } from './SavedNotice'
import type { Act } from './use-paper-acts'

import { paperWords } from '#shared/text/sheet-page'

/** What is said of a printing that ended. */
interface PrintingWords {
  readonly printed: string
  readonly cancelled: string
  readonly failed: string
  readonly notPrintable: string
}

/** What is under way with a paper, or what came of it. */
export function ActState({ act, words = paperWords }: { readonly act: Act; readonly words?: PrintingWords }) {
  switch (act.at) {
    case 'idle':
      return null
    case 'saving':
      return <UnderWay key="saving" text={paperWords.saving} onStop={act.stop} />
    case 'opening':
      return <UnderWay key="printing" text={paperWords.opening} onStop={act.stop} />
    case 'drawing':
      return <UnderWay key="printing" text={paperWords.drawing(act.page, act.of)} onStop={act.stop} />
    case 'printing':
      return <UnderWay text={paperWords.printing} />
    case 'saved':
      return <SavedNotice key={act.path} path={act.path} />
    case 'printed':
      return <Notice tone="good" title={words.printed} />
    case 'cancelled':
      return <Notice tone="info" title={words.cancelled} />
    case 'failed':
      return <Notice tone="error" title={words.failed} />
    case 'not-printable':
      return <Notice tone="error" title={words.notPrintable} />
    case 'refused': {
      if (act.refusal.code === 'job/stopped') return <Notice tone="info" title={paperWords.stopped} />
      const { title, detail } = explain(act.refusal)
      return (
        <Notice tone="error" title={title}>
          {detail}
        </Notice>
      )
    }
  }
}
