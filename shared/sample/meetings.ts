import { recordedAfter } from './days'
import { sampleIds } from './ids'
import { act, type SampleStep, type Typed } from './step'

import { addDays } from '#shared/domain/calendar'
import { IsoDate } from '#shared/domain/iso-date'

type Details = Typed<'meeting.save'>['details']
type Held = Extract<Details, { state: 'held' }>
type Cancelled = Extract<Details, { state: 'cancelled' }>
type Moved = Typed<'meeting.save'>['moved'][number]

/** Why a meeting did not take place, and whether the other knew in time. */
type Off = Pick<Cancelled, 'by'> & Partial<Pick<Cancelled, 'told' | 'reason'>>

/** A pair that met every other week: from which day, how many times, on which days not. */
interface Rhythm {
  readonly pair: number
  readonly at: string
  readonly first: string
  readonly times: number
  /** How many of them are part of the in-take. */
  readonly intake: number
  /** How long they took, in turn. */
  readonly minutes: readonly number[]
  /** Days that fall out: holidays, and the time of a suspension. */
  readonly not?: readonly string[]
  readonly off?: Readonly<Record<string, Off>>
  /** Days on which a mentor on working time came on their own time. */
  readonly ownTime?: readonly string[]
  /** Days on which they met somewhere else than at the mentor’s work. */
  readonly away?: Readonly<Record<string, Pick<Held, 'place' | 'where'>>>
}

/** Every pair that ran: the weekday stays the same. */
const rhythms: readonly Rhythm[] = [
  { pair: 1, at: '17:00', first: '2024-09-24', times: 13, intake: 3, minutes: [90, 90, 105, 90, 75], not: ['2024-12-31'] },
  { pair: 2, at: '10:00', first: '2024-10-17', times: 14, intake: 2, minutes: [90, 90, 60], not: ['2024-12-12', '2024-12-26', '2025-01-09'] },
  { pair: 3, at: '18:00', first: '2025-02-18', times: 13, intake: 3, minutes: [90, 105, 90, 80], off: { '2025-04-15': { by: 'mentor', told: true, reason: 'Livraison à l’atelier' } } },
  { pair: 4, at: '17:30', first: '2025-03-12', times: 8, intake: 2, minutes: [90, 90, 120], off: { '2025-05-07': { by: 'mentee', told: true } } },
  { pair: 5, at: '10:00', first: '2025-04-05', times: 3, intake: 3, minutes: [90, 75] },
  { pair: 6, at: '17:00', first: '2025-05-06', times: 14, intake: 3, minutes: [90, 90, 90, 75], off: { '2025-07-29': { by: 'mentor', told: true, reason: 'Congé' } }, away: { '2025-08-26': { place: 'online' }, '2025-09-23': { place: 'online' } } },
  { pair: 7, at: '14:00', first: '2025-06-03', times: 17, intake: 3, minutes: [90, 90, 60, 90], not: ['2025-07-15', '2025-07-29', '2025-08-12', '2025-12-30'] },
  { pair: 8, at: '18:30', first: '2025-09-04', times: 7, intake: 2, minutes: [90, 90, 75], off: { '2025-10-16': { by: 'mentee', told: false, reason: 'Train supprimé' } } },
  { pair: 9, at: '16:30', first: '2025-09-17', times: 13, intake: 3, minutes: [90, 90, 105], not: ['2025-12-24'], off: { '2025-11-12': { by: 'mentor', told: true, reason: 'Déplacement chez un client' }, '2025-11-26': { by: 'mentee', told: true }, '2025-12-10': { by: 'mentor', told: true, reason: 'Fin d’année chargée' } } },
  { pair: 10, at: '17:00', first: '2025-10-20', times: 14, intake: 3, minutes: [90, 75, 90, 90], not: ['2025-12-29'], off: { '2026-02-09': { by: 'mentor', told: true, reason: 'Réunion de direction' } }, ownTime: ['2026-02-23', '2026-03-23'] },
  { pair: 11, at: '18:00', first: '2025-11-19', times: 7, intake: 2, minutes: [90, 120, 90], not: ['2025-12-31'] },
  { pair: 42, at: '17:30', first: '2025-06-25', times: 10, intake: 3, minutes: [90, 90, 75], off: { '2025-08-20': { by: 'mentor', told: true, reason: 'Congé' } } },
  { pair: 43, at: '14:30', first: '2025-05-28', times: 13, intake: 3, minutes: [90, 75, 90, 90], off: { '2025-10-01': { by: 'mentee', told: true } }, away: { '2025-08-20': { place: 'elsewhere', where: 'Bibliothèque communale de Braine-l’Alleud' }, '2025-10-15': { place: 'elsewhere', where: 'Bibliothèque communale de Braine-l’Alleud' } } },
  { pair: 15, at: '14:30', first: '2026-01-15', times: 13, intake: 3, minutes: [90, 90, 75], off: { '2026-04-09': { by: 'association', told: true, reason: 'Formation des mentors le même jour' } } },
  { pair: 16, at: '18:00', first: '2026-02-10', times: 4, intake: 3, minutes: [60, 45], off: { '2026-02-24': { by: 'mentee', told: false }, '2026-03-24': { by: 'mentor', told: true, reason: 'Mise en ligne urgente chez un client' } } },
  { pair: 17, at: '18:00', first: '2026-03-04', times: 8, intake: 2, minutes: [90, 90, 105] },
  { pair: 21, at: '10:00', first: '2026-05-16', times: 13, intake: 3, minutes: [90, 90, 75, 90], off: { '2026-07-25': { by: 'mentor', told: true, reason: 'Congé' } } },
  { pair: 22, at: '14:30', first: '2026-06-02', times: 13, intake: 3, minutes: [90, 105, 90, 75, 90], off: { '2026-08-11': { by: 'mentee', told: true, reason: 'Entretien d’embauche le même jour' } } },
  { pair: 24, at: '14:00', first: '2026-07-08', times: 7, intake: 3, minutes: [90, 75, 90], off: { '2026-08-05': { by: 'mentor', told: true, reason: 'Congé' } } },
]

/** What one pair after the other has of its meetings: numbered in the order in which they are told. */
interface Entry {
  readonly details: Details
  readonly moved?: readonly Moved[]
  /** The day it was entered, where that is not the working day after. */
  readonly enteredOn?: string
}

function meetingsOf(pair: number, entries: readonly Entry[]): readonly SampleStep[] {
  return entries.map(({ details, moved = [], enteredOn }, index) =>
    act(enteredOn ?? recordedAfter(details.on), 'meeting.save', { pairId: sampleIds.pair(pair), details, moved: [...moved] }, sampleIds.meeting(pair, index + 1)),
  )
}

function inRhythm({ pair, at, first, times, intake, minutes, not = [], off = {}, ownTime = [], away = {} }: Rhythm): readonly SampleStep[] {
  const days = Array.from({ length: times }, (_, index) => addDays(IsoDate.parse(first), 14 * index)).filter(on => !not.includes(on))
  return meetingsOf(
    pair,
    days.map((on, index): Entry => {
      const cancelled = off[on]
      if (cancelled) return { details: { state: 'cancelled', on, at, place: 'workplace', ...cancelled } }
      return { details: { state: 'held', on, at, place: 'workplace', minutes: minutes[index % minutes.length] ?? 90, phase: index < intake ? 'intake' : 'work', ...away[on], ...(ownTime.includes(on) && { ownTime: true }) } }
    }),
  )
}

type Told = Partial<Omit<Held, 'state' | 'on' | 'at' | 'minutes' | 'phase'>>

const inTake = (on: string, at: string, minutes: number, told: Told = {}): Entry => ({ details: { state: 'held', on, at, place: 'workplace', minutes, phase: 'intake', ...told } })
const work = (on: string, at: string, minutes: number, told: Told = {}, ...moved: readonly Moved[]): Entry => ({ details: { state: 'held', on, at, place: 'workplace', minutes, phase: 'work', ...told }, moved })
const off = (on: string, at: string, why: Off): Entry => ({ details: { state: 'cancelled', on, at, place: 'workplace', ...why } })
const planned = (on: string, at: string, enteredOn: string, where: Partial<Pick<Held, 'place' | 'where'>> = {}): Entry => ({ details: { state: 'planned', on, at, place: 'workplace', ...where }, enteredOn })

const row = (pair: number, number: number, state: Moved['state'], note?: string): Moved => ({ rowId: sampleIds.planRow(pair, number), state, ...(note && { note }) })

/** The pairs at work today, meeting by meeting. */
const underWay = (): readonly (readonly SampleStep[])[] => [
  // The last meeting is a month ago, and nobody has said what became of the one planned since.
  meetingsOf(23, [
    inTake('2026-06-18', '18:30', 90),
    inTake('2026-07-02', '18:30', 75),
    inTake('2026-09-03', '18:30', 90),
    work('2026-09-24', '18:30', 60, { place: 'online', topics: 'Relecture du portfolio de plans.', applications: 2 }),
    work('2026-10-08', '18:30', 90, { topics: 'Préparation d’un entretien dans un bureau d’études.', interviews: 1, applications: 3 }),
    work('2026-10-22', '18:30', 80, { topics: 'Retour sur l’entretien ; trois bureaux à appeler.', decisions: 'Appeler deux bureaux avant la prochaine fois.', applications: 1 }),
    off('2026-11-05', '18:30', { by: 'mentor', told: false, reason: 'Retenu sur un chantier' }),
    planned('2026-11-12', '18:30', '2026-11-06'),
  ]),
  // Five meetings in four months: three are missing.
  meetingsOf(25, [
    { ...inTake('2026-08-07', '09:00', 90), enteredOn: '2026-10-07' },
    { ...inTake('2026-08-28', '09:00', 60), enteredOn: '2026-10-07' },
    { ...inTake('2026-09-18', '09:00', 75), enteredOn: '2026-10-07' },
    { ...off('2026-10-02', '09:00', { by: 'mentor', told: true, reason: 'Visite d’un client' }), enteredOn: '2026-10-07' },
    work('2026-10-16', '09:00', 90, { topics: 'Comment on encadre une équipe ici : consignes, horaires, remarques.', applications: 2 }),
    off('2026-10-23', '09:00', { by: 'mentee', told: false, reason: 'S’est trompé de jour' }),
    work('2026-11-06', '09:00', 60, { topics: 'CV en deux pages, niveau de français indiqué.', decisions: 'S’inscrire à la table de conversation du jeudi.', applications: 1, mood: { mentor: 3, mentee: 3 } }, row(25, 2, 'in-progress')),
    planned('2026-11-27', '09:00', '2026-11-06'),
  ]),
  meetingsOf(26, [
    inTake('2026-09-09', '18:00', 90, { topics: 'Parcours de chacun ; tour de l’atelier.' }),
    inTake('2026-09-23', '18:00', 75, { topics: 'Forces et faiblesses : première moitié.' }),
    inTake('2026-10-14', '18:00', 45, { place: 'online', topics: 'Rencontre courte à distance, à cause d’une grève des trains.' }),
    inTake('2026-11-04', '18:00', 90, { topics: 'Forces et faiblesses : la suite ; le plan reste à écrire.', applications: 4, newContacts: 1, mood: { mentor: 3, mentee: 4 } }),
    planned('2026-11-25', '18:00', '2026-11-05', { place: 'elsewhere', where: 'Espace de travail La Forge, rue Ferrer 172, 4100 Seraing' }),
  ]),
  meetingsOf(27, [
    inTake('2026-09-21', '17:30', 90, { topics: 'Parcours d’Olena : rédaction, site de voyage, arrivée en Belgique.\nCe que fait une traductrice indépendante, semaine par semaine.', decisions: 'Apporter trois textes à la prochaine rencontre.', mood: { mentor: 4, mentee: 4 } }),
    inTake('2026-10-05', '17:30', 105, { topics: 'Lecture des trois textes. Les treize domaines, de « projet » à « diplôme ».', applications: 1, mood: { mentor: 4, mentee: 3 } }),
    inTake('2026-10-19', '17:30', 120, { topics: 'Fin de l’analyse, synthèse, trois priorités.\nPremière version du plan.', decisions: 'Plan signé par les deux ; copie à l’association.', applications: 2, newContacts: 1, mood: { mentor: 4, mentee: 4 } }),
    work(
      '2026-11-02',
      '17:30',
      90,
      { topics: 'Portfolio : choix de huit textes. Message à la responsable d’une agence.', decisions: 'Envoyer le message avant vendredi.\nOuvrir un compte professionnel sur un réseau.', applications: 3, interviews: 0, newContacts: 2, mood: { mentor: 3, mentee: 4 } },
      row(27, 1, 'in-progress', 'Cinq textes choisis sur huit'),
      row(27, 2, 'in-progress'),
      row(27, 4, 'done', 'Profil en deux langues'),
    ),
    work(
      '2026-11-16',
      '17:30',
      90,
      {
        place: 'elsewhere',
        where: 'Bibliothèque royale, Mont des Arts, 1000 Bruxelles',
        others: 'Inge Callens, agence de contenus (la première demi-heure)',
        topics: 'Rencontre avec une responsable d’agence : ce qu’elle attend d’un texte d’essai.\nSimulation d’entretien en anglais.',
        decisions: 'Olena envoie un texte d’essai pour le 27 novembre.\nLe cours du soir attendra février.',
        applications: 2,
        interviews: 1,
        newContacts: 1,
        mood: { mentor: 4, mentee: 4 },
      },
      row(27, 1, 'done', 'Huit textes, sur papier et en ligne'),
      row(27, 3, 'in-progress', 'Simulé une fois, en anglais'),
      row(27, 5, 'postponed', 'Complet jusqu’en février'),
      row(27, 6, 'abandoned', 'Toutes demandent un numéro d’entreprise'),
    ),
    planned('2026-11-30', '17:30', '2026-11-17'),
  ]),
  meetingsOf(28, [
    inTake('2026-10-08', '18:00', 120, { topics: 'Visite de l’atelier, parcours de chacun.', mood: { mentor: 3, mentee: 3 } }),
    inTake('2026-10-22', '18:00', 120, { topics: 'Les treize domaines, avec les certificats d’intérim.', applications: 2, mood: { mentor: 3, mentee: 4 } }),
    inTake('2026-11-05', '18:00', 105, { topics: 'Synthèse, trois priorités, plan.', decisions: 'Plan écrit ensemble.', applications: 3, mood: { mentor: 4, mentee: 4 } }),
    work(
      '2026-11-19',
      '18:00',
      120,
      { topics: 'CV refait sur place ; ce que lit un chef d’atelier en trente secondes.', decisions: 'Deux candidatures spontanées pour la prochaine fois.', applications: 2, interviews: 1, newContacts: 1, mood: { mentor: 4, mentee: 4 } },
      row(28, 1, 'done', 'Une page, missions regroupées'),
      row(28, 2, 'in-progress'),
    ),
    planned('2026-12-03', '18:00', '2026-11-20'),
  ]),
  meetingsOf(41, [
    inTake('2026-10-28', '09:00', 90, { topics: 'Trois sites mis en ligne : lecture à deux.' }),
    { ...off('2026-11-11', '09:00', { by: 'mentor', told: true, reason: 'Jour férié' }), enteredOn: '2026-11-10' },
    inTake('2026-11-18', '09:00', 75, { topics: 'Forces et faiblesses : les cinq premiers domaines.', applications: 2 }),
    planned('2026-11-25', '09:00', '2026-11-19'),
  ]),
]

/** Meetings to come of pairs whose rhythm is told above. */
const toCome = (): readonly SampleStep[] => [
  act('2026-11-18', 'meeting.save', { pairId: sampleIds.pair(22), details: { state: 'planned', on: '2026-12-01', at: '14:30', place: 'workplace' }, moved: [] }, sampleIds.meeting(22, 14)),
]

/** The meetings of every pair that runs or ran, entered once they had taken place. */
export const noteMeetings = (): readonly SampleStep[] => [...rhythms.flatMap(inRhythm), ...underWay().flat(), ...toCome()]
