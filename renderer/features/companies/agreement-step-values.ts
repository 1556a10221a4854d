import { withoutBlanks } from '../../ui/blanks'

import type { AgreementStep, ManagementAgreement } from '#shared/domain/company'
import type { IsoDate } from '#shared/domain/iso-date'

/** What stands in the fields of a step of the talks: one may choose another state and come back without typing again. */
export interface StepValues {
  state: string
  on: IsoDate | undefined
  to: string
  signatory: string
  signatoryRole: string
  until: IsoDate | undefined
  renewed: boolean
  mentorsPlanned: number | string
  insuranceConfirmed: boolean
  visibility: string
  terms: string
  reason: string
}

type State = AgreementStep['state']

/** Which facts belong to each state. */
const factsOf: Readonly<Record<State, readonly (keyof StepValues)[]>> = {
  presented: ['on', 'to'],
  granted: ['on', 'signatory', 'signatoryRole', 'until', 'renewed', 'mentorsPlanned', 'insuranceConfirmed', 'visibility', 'terms'],
  refused: ['on', 'reason'],
  suspended: ['on', 'reason'],
}

export const isStepState = (state: string): state is State => Object.hasOwn(factsOf, state)

/** All the states, in the order in which they are offered. */
export const stepStates: readonly State[] = ['presented', 'granted', 'refused', 'suspended']

/** What comes next as a rule, proposed first. */
const usualNext: Readonly<Record<ManagementAgreement['state'], State>> = {
  'to-contact': 'presented',
  presented: 'granted',
  granted: 'granted',
  refused: 'presented',
  suspended: 'granted',
}

/** The fields of the next step: an agreement that is given again begins with the facts of the last one, its end aside. */
export function nextStep(talks: readonly AgreementStep[], today: IsoDate): StepValues {
  const last = talks.at(-1)
  const granted = talks.findLast(step => step.state === 'granted')
  return {
    ...{ state: usualNext[last?.state ?? 'to-contact'], on: today, to: '', until: undefined, reason: '' },
    signatory: granted?.signatory ?? talks.findLast(step => step.state === 'presented')?.to ?? '',
    signatoryRole: granted?.signatoryRole ?? '',
    renewed: granted?.renewed ?? false,
    mentorsPlanned: granted?.mentorsPlanned ?? '',
    insuranceConfirmed: granted?.insuranceConfirmed ?? false,
    visibility: granted?.visibility === undefined ? 'unknown' : granted.visibility ? 'yes' : 'no',
    terms: granted?.terms ?? '',
  }
}

const visible: Readonly<Record<string, boolean | undefined>> = { yes: true, no: false }

/** The step that the fields make: only the facts of the chosen state. */
export function askedStep(values: StepValues): unknown {
  const facts = isStepState(values.state) ? factsOf[values.state] : []
  const chosen = Object.fromEntries(Object.entries(values).filter(([field]) => facts.some(fact => fact === field)))
  const { renewed, insuranceConfirmed } = values
  return withoutBlanks({
    ...chosen,
    state: values.state,
    ...(facts.includes('renewed') && {
      renewed: renewed ? renewed : undefined,
      insuranceConfirmed: insuranceConfirmed ? insuranceConfirmed : undefined,
      visibility: visible[values.visibility],
    }),
  })
}
