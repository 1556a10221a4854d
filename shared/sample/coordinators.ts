import { ADOPTED_ON } from './association'
import { sampleIds } from './ids'
import { fixedLine } from './someone'
import { act, type SampleStep, type Typed } from './step'

import type { CoordinatorId } from '#shared/domain/ids'

type Details = Typed<'coordinator.save'>['details']

const rows = {
  dubois: {
    number: 1,
    details: {
      agreement: 'feminine',
      givenName: 'Hélène',
      familyName: 'Dubois-Lecocq',
      role: 'responsable du mentorat',
      email: 'helene.dubois@example.org',
      phone: fixedLine('081', 11),
      presence: 'lundi, mardi et jeudi',
    },
  },
  benkirane: {
    number: 2,
    details: {
      agreement: 'masculine',
      givenName: 'Youssef',
      familyName: 'Benkirane',
      role: 'responsable du mentorat',
      email: 'youssef.benkirane@example.org',
      phone: fixedLine('081', 12),
      presence: 'du mardi au vendredi',
    },
  },
  hendrickx: {
    number: 3,
    details: {
      agreement: 'neutral',
      givenName: 'Camille',
      familyName: 'Hendrickx',
      role: 'responsable de projet',
      email: 'camille.hendrickx@example.org',
      phone: fixedLine('081', 13),
      presence: 'mercredi toute la journée et vendredi matin',
    },
  },
} satisfies Record<string, { number: number; details: Details }>

export type CoordinatorKey = keyof typeof rows

export const coordinatorId = (key: CoordinatorKey): CoordinatorId => sampleIds.coordinator(rows[key].number)

export const enterCoordinators = (): readonly SampleStep[] =>
  Object.values(rows).map(({ number, details }) => act(ADOPTED_ON, 'coordinator.save', { details }, sampleIds.coordinator(number)))
