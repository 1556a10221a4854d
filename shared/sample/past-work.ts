import { recordedAfter } from './days'
import { sampleIds } from './ids'
import { act, type SampleStep, type Typed } from './step'

/** In-take and plan of a pair that is over, in a few words: one thing that hindered, and what was done about it. */
interface PastWork {
  readonly pair: number
  /** The day the in-take was closed, and the plan written. */
  readonly closedOn: string
  readonly goal: Typed<'plan.aim'>['aim']['goal']
  readonly job: string
  readonly domain: string
  readonly hinders: string
  readonly helps: string
  readonly action: string
  readonly ended: Typed<'plan.step'>['step']['state']
  readonly endedOn: string
  readonly result: string
}

const rows: readonly PastWork[] = [
  { pair: 1, closedOn: '2024-10-28', goal: 'job', job: 'employée administrative', domain: 'cv-letter-profile', helps: 'Précise, patiente.', hinders: 'CV sans chiffres.', action: 'Réécrire le CV', ended: 'done', endedOn: '2025-01-29', result: 'CV d’une page' },
  { pair: 2, closedOn: '2024-11-26', goal: 'job', job: 'magasinier', domain: 'technical-skills', helps: 'Connaît le stock.', hinders: 'Pas de brevet de cariste.', action: 'S’inscrire au brevet', ended: 'done', endedOn: '2025-04-18', result: 'Brevet réussi, contrat signé' },
  { pair: 3, closedOn: '2025-03-26', goal: 'job', job: 'ébéniste', domain: 'network', helps: 'Un savoir-faire à montrer.', hinders: 'Aucun contact dans un atelier.', action: 'Visiter trois ateliers', ended: 'done', endedOn: '2025-07-09', result: 'Trois visites' },
  { pair: 4, closedOn: '2025-04-22', goal: 'internship', job: 'interprète en milieu social', domain: 'trade-knowledge', helps: 'Quatre langues.', hinders: 'Ne connaît pas les services d’interprétariat.', action: 'Demander un stage', ended: 'done', endedOn: '2025-06-20', result: 'Stage obtenu' },
  { pair: 6, closedOn: '2025-06-16', goal: 'job', job: 'aide-comptable', domain: 'digital-tools', helps: 'Rigoureux.', hinders: 'Le logiciel de comptabilité est nouveau.', action: 'Exercices du mardi', ended: 'done', endedOn: '2025-10-10', result: 'Bilan d’exercice complet' },
  // A week after its day, because of the summer.
  { pair: 7, closedOn: '2025-09-04', goal: 'studies', job: 'éducateur', domain: 'project', helps: 'À l’aise avec les jeunes.', hinders: 'Hésite entre deux études.', action: 'Deux journées en école', ended: 'done', endedOn: '2025-12-18', result: 'Inscription prévue en septembre' },
  { pair: 8, closedOn: '2025-10-06', goal: 'training', job: 'conducteur d’engins', domain: 'diploma', helps: 'Dix ans de chantier.', hinders: 'Pas de certificat.', action: 'Trouver la formation', ended: 'done', endedOn: '2025-11-28', result: 'Formation commencée' },
  { pair: 42, closedOn: '2025-08-06', goal: 'job', job: 'intégratrice web', domain: 'technical-skills', helps: 'Apprend vite.', hinders: 'Aucun site à montrer.', action: 'Mettre deux sites en ligne', ended: 'done', endedOn: '2025-10-15', result: 'Deux sites en ligne, montrés à trois employeurs' },
  { pair: 43, closedOn: '2025-07-09', goal: 'job', job: 'vendeur en boulangerie', domain: 'interview', helps: 'Souriant, ponctuel.', hinders: 'Parle peu de lui.', action: 'Préparer trois entretiens', ended: 'done', endedOn: '2025-10-29', result: 'Trois entretiens, aucun contrat' },
  { pair: 9, closedOn: '2025-10-29', goal: 'job', job: 'opératrice prépresse', domain: 'applications', helps: 'Bonne maîtrise des logiciels.', hinders: 'Deux candidatures en six mois.', action: 'Une candidature par semaine', ended: 'done', endedOn: '2026-03-05', result: 'Dix-neuf candidatures, trois entretiens' },
  { pair: 10, closedOn: '2025-12-03', goal: 'job', job: 'gestionnaire de paie', domain: 'interview', helps: 'Expérience solide.', hinders: 'Parle peu de lui.', action: 'Quatre simulations', ended: 'done', endedOn: '2026-04-08', result: 'Deux entretiens passés' },
  { pair: 11, closedOn: '2025-12-18', goal: 'business', job: 'illustratrice', domain: 'project', helps: 'Un style reconnaissable.', hinders: 'N’a jamais facturé.', action: 'Rencontrer un guichet d’entreprises', ended: 'done', endedOn: '2026-02-12', result: 'Activité créée' },
  { pair: 15, closedOn: '2026-02-24', goal: 'job', job: 'boulanger', domain: 'organisation', helps: 'Aime la nuit.', hinders: 'Pas de train avant cinq heures.', action: 'Chercher à moins de dix kilomètres', ended: 'abandoned', endedOn: '2026-06-19', result: 'A obtenu son permis : le trajet n’est plus un obstacle' },
  { pair: 17, closedOn: '2026-04-02', goal: 'job', job: 'menuisière', domain: 'confidence', helps: 'Apprend vite.', hinders: 'N’ose pas entrer dans un atelier.', action: 'Deux jours d’observation', ended: 'done', endedOn: '2026-05-15', result: 'Observation suivie d’un contrat' },
]

function done({ pair, closedOn, goal, job, domain, helps, hinders, action, ended, endedOn, result }: PastWork): readonly SampleStep[] {
  const pairId = sampleIds.pair(pair)
  const rowId = sampleIds.planRow(pair, 1)
  const on = recordedAfter(closedOn)
  const endNotedOn = recordedAfter(endedOn)
  return [
    act(on, 'intake.save', { pairId, analysis: { domains: { [domain]: { strengths: helps, weaknesses: hinders, priority: 1 } }, assets: [helps.replace(/\.$/, '')] } }),
    act(on, 'plan.aim', { pairId, aim: { goal, targetJob: job } }),
    act(on, 'plan.take-priorities', { pairId }, rowId),
    act(on, 'plan.save-row', { pairId, rowId, row: { domain, objective: hinders.replace(/\.$/, ''), action, who: 'both' } }),
    act(on, 'plan.set-down', { pairId }),
    act(on, 'intake.close', { pairId, on: closedOn }),
    act(endNotedOn, 'plan.step', { pairId, rowId, step: { on: endedOn, state: ended, note: result } }),
  ]
}

/** What the pairs that are over worked on. */
export const recallPastWork = (): readonly SampleStep[] => rows.flatMap(done)
