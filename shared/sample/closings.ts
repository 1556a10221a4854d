import { coordinatorId, type CoordinatorKey } from './coordinators'
import { sampleIds } from './ids'
import { act, type SampleStep, type Typed } from './step'

type Details = Typed<'closing.save'>['details']
type Situation = NonNullable<Details['situation']>
type Attempts = Details['attempts']
type How = NonNullable<Details['held']>['how']

/** How a pair was closed, and where its mentee stood then. */
interface Row {
  readonly by: CoordinatorKey
  readonly situation: Situation
  readonly interruption?: Details['interruption']
  readonly how?: How
  readonly present?: NonNullable<Details['held']>['present']
  readonly minutes?: number
  readonly attempts?: Attempts
  /** To whom a certificate was handed over that day; both unless something else is said. */
  readonly certified?: readonly ('mentor' | 'mentee')[]
  readonly pause?: Typed<'closing.finish'>['pause']
}

const tried = (on: string, side: 'mentor' | 'mentee', means: string, by: CoordinatorKey, note?: string): Attempts[number] => ({ on, side, means, by: coordinatorId(by), ...(note && { note }) })

const rows: Readonly<Partial<Record<number, Row>>> = {
  1: {
    by: 'dubois',
    situation: { family: 'job', kind: 'cdd-6-months', since: '2025-03-10', title: 'employée administrative', where: 'Centre de gestion de la Sambre asbl', workTime: 'full', months: 9, market: 'non-market', sector: 'public-services', link: 'helped-application', proof: 'contract' },
  },
  2: {
    by: 'benkirane',
    situation: { family: 'job', kind: 'cdi', since: '2025-05-05', title: 'magasinier', where: 'Entrepôts du Borinage SA', workTime: 'full', market: 'market', sector: 'transport-logistics', link: 'helped-application', proof: 'contract' },
    minutes: 45,
  },
  3: {
    by: 'dubois',
    situation: { family: 'job', kind: 'pfi', since: '2025-08-18', title: 'ébéniste', where: 'Ébénisterie Hanson SRL', workTime: 'full', months: 6, market: 'market', sector: 'construction', link: 'mentor-network', proof: 'contract' },
  },
  4: {
    by: 'hendrickx',
    situation: { family: 'internship', kind: 'first-transition', since: '2025-06-16', title: 'interprète en milieu social', where: 'Interprètes sociaux de Bruxelles asbl (exemple)', workTime: 'full', months: 6, market: 'non-market', sector: 'social-work', link: 'mentor-network', proof: 'contract' },
  },
  // She had moved in the middle of May; the letter was answered a year later.
  5: {
    by: 'benkirane',
    interruption: { by: 'mentee', why: 'moved' },
    situation: { family: 'other', kind: 'searching', proof: 'none' },
    how: 'phone',
    present: ['mentor'],
    minutes: 25,
    attempts: [tried('2025-05-22', 'mentee', 'phone', 'benkirane', 'Numéro plus attribué'), tried('2025-05-27', 'mentee', 'email', 'benkirane')],
  },
  6: {
    by: 'dubois',
    situation: { family: 'job', kind: 'replacement', since: '2025-11-03', title: 'aide-comptable', where: 'Fiduciaire de la Citadelle SRL', workTime: 'part', months: 5, market: 'market', sector: 'law-accounting-advice', link: 'no-link', proof: 'declaration' },
  },
  7: {
    by: 'benkirane',
    situation: { family: 'studies', kind: 'higher', since: '2026-01-28', title: 'bachelier en éducation spécialisée, horaire décalé, inscription au second quadrimestre', where: 'Haute École de la Lesse (exemple)', months: 36, link: 'helped-application', proof: 'certificate' },
  },
  8: {
    by: 'hendrickx',
    situation: { family: 'training', kind: 'qualifying', since: '2025-12-08', title: 'conducteur d’engins', where: 'Centre de formation du bâtiment (exemple)', workTime: 'full', months: 5, sector: 'construction', link: 'mentor-network', proof: 'certificate' },
  },
  9: {
    by: 'dubois',
    situation: { family: 'other', kind: 'searching', proof: 'declaration' },
    pause: { from: '2026-04-01', until: '2026-12-31' },
  },
  10: {
    by: 'dubois',
    situation: { family: 'job', kind: 'temporary', since: '2026-04-27', title: 'gestionnaire de paie', where: 'Secrétariat social Meuse (exemple)', workTime: 'full', months: 2, market: 'market', sector: 'office-staffing', link: 'mentor-network', proof: 'contract' },
    minutes: 70,
  },
  11: {
    by: 'hendrickx',
    situation: { family: 'business', kind: 'main', since: '2026-03-01', title: 'illustratrice', market: 'market', sector: 'media-communication', link: 'helped-application', proof: 'declaration' },
  },
  15: {
    by: 'benkirane',
    situation: { family: 'job', kind: 'cdd-under-3-months', since: '2026-07-06', title: 'boulanger, saison d’été', workTime: 'full', months: 2, market: 'market', link: 'other-link' },
    certified: ['mentor'],
  },
  // Nobody answered any more: the association closed the pair alone.
  16: {
    by: 'hendrickx',
    interruption: { by: 'association', why: 'no-news' },
    situation: { family: 'other', kind: 'unknown' },
    how: 'unilateral',
    present: [],
    minutes: 15,
    attempts: [
      tried('2026-04-15', 'mentor', 'email', 'hendrickx', 'En déplacement jusqu’en mai'),
      tried('2026-04-15', 'mentee', 'phone', 'hendrickx'),
      tried('2026-04-20', 'mentee', 'message', 'hendrickx'),
    ],
  },
  17: {
    by: 'dubois',
    situation: { family: 'job', kind: 'cdd-6-months', since: '2026-06-22', title: 'menuisière', where: 'Menuiserie du Val', workTime: 'full', months: 9, market: 'market', sector: 'construction', link: 'mentor-network', proof: 'contract' },
  },
  42: {
    by: 'hendrickx',
    situation: { family: 'job', kind: 'cdi', since: '2025-11-17', title: 'intégratrice web', where: 'Agence Pixel du Brabant SRL', workTime: 'full', market: 'market', sector: 'it-telecom', link: 'helped-application', proof: 'contract' },
  },
  43: {
    by: 'benkirane',
    situation: { family: 'other', kind: 'volunteering', since: '2025-11-03', title: 'aide dans un restaurant social', workTime: 'part', market: 'non-market', link: 'no-link', proof: 'declaration' },
    how: 'phone',
    minutes: 30,
  },
}

/** Who stopped a pair that broke, and why; nothing for any other. */
export const interruptionOf = (pair: number): Pick<Row, 'interruption'> => {
  const interruption = rows[pair]?.interruption
  return interruption ? { interruption } : {}
}

/** What was noted the day a pair was closed, and that it was. */
export function closeOn(pair: number, on: string): readonly SampleStep[] {
  const row = rows[pair]
  if (!row) throw new Error(`Nobody says how pair ${pair} was closed`)
  const { by, situation, how = 'meeting', present = ['mentor', 'mentee'], minutes = 60, attempts = [], certified = ['mentor', 'mentee'], pause } = row
  const pairId = sampleIds.pair(pair)
  const certificates = Object.fromEntries(certified.map(side => [side, on]))
  const planned = how === 'meeting' ? { on, at: '17:00', place: 'Passerelle Emploi, rue Godefroid 212, 5000 Namur' } : { on }
  return [
    act(on, 'closing.save', { pairId, details: { planned, attempts, held: { on, how, present, by: coordinatorId(by), minutes }, situation, certificates, ...interruptionOf(pair) } }),
    act(on, 'closing.finish', { pairId, on, ...(pause && { pause }) }),
  ]
}
