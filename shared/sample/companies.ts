import { ADOPTED_ON } from './association'
import { sampleIds } from './ids'
import { fixedLine, home } from './someone'
import { act, type SampleStep, type Typed } from './step'

import type { CompanyId } from '#shared/domain/ids'

type Details = Typed<'company.save'>['details']
type Agreement = Details['agreement']

interface Row {
  readonly number: number
  readonly details: Omit<Details, 'agreement'>
  /** How the talks with the management went on: what stood in the book from each day. */
  readonly talks: readonly (readonly [on: string, agreement: Agreement])[]
}

const toContact: Agreement = { state: 'to-contact' }
const presented = (on: string): Agreement => ({ state: 'presented', on })
const granted = (on: string, signatory: string, until?: string): Agreement => ({ state: 'granted', on, signatory, ...(until && { until }) })
const refused = (on: string): Agreement => ({ state: 'refused', on })
const suspended = (on: string): Agreement => ({ state: 'suspended', on })

const rows = {
  fonderies: {
    number: 1,
    details: {
      name: 'Fonderies de la Basse-Sambre SA',
      sector: 'profit',
      companyNumber: '0990.201.140',
      address: home('rue des Glaces 335', '5060', 'Sambreville'),
      contactName: 'Pascale Wauters',
      contactEmail: 'rh@example.com',
      contactPhone: fixedLine('071', 31),
      accessInstructions: 'Se présenter à la réception avec sa carte d’identité ; un badge de visite y est remis.\nGare de Tamines à 12 minutes à pied.',
    },
    talks: [[ADOPTED_ON, granted('2024-06-03', 'Philippe Van Overstraeten', '2027-12-31')]],
  },
  aubepines: {
    number: 2,
    details: {
      name: 'Résidence Les Aubépines asbl',
      sector: 'non-profit',
      companyNumber: '0990.302.197',
      address: home('chaussée de Louvain 812', '5004', 'Namur'),
      contactName: 'Laetitia Nsengiyumva',
      contactEmail: 'direction@example.net',
      contactPhone: fixedLine('081', 32),
      accessInstructions: 'Entrée par le jardin ; demander la salle du premier étage. Bus 4, arrêt devant la porte.',
    },
    talks: [
      [ADOPTED_ON, presented('2024-12-10')],
      ['2025-02-18', granted('2025-02-17', 'Laetitia Nsengiyumva')],
    ],
  },
  logilux: {
    number: 3,
    details: {
      name: 'Logilux Transports SRL',
      sector: 'profit',
      companyNumber: '0990.403.157',
      address: home('rue de Neufchâteau 278', '6800', 'Libramont-Chevigny'),
      contactName: 'Éric Schmitz',
      contactEmail: 'e.schmitz@example.com',
      contactPhone: fixedLine('061', 33),
    },
    talks: [
      ['2026-08-31', toContact],
      ['2026-10-08', presented('2026-10-07')],
    ],
  },
  graines: {
    number: 4,
    details: {
      name: 'Graines de Hesbaye SC',
      sector: 'profit',
      companyNumber: '0990.504.018',
      address: home('chaussée de Wavre 190', '5030', 'Gembloux'),
      contactName: 'Margaux Thirion',
      contactEmail: 'bonjour@example.net',
    },
    talks: [['2026-11-03', toContact]],
  },
  banque: {
    number: 5,
    details: {
      name: 'Caisse du Condroz SA',
      sector: 'profit',
      companyNumber: '0990.605.075',
      address: home('rue du Centre 144', '5590', 'Ciney'),
      contactName: 'Grégoire de Wouters',
      contactEmail: 'personnel@example.com',
      contactPhone: fixedLine('083', 35),
    },
    talks: [
      ['2025-01-20', presented('2025-01-16')],
      ['2025-03-05', refused('2025-03-04')],
    ],
  },
  imprimerie: {
    number: 6,
    details: {
      name: 'Imprimerie Cœurjoly & Fils SA',
      sector: 'profit',
      companyNumber: '0990.706.035',
      address: home('quai de la Boverie 266', '4020', 'Liège'),
      contactName: 'Sandrine Cœurjoly',
      contactEmail: 's.coeurjoly@example.com',
      contactPhone: fixedLine('04', 36),
      accessInstructions: 'Sonner à l’atelier ; l’ascenseur se trouve au fond de la cour.',
    },
    talks: [
      ['2025-05-12', presented('2025-05-09')],
      ['2025-06-11', granted('2025-06-10', 'Sandrine Cœurjoly')],
      ['2026-04-20', suspended('2026-04-17')],
    ],
  },
} satisfies Record<string, Row>

export type CompanyKey = keyof typeof rows

export const companyId = (key: CompanyKey): CompanyId => sampleIds.company(rows[key].number)

/** Each company is entered with the first of its talks and corrected with the next ones. */
export const enterCompanies = (): readonly SampleStep[] =>
  Object.values<Row>(rows).flatMap(({ number, details, talks }) =>
    talks.map(([on, agreement], index) => {
      const id = sampleIds.company(number)
      const known = { ...details, agreement }
      return index === 0 ? act(on, 'company.save', { details: known }, id) : act(on, 'company.save', { id, details: known })
    }),
  )
