import './StateBadge.css'

import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type NoticeTone = 'info' | 'good' | 'warning' | 'error'

interface NoticeProps {
  readonly tone: NoticeTone
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly action?: ReactNode
}

const signs = { info: IconInfoCircle, good: IconCircleCheck, warning: IconAlertTriangle, error: IconCircleX } satisfies Record<NoticeTone, unknown>

/** Something to know: what happened, and what to do. An error is announced at once, the rest when the reader pauses. */
export function Notice({ tone, title, children, action }: NoticeProps) {
  const Sign = signs[tone]
  return (
    <div className="notice" data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <span className="notice-sign">
        <Sign size={20} stroke={1.75} aria-hidden="true" />
      </span>
      <div className="notice-words">
        <div className="notice-title">{title}</div>
        {children !== undefined && <div className="notice-text">{children}</div>}
      </div>
      {action !== undefined && <div className="notice-action">{action}</div>}
    </div>
  )
}
