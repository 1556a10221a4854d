import { sampleIds } from './ids'
import { act, type SampleStep, type Typed } from './step'

type Aim = Typed<'plan.aim'>['aim']
type Row = Typed<'plan.save-row'>['row']
type Step = Typed<'plan.step'>['step']

/** The plan of a pair as it was first written: the priorities of the in-take become its first rows. */
interface Plan {
  readonly pair: number
  readonly on: string
  readonly aim: Aim
  /** How many of the rows come from the priorities of the in-take. */
  readonly priorities: number
  readonly rows: readonly Row[]
}

const plans: readonly Plan[] = [
  {
    ...{ pair: 21, on: '2026-06-22', priorities: 2, aim: { goal: 'job', targetJob: 'conseiller clientèle', due: '2026-11-11' } },
    rows: [
      { domain: 'trade-knowledge', objective: 'Comprendre trois métiers de la banque d’aujourd’hui', action: 'Une demi-journée d’observation', who: 'mentor', due: '2026-09-30', means: 'agence de Ciney', indicator: 'observation faite' },
      { domain: 'interview', objective: 'Se présenter en deux minutes', action: 'Trois simulations', who: 'both', due: '2026-10-31' },
    ],
  },
  {
    ...{ pair: 22, on: '2026-07-15', priorities: 2, aim: { goal: 'job', targetJob: 'acheteuse', due: '2026-12-01' } },
    rows: [
      { domain: 'cv-letter-profile', objective: 'Un CV d’acheteuse, en une page', action: 'Réécrire le CV, le faire lire à deux acheteurs', who: 'mentee', due: '2026-08-15', indicator: 'deux avis reçus' },
      { domain: 'network', objective: 'Rencontrer trois acheteurs en Hainaut', action: 'Demander trois entretiens de vingt minutes', who: 'both', due: '2026-10-31', means: 'carnet d’adresses de Jean-François', indicator: 'trois conversations' },
      { domain: 'applications', objective: 'Deux candidatures par semaine', action: 'Tenir un tableau des candidatures', who: 'mentee', due: '2026-11-30', indicator: 'tableau à jour' },
    ],
  },
  {
    ...{ pair: 23, on: '2026-09-04', priorities: 2, aim: { goal: 'job', targetJob: 'dessinateur en construction', due: '2027-01-26' } },
    rows: [
      { domain: 'technical-skills', objective: 'Ouvrir et modifier un plan dans le logiciel demandé', action: 'Cours en ligne gratuit, quatre modules', who: 'mentee', due: '2026-11-15', indicator: 'un plan complet' },
      { domain: 'network', objective: 'Retrouver cinq anciens collègues', action: 'Cinq appels', who: 'mentee', due: '2026-10-31' },
    ],
  },
  {
    ...{ pair: 24, on: '2026-08-20', priorities: 2, aim: { goal: 'job', targetJob: 'accompagnatrice scolaire', due: '2027-01-06' } },
    rows: [
      { domain: 'languages', objective: 'Passer un appel sans papier', action: 'Un appel par semaine, préparé ensemble', who: 'both', due: '2026-10-15' },
      { domain: 'confidence', objective: 'Parler de son expérience avec fierté', action: 'Écrire une page : vingt ans avec des enfants', who: 'mentee', due: '2026-09-30' },
    ],
  },
  {
    ...{ pair: 25, on: '2026-10-13', priorities: 2, aim: { goal: 'job', targetJob: 'chef d’équipe en nettoyage' } },
    rows: [
      { domain: 'languages', objective: 'Comprendre une fiche de consignes', action: 'Lire une fiche par semaine avec Karim', who: 'both', due: '2026-12-15', indicator: 'dix fiches lues' },
      { domain: 'trade-knowledge', objective: 'Connaître les règles du secteur', action: 'Une journée avec une cheffe d’équipe', who: 'mentor', due: '2026-11-30' },
    ],
  },
  {
    ...{ pair: 27, on: '2026-10-20', priorities: 3, aim: { goal: 'job', targetJob: 'gestionnaire de contenus web', due: '2027-03-14' } },
    rows: [
      { domain: 'cv-letter-profile', objective: 'Un portfolio de huit textes, en trois langues, pour la mi-novembre', action: 'Choisir, relire, mettre en page', who: 'mentee', due: '2026-11-15', means: 'relecture à deux', indicator: 'huit textes en ligne' },
      { domain: 'network', objective: 'Rencontrer trois personnes du métier avant Noël', action: 'Un message court à chacune', who: 'both', due: '2026-12-18', means: 'réseau d’Agnieszka', indicator: 'trois conversations' },
      { domain: 'interview', objective: 'Se présenter en deux minutes, sans s’excuser', action: 'Trois simulations, en français et en anglais', who: 'both', due: '2026-12-15', indicator: 'une présentation sans papier' },
      { domain: 'cv-letter-profile', objective: 'Être trouvée par une agence', action: 'Créer un profil en ligne en deux langues', who: 'mentee', due: '2026-10-31', indicator: 'profil complet' },
      { domain: 'languages', objective: 'Écrire sans relecture un texte d’une page', action: 'Cours du soir de français écrit', who: 'mentee', due: '2026-11-30', means: 'promotion sociale de Gembloux' },
      { domain: 'applications', objective: 'Répondre à deux annonces pour indépendants', action: 'Comparer les tarifs demandés', who: 'mentee', due: '2026-11-30' },
      { domain: 'diploma', objective: 'Savoir où en est l’équivalence', action: 'Appeler le service des équivalences', who: 'association', due: '2026-12-04', indicator: 'date annoncée' },
    ],
  },
  {
    ...{ pair: 28, on: '2026-11-06', priorities: 3, aim: { goal: 'job', targetJob: 'opérateur de production', due: '2027-04-01' } },
    rows: [
      { domain: 'cv-letter-profile', objective: 'Un CV d’une page, lisible en trente secondes', action: 'Regrouper les missions par métier', who: 'both', due: '2026-11-20', indicator: 'CV relu par deux chefs d’atelier' },
      { domain: 'applications', objective: 'Deux candidatures directes par semaine', action: 'Écrire à dix entreprises de la zone', who: 'mentee', due: '2026-12-20', means: 'liste des entreprises de Sambreville', indicator: 'vingt envois' },
      { domain: 'interview', objective: 'Poser trois questions à la fin d’un entretien', action: 'Simulation avec une collègue de Luc', who: 'mentor', due: '2026-12-15' },
      { domain: 'technical-skills', objective: 'Découvrir les commandes numériques', action: 'Inscription à la formation de février', who: 'mentee', due: '2027-01-15', means: 'centre de compétence', indicator: 'inscription confirmée' },
    ],
  },
]

function written({ pair, on, aim, priorities, rows }: Plan): readonly SampleStep[] {
  const pairId = sampleIds.pair(pair)
  const ids = rows.map((_, index) => sampleIds.planRow(pair, index + 1))
  return [
    act(on, 'plan.aim', { pairId, aim }),
    act(on, 'plan.take-priorities', { pairId }, ids.slice(0, priorities)),
    ...rows.map((row, index) => (index < priorities ? act(on, 'plan.save-row', { pairId, rowId: ids[index], row }) : act(on, 'plan.save-row', { pairId, row }, ids[index]))),
  ]
}

/** What became of a row between two meetings. */
const step = (pair: number, row: number, on: string, state: Step['state'], note?: string): SampleStep =>
  act(on, 'plan.step', { pairId: sampleIds.pair(pair), rowId: sampleIds.planRow(pair, row), step: { on, state, ...(note && { note }) } })

const setDown = (pair: number, on: string): SampleStep => act(on, 'plan.set-down', { pairId: sampleIds.pair(pair) })

/** The plans, as they were first written together. */
export const writePlans = (): readonly SampleStep[] => plans.flatMap(written)

/** What became of them since, and each version that was set down. */
export const followPlans = (): readonly SampleStep[] => [
  setDown(21, '2026-06-22'),
  step(21, 1, '2026-09-14', 'done', 'Une matinée à l’agence de Ciney'),
  step(21, 2, '2026-10-19', 'done', 'Trois simulations, la dernière sans note'),
  setDown(22, '2026-07-15'),
  step(22, 1, '2026-08-17', 'done', 'CV relu par deux acheteurs'),
  step(22, 2, '2026-09-23', 'in-progress', 'Deux conversations sur trois'),
  setDown(22, '2026-10-07'),
  step(22, 3, '2026-10-21', 'in-progress'),
  setDown(23, '2026-09-04'),
  step(23, 1, '2026-10-09', 'in-progress', 'Deux modules sur quatre'),
  step(23, 2, '2026-10-26', 'abandoned', 'Les anciens collègues ont quitté le métier'),
  setDown(24, '2026-08-20'),
  step(24, 1, '2026-10-01', 'postponed', 'À reprendre après le remplacement'),
  step(24, 2, '2026-09-17', 'done', 'La page est écrite et relue'),
  setDown(25, '2026-10-13'),
  setDown(27, '2026-10-20'),
  setDown(27, '2026-11-17'),
  setDown(28, '2026-11-06'),
]
