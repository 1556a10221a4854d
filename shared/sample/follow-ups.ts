import { coordinatorId, type CoordinatorKey } from './coordinators'
import { workingDay } from './days'
import { sampleIds } from './ids'
import { tenSentences } from './starting-points'
import { act, type SampleStep, type Typed } from './step'

type Details = Typed<'follow-up.save'>['details']
type Answer = NonNullable<Details['answer']>

interface Row {
  readonly pair: number
  readonly months: 6 | 12
  readonly on: string
  readonly by: CoordinatorKey
  readonly situation: Answer['situation']
  readonly ten?: string
  readonly effect?: 'much' | 'a-little' | 'no'
  readonly note?: string
  readonly tried?: readonly string[]
}

const rows: readonly Row[] = [
  { pair: 1, months: 6, on: '2025-09-18', by: 'dubois', situation: { family: 'job', kind: 'cdd-6-months', since: '2025-03-10', title: 'employée administrative', workTime: 'full', proof: 'declaration' }, ten: '4443 3344 34', effect: 'much' },
  { pair: 1, months: 12, on: '2026-03-19', by: 'dubois', situation: { family: 'job', kind: 'cdi', since: '2025-12-10', title: 'employée administrative', workTime: 'full', link: 'other-link', proof: 'contract' }, effect: 'much', note: 'Engagée à durée indéterminée au même endroit.' },
  { pair: 2, months: 6, on: '2025-10-29', by: 'benkirane', situation: { family: 'job', kind: 'cdi', since: '2025-05-05', title: 'magasinier', workTime: 'full', proof: 'declaration' }, ten: '4444 3344 34', effect: 'much' },
  { pair: 2, months: 12, on: '2026-04-30', by: 'benkirane', situation: { family: 'job', kind: 'cdi', since: '2025-05-05', title: 'chef magasinier', workTime: 'full', proof: 'declaration' }, effect: 'a-little' },
  { pair: 3, months: 6, on: '2026-02-17', by: 'dubois', tried: ['2026-02-11'], situation: { family: 'job', kind: 'cdi', since: '2026-02-16', title: 'ébéniste', where: 'Ébénisterie Hanson SRL', workTime: 'full', link: 'mentor-network', proof: 'contract' }, ten: '4433 4344 34', effect: 'much' },
  { pair: 4, months: 6, on: '2026-01-08', by: 'hendrickx', situation: { family: 'job', kind: 'replacement', since: '2026-01-05', title: 'interprète en milieu social', workTime: 'part', months: 4, proof: 'declaration' }, ten: '4444 4334 34', effect: 'much' },
  { pair: 4, months: 12, on: '2026-06-25', by: 'hendrickx', situation: { family: 'job', kind: 'cdi', since: '2026-05-11', title: 'interprète en milieu social', workTime: 'part', proof: 'contract' }, effect: 'much', note: 'Demande comment on devient mentor.' },
  { pair: 6, months: 6, on: '2026-05-07', by: 'dubois', situation: { family: 'other', kind: 'searching', proof: 'declaration' }, ten: '4333 3332 33', effect: 'a-little' },
  { pair: 8, months: 6, on: '2026-06-03', by: 'hendrickx', situation: { family: 'job', kind: 'cdd-6-months', since: '2026-05-18', title: 'conducteur d’engins', workTime: 'full', months: 12, market: 'market', link: 'helped-application', proof: 'contract' }, ten: '4444 4343 44', effect: 'much' },
  { pair: 42, months: 6, on: '2026-05-12', by: 'hendrickx', situation: { family: 'job', kind: 'cdi', since: '2025-11-17', title: 'intégratrice web', workTime: 'full', proof: 'declaration' }, ten: '4444 3444 34', effect: 'a-little' },
  { pair: 42, months: 12, on: '2026-11-12', by: 'hendrickx', situation: { family: 'job', kind: 'cdi', since: '2025-11-17', title: 'intégratrice web', workTime: 'full', proof: 'none' }, effect: 'a-little' },
  { pair: 43, months: 6, on: '2026-05-27', by: 'benkirane', situation: { family: 'job', kind: 'article-60', since: '2026-04-01', title: 'aide de cuisine', workTime: 'part', months: 12, market: 'non-market', link: 'no-link', proof: 'declaration' }, ten: '3332 2323 23', effect: 'no' },
  { pair: 9, months: 6, on: '2026-09-17', by: 'dubois', situation: { family: 'other', kind: 'searching', proof: 'declaration' }, ten: '3333 2322 23', effect: 'a-little', note: 'Souhaite un deuxième binôme.' },
  { pair: 11, months: 6, on: '2026-08-18', by: 'hendrickx', situation: { family: 'business', kind: 'main', since: '2026-03-01', title: 'illustratrice', proof: 'declaration' }, effect: 'much' },
]

const attempt = (on: string, by: CoordinatorKey, means = 'phone') => ({ on, means, by: coordinatorId(by) })

const answered = ({ pair, months, on, by, situation, ten, effect, note, tried = [] }: Row): SampleStep =>
  act(on, 'follow-up.save', {
    pairId: sampleIds.pair(pair),
    months,
    details: { attempts: tried.map(day => attempt(day, by)), answer: { on, by: coordinatorId(by), situation, items: ten === undefined ? {} : tenSentences(ten), ...(effect && { effect }), ...(note && { note }) } },
  })

/** Nobody answered: called and written to, then left; without a last day one goes on trying. */
function silent(pair: number, months: 6 | 12, by: CoordinatorKey, tried: readonly string[], leftOn?: string): SampleStep {
  const attempts = tried.map((day, index) => attempt(day, by, index === 0 ? 'phone' : 'email'))
  return act(leftOn ?? tried.at(-1) ?? '', 'follow-up.save', { pairId: sampleIds.pair(pair), months, details: { attempts, ...(leftOn && { leftOn }) } })
}

/** What became of the mentees of 2025, six and twelve months after; the mentee of the pair that broke refused, and is not asked. */
export const askAfterwards = (): readonly SampleStep[] => [
  ...rows.map(answered),
  silent(3, 12, 'dubois', ['2026-08-12', '2026-08-20', '2026-08-31'], workingDay('2026-09-10', 0)),
  silent(7, 6, 'benkirane', ['2026-07-15', '2026-07-22'], '2026-08-05'),
  silent(10, 6, 'dubois', ['2026-10-22', '2026-11-05']),
  silent(6, 12, 'dubois', ['2026-11-09']),
]
