import { ADOPTED_ON } from './association'
import { sampleIds } from './ids'
import { fixedLine, home } from './someone'
import { act, type SampleStep, type Typed } from './step'

import type { CompanyId } from '#shared/domain/ids'

type Details = Typed<'company.save'>['details']
type Step = Typed<'company.move-agreement'>['step']

interface Row {
  readonly number: number
  readonly enteredOn: string
  readonly details: Details
  /** How the talks with the management went on, and the day each step came into the book. */
  readonly talks: readonly (readonly [on: string, step: Step])[]
}

const presented = (on: string, to?: string): Step => ({ state: 'presented', on, ...(to && { to }) })
const granted = (on: string, signatory: string, signatoryRole: string, more: Omit<Extract<Step, { state: 'granted' }>, 'state' | 'on' | 'signatory' | 'signatoryRole'> = {}): Step => ({
  state: 'granted',
  on,
  signatory,
  signatoryRole,
  ...more,
})
const refused = (on: string, reason: string): Step => ({ state: 'refused', on, reason })
const suspended = (on: string, reason: string): Step => ({ state: 'suspended', on, reason })

const rows = {
  fonderies: {
    number: 1,
    enteredOn: ADOPTED_ON,
    details: {
      name: 'Fonderies de la Basse-Sambre SA',
      sector: 'profit',
      size: '250+',
      nace: 'C',
      socialPolicy: 'Rapport annuel sur la responsabilité sociale ; parrainage d’une école technique.',
      companyNumber: '0990.201.140',
      address: home('rue des Glaces 335', '5060', 'Sambreville'),
      contacts: [
        { name: 'Pascale Wauters', role: 'directrice des ressources humaines', email: 'rh@example.com', phone: fixedLine('071', 31) },
        { name: 'Philippe Van Overstraeten', role: 'directeur général', email: 'direction@example.com' },
      ],
      accessInstructions: 'Se présenter à la réception avec sa carte d’identité ; un badge de visite y est remis.\nGare de Tamines à 12 minutes à pied.',
    },
    talks: [
      [ADOPTED_ON, presented('2024-05-14', 'Pascale Wauters')],
      [ADOPTED_ON, granted('2024-06-03', 'Philippe Van Overstraeten', 'directeur général', { until: '2027-12-31', mentorsPlanned: 3, insuranceConfirmed: true, visibility: true })],
    ],
  },
  aubepines: {
    number: 2,
    enteredOn: ADOPTED_ON,
    details: {
      name: 'Résidence Les Aubépines asbl',
      sector: 'non-profit',
      size: '50-249',
      nace: 'Q',
      companyNumber: '0990.302.197',
      address: home('chaussée de Louvain 812', '5004', 'Namur'),
      contacts: [{ name: 'Laetitia Nsengiyumva', role: 'directrice', email: 'direction@example.net', phone: fixedLine('081', 32) }],
      accessInstructions: 'Entrée par le jardin ; demander la salle du premier étage. Bus 4, arrêt devant la porte.',
    },
    talks: [
      [ADOPTED_ON, presented('2024-12-10', 'Laetitia Nsengiyumva')],
      [
        '2025-02-18',
        granted('2025-02-17', 'Laetitia Nsengiyumva', 'directrice', { mentorsPlanned: 2, insuranceConfirmed: true, terms: 'Les rencontres ont lieu en dehors des heures de soins.' }),
      ],
    ],
  },
  logilux: {
    number: 3,
    enteredOn: '2026-08-31',
    details: {
      name: 'Logilux Transports SRL',
      sector: 'profit',
      size: '50-249',
      nace: 'H',
      companyNumber: '0990.403.157',
      address: home('rue de Neufchâteau 278', '6800', 'Libramont-Chevigny'),
      contacts: [{ name: 'Éric Schmitz', role: 'gérant', email: 'e.schmitz@example.com', phone: fixedLine('061', 33) }],
    },
    talks: [
      ['2026-10-08', presented('2026-10-07', 'Éric Schmitz')],
    ],
  },
  graines: {
    number: 4,
    enteredOn: '2026-11-03',
    details: {
      name: 'Graines de Hesbaye SC',
      sector: 'profit',
      size: '1-9',
      nace: 'G',
      companyNumber: '0990.504.018',
      address: home('chaussée de Wavre 190', '5030', 'Gembloux'),
      contacts: [{ name: 'Margaux Thirion', email: 'bonjour@example.net' }],
    },
    talks: [],
  },
  banque: {
    number: 5,
    enteredOn: '2025-01-20',
    details: {
      name: 'Caisse du Condroz SA',
      sector: 'profit',
      size: '50-249',
      nace: 'K',
      companyNumber: '0990.605.075',
      address: home('rue du Centre 144', '5590', 'Ciney'),
      contacts: [{ name: 'Grégoire de Wouters', email: 'personnel@example.com', phone: fixedLine('083', 35) }],
    },
    talks: [
      ['2025-01-20', presented('2025-01-16', 'Grégoire de Wouters')],
      ['2025-03-05', refused('2025-03-04', 'Le personnel peut s’engager, mais sur son temps libre')],
    ],
  },
  imprimerie: {
    number: 6,
    enteredOn: '2025-05-12',
    details: {
      name: 'Imprimerie Cœurjoly & Fils SA',
      sector: 'profit',
      size: '10-49',
      nace: 'C',
      companyNumber: '0990.706.035',
      address: home('quai de la Boverie 266', '4020', 'Liège'),
      contacts: [{ name: 'Sandrine Cœurjoly', email: 's.coeurjoly@example.com', phone: fixedLine('04', 36) }],
      accessInstructions: 'Sonner à l’atelier ; l’ascenseur se trouve au fond de la cour.',
    },
    talks: [
      ['2025-05-12', presented('2025-05-09', 'Sandrine Cœurjoly')],
      ['2025-06-11', granted('2025-06-10', 'Sandrine Cœurjoly', 'administratrice déléguée', { mentorsPlanned: 1, insuranceConfirmed: true })],
      ['2026-04-20', suspended('2026-04-17', 'Réorganisation des équipes jusqu’à la fin de l’année')],
    ],
  },
} satisfies Record<string, Row>

export type CompanyKey = keyof typeof rows

export const companyId = (key: CompanyKey): CompanyId => sampleIds.company(rows[key].number)

/** Each company is entered once; the talks with its management go on step by step. */
export const enterCompanies = (): readonly SampleStep[] =>
  Object.values<Row>(rows).flatMap(({ number, enteredOn, details, talks }) => {
    const id = sampleIds.company(number)
    return [act(enteredOn, 'company.save', { details }, id), ...talks.map(([on, step]) => act(on, 'company.move-agreement', { companyId: id, step }))]
  })

/** What the managements asked to have calculated: one at the reference cost, one at its own. */
export const planSponsorships = (): readonly SampleStep[] => [
  act('2026-02-09', 'company.plan-sponsorship', {
    companyId: companyId('fonderies'),
    plan: { mentors: 3, hourlyCost: { cents: 5150, year: 2025, source: 'service du personnel des Fonderies' }, withOptional: ['contacts', 'community'], coupled: false },
  }),
  act('2026-02-16', 'company.give-certificate', {
    companyId: companyId('fonderies'),
    certificate: { on: '2026-02-16', from: '2025-01-01', to: '2025-12-31', minutes: 1521, cents: 130_553 },
  }),
  act('2026-10-06', 'company.plan-sponsorship', { companyId: companyId('logilux'), plan: { mentors: 2, withOptional: [], coupled: false } }),
]
