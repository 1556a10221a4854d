import './Page.css'

import { Fragment, type ReactNode } from 'react'

import { forms } from '#shared/text/forms'

/** What is known, label by label; what is not known says so. */
export function Facts({ rows }: { readonly rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {rows.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{isBlank(value) ? <span className="unknown">{forms.notEntered}</span> : value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

const isBlank = (value: ReactNode) => value === undefined || value === null || value === ''
