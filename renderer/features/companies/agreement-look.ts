import type { Tone } from '../../ui/StateBadge'

import { agreementIsCurrent, type ManagementAgreement } from '#shared/domain/company'
import type { IsoDate } from '#shared/domain/iso-date'
import { people } from '#shared/text/people'

const { agreement: words } = people.companies

const looks: Readonly<Record<ManagementAgreement['state'], { readonly sign: string; readonly tone: Tone }>> = {
  'to-contact': { sign: '○', tone: 'wait' },
  presented: { sign: '◐', tone: 'wait' },
  granted: { sign: '✓', tone: 'good' },
  refused: { sign: '×', tone: 'neutral' },
  suspended: { sign: '‖', tone: 'bad' },
}

/** How far the management agrees on a day, as a badge shows it; an agreement that is over says so. */
export function agreementLook(agreement: ManagementAgreement, on: IsoDate): { readonly sign: string; readonly tone: Tone; readonly label: string } {
  if (agreement.state === 'granted' && !agreementIsCurrent(agreement, on)) return { sign: '!', tone: 'bad', label: words.expired }
  return { ...looks[agreement.state], label: words.states[agreement.state] }
}

/** The agreement in one line, with its dates. */
export function agreementSentence(agreement: ManagementAgreement): string {
  if (agreement.state === 'to-contact') return words.states['to-contact']
  const shown = words.shown(words.states[agreement.state], agreement.on)
  if (agreement.state !== 'granted') return shown
  return [`${shown} (${agreement.signatory})`, agreement.until && words.untilShown(agreement.until)].filter(Boolean).join(', ')
}
