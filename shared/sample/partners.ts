import { ADOPTED_ON } from './association'
import { sampleIds } from './ids'
import { fixedLine, home } from './someone'
import { act, type SampleStep, type Typed } from './step'

import type { PartnerId } from '#shared/domain/ids'

type Details = Typed<'partner.save'>['details']

const rows = {
  forem: {
    number: 1,
    details: {
      name: 'Le Forem, conseil à l’emploi de Namur',
      kind: 'forem',
      address: home('avenue Prince de Liège 337', '5100', 'Namur'),
      contacts: [{ name: 'Isabelle Pirson', role: 'conseillère référente', email: 'i.pirson@example.com', phone: fixedLine('081', 21) }],
    },
  },
  cpas: {
    number: 2,
    details: {
      name: 'CPAS de Sambreville, service insertion',
      kind: 'cpas',
      address: home('rue de la Station 241', '5060', 'Sambreville'),
      contacts: [{ name: 'Malik Zerrouki', role: 'agent d’insertion', email: 'insertion@example.net', phone: fixedLine('071', 22) }],
    },
  },
  mire: {
    number: 3,
    details: {
      name: 'MIRE Meuse-Condroz asbl',
      kind: 'mission-regionale',
      address: home('rue du Commerce 160', '5590', 'Ciney'),
      contacts: [{ name: 'Véronique T’Serstevens', role: 'jobcoach', email: 'v.tserstevens@example.com', phone: fixedLine('083', 23) }],
    },
  },
  cisp: {
    number: 4,
    details: {
      name: 'L’Établi, CISP asbl',
      kind: 'cisp',
      address: home('rue Saint-Gilles 488', '4000', 'Liège'),
      contacts: [{ name: 'Arnaud Van Hove', email: 'accueil@example.net', phone: fixedLine('04', 24) }],
    },
  },
} satisfies Record<string, { number: number; details: Details }>

export type PartnerKey = keyof typeof rows

export const partnerId = (key: PartnerKey): PartnerId => sampleIds.partner(rows[key].number)

export const enterPartners = (): readonly SampleStep[] =>
  Object.values(rows).map(({ number, details }) => act(ADOPTED_ON, 'partner.save', { details }, sampleIds.partner(number)))
