import type { Tone } from '../../ui/StateBadge'

import { agreementIsCurrent, type AgreementStep, type ManagementAgreement } from '#shared/domain/company'
import type { IsoDate } from '#shared/domain/iso-date'
import { companyFile } from '#shared/text/company-file'
import { people } from '#shared/text/people'

const { agreement: words } = people.companies
const { talks } = companyFile

const looks: Readonly<Record<ManagementAgreement['state'], { readonly sign: string; readonly tone: Tone }>> = {
  'to-contact': { sign: '○', tone: 'wait' },
  presented: { sign: '◐', tone: 'wait' },
  granted: { sign: '✓', tone: 'good' },
  refused: { sign: '×', tone: 'neutral' },
  suspended: { sign: '‖', tone: 'bad' },
}

/** Where a company stands: its state, or `expired` for an agreement that is over. */
type Standing = ManagementAgreement['state'] | 'expired'

export const standingOf = (agreement: ManagementAgreement, on: IsoDate): Standing =>
  agreement.state === 'granted' && !agreementIsCurrent(agreement, on) ? 'expired' : agreement.state

export const standingLabels: Readonly<Record<Standing, string>> = { ...words.states, expired: words.expired }

/** How far the management agrees on a day, as a badge shows it; an agreement that is over says so. */
export function agreementLook(agreement: ManagementAgreement, on: IsoDate): { readonly sign: string; readonly tone: Tone; readonly label: string } {
  const standing = standingOf(agreement, on)
  return standing === 'expired' ? { sign: '!', tone: 'bad', label: words.expired } : { ...looks[standing], label: standingLabels[standing] }
}

/** What is known of a step besides its day, each fact in a few words. */
export function stepFacts(step: AgreementStep): readonly string[] {
  switch (step.state) {
    case 'presented':
      return step.to === undefined ? [] : [talks.toShown(step.to)]
    case 'granted':
      return [
        talks.byShown(step.signatory, step.signatoryRole),
        ...(step.until ? [words.untilShown(step.until)] : []),
        ...(step.renewed ? [talks.renewedShown] : []),
        ...(step.mentorsPlanned === undefined ? [] : [talks.mentorsShown(step.mentorsPlanned)]),
        ...(step.insuranceConfirmed ? [talks.insuranceShown] : []),
        ...(step.visibility === undefined ? [] : [step.visibility ? talks.visibleShown : talks.invisibleShown]),
      ]
    case 'refused':
    case 'suspended':
      return step.reason === undefined ? [] : [step.reason]
  }
}
