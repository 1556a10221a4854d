import './person.css'

import { Checkbox, TextInput } from '@mantine/core'

import type { AccessLine } from '#shared/documents/access-file-lines'
import { dataRights } from '#shared/text/data-rights'

const words = dataRights.access

interface RemarkProps {
  readonly line: AccessLine
  /** Why it is not given; nothing for one that is. */
  readonly reason: string | undefined
  readonly onChange: (reason: string | undefined) => void
}

/** A line that somebody else wrote: given, or left out for a reason. */
export function Remark({ line: { label, value, remark }, reason, onChange }: RemarkProps) {
  const isOther = remark === 'other'
  return (
    <li className="remark">
      <div>
        <strong>{label}</strong> <span className="remark-by">{isOther ? words.other : words.staff}</span>
      </div>
      <p className="remark-text">{value}</p>
      <Checkbox label={words.give} checked={reason === undefined} onChange={event => onChange(event.currentTarget.checked ? undefined : isOther ? words.whyOther : '')} />
      {reason !== undefined && <TextInput label={words.why} value={reason} maxLength={300} error={reason.trim() === '' ? words.missing : undefined} onChange={event => onChange(event.currentTarget.value)} />}
    </li>
  )
}
