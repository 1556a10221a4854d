import './banners.css'

import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface BannerProps {
  readonly tone: 'info' | 'warning' | 'error'
  readonly title: string
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** Something that holds for every page, above it: what happened, what is safe, what to do. */
export function Banner({ tone, title, actions, children }: BannerProps) {
  const Sign = tone === 'info' ? IconInfoCircle : IconAlertTriangle
  return (
    <div className="banner" data-tone={tone} role={tone === 'error' ? 'alert' : 'status'}>
      <Sign size={18} aria-hidden="true" />
      <div className="banner-words">
        <strong>{title}</strong> {children}
      </div>
      {actions !== undefined && <div className="banner-actions">{actions}</div>}
    </div>
  )
}
