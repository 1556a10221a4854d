import { withoutBlanks } from '../../../ui/blanks'

import type { IsoDate } from '#shared/domain/iso-date'
import type { PrivacySettings } from '#shared/domain/retention'

/** What stands in the fields of the decision about a data protection officer. */
export interface OfficerValues {
  kind: PrivacySettings['officer']['kind']
  because: string
  on: IsoDate | undefined
  name: string
  contact: string
  since: IsoDate | undefined
}

/** The decision as its fields show it; one to come is of today. */
export function officerValues({ officer }: PrivacySettings, today: IsoDate): OfficerValues {
  const blank = { because: '', on: today, name: '', contact: '', since: today }
  return { ...blank, ...officer }
}

/** The decision that the fields make. */
export function askedOfficer({ kind, because, on, name, contact, since }: OfficerValues): unknown {
  if (kind === 'to-settle') return { officer: { kind } }
  return { officer: { kind, ...withoutBlanks(kind === 'named' ? { name, contact, since } : { because, on }) } }
}

/** The three questions, and what was answered. */
export type OfficerAnswers = Readonly<Partial<Record<string, boolean>>>

/** What the answers say: that one is needed, for which reason, or not; `open` while an answer is missing that would tell. */
export function officerAdvice({ interest, funded, sensitive }: OfficerAnswers): 'needed' | 'sensitive' | 'notNeeded' | 'open' {
  if (sensitive) return 'sensitive'
  if (interest && funded) return 'needed'
  const isClear = sensitive === false && (interest === false || funded === false)
  return isClear ? 'notNeeded' : 'open'
}
