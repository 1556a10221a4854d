import './person.css'

import { Checkbox, TextInput } from '@mantine/core'

import type { RemarkLine } from '#shared/documents/access-file-themes'
import { dataRights } from '#shared/text/data-rights'

const words = dataRights.access

interface RemarkProps {
  readonly line: RemarkLine
  /** Why it is not given; nothing for one that is. */
  readonly reason: string | undefined
  readonly onChange: (reason: string | undefined) => void
}

/** Why a line stays here unless one decides otherwise; nothing for one that is given. */
export const whyLeftOut = ({ remark }: RemarkLine): string | undefined => (remark === 'other' ? words.whyOther : remark === 'elsewhere' ? words.whyElsewhere : undefined)

/** A line that somebody else wrote: given, or left out for a reason. */
export function Remark({ line, reason, onChange }: RemarkProps) {
  const { label, value, remark = 'staff', source } = line
  return (
    <li className="remark">
      <div>
        <strong>{label}</strong> <span className="remark-by">{`${words[remark]} · ${source}`}</span>
      </div>
      <p className="remark-text">{value}</p>
      <Checkbox label={words.give} checked={reason === undefined} onChange={event => onChange(event.currentTarget.checked ? undefined : (whyLeftOut(line) ?? ''))} />
      {reason !== undefined && <TextInput label={words.why} value={reason} maxLength={300} error={reason.trim() === '' ? words.missing : undefined} onChange={event => onChange(event.currentTarget.value)} />}
    </li>
  )
}
