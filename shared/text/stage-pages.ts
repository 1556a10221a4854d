import { counted, enumerated, inDays, shortDay } from './format'

/** The words of the pages of stages 4 to 6, where pairs work, come to their end, and tell what it brought. */
export const stagePages = {
  due: (count: number) => `${counted(count, 'élément à traiter', 'éléments à traiter')} à cette étape`,

  ways: {
    checkIns: 'Suivis de six semaines',
    community: 'Communauté des mentors',
    newsletters: 'Infolettres',
    evaluations: 'Synthèse des questionnaires',
    followUps: 'Devenir à 6 et 12\u00a0mois',
  },

  columns: { mentor: 'Questionnaire mentor', mentee: 'Questionnaire mentee', followUp: 'Prochaines nouvelles', closed: 'Clôturé le', rhythm: 'Rythme', next: 'Prochain suivi', missing: 'Il manque', planned: 'Réunion de clôture', why: 'Fin' },
  rhythm: {
    kept: 'à jour',
    behind: (missing: number) => `en retard : il manque ${counted(missing, 'rencontre', 'rencontres')}`,
    silent: (days: number) => `sans rencontre depuis ${counted(days, 'jour', 'jours')}`,
    suspended: 'suspendu',
  },
  rhythmFilter: { label: 'Rythme', kept: 'À jour', behind: 'En retard', silent: 'Sans rencontre', suspended: 'Suspendus' },
  checkIn: {
    ahead: (number: number, on: string, days: number) => `n°\u00a0${number}, le ${shortDay(on)} (${inDays(days)})`,
    due: (number: number, on: string) => `n°\u00a0${number}, attendu depuis le ${shortDay(on)}`,
    none: 'aucun à venir',
  },

  closing: {
    title: 'Les clôtures commencées',
    missing: { interruption: 'le motif de l’arrêt', held: 'la réunion de clôture', situation: 'la situation à la sortie' },
    missingAll: (what: readonly string[]) => enumerated(what),
    ready: 'rien : le binôme peut être clôturé',
    triggers: { term: 'échéance', 'positive-exit': 'sortie positive', interruption: 'arrêt anticipé' },
    notPlanned: 'à prévoir',
    none: 'Aucune clôture n’est commencée.',
    search: 'Rechercher un binôme à clôturer',
    past: 'À clôturer : dernier jour passé',
    certificates: 'Attestations à remettre',
    others: 'Décidé à la clôture',
    ends: 'Fins en vue',
    noEnds: 'Aucun binôme n’arrive bientôt à son dernier jour.',
    sooner: {
      title: 'Clôturer avant le dernier jour',
      lead: 'Pour une sortie positive ou un arrêt anticipé : choisissez le binôme, puis le motif de la fin.',
      pair: 'Binôme',
      choose: 'Choisir un binôme',
      open: 'Commencer la clôture',
      none: 'Aucun binôme n’est au travail.',
    },
  },

  followUp: {
    ahead: (months: number, on: string) => `à ${counted(months, 'mois', 'mois')}, le ${shortDay(on)}`,
    due: (months: number, on: string) => `à ${counted(months, 'mois', 'mois')}, à faire depuis le ${shortDay(on)}`,
    over: 'terminées',
    none: 'sans accord',
  },

  evaluation: {
    title: 'Questionnaires et devenir, par année de fin',
    lead: 'L’année est celle du dernier jour du binôme. Une réponse sur le devenir est attendue des personnes qui ont donné leur accord, dès que sa date est passée.',
    none: 'Aucun binôme n’a encore été clôturé après une réunion de clôture.',
    year: 'Année',
    closed: 'Binômes clôturés',
    mentors: 'Questionnaires des mentors',
    mentees: 'Questionnaires des mentees',
    followUps: 'Devenir',
    progress: (entered: number, handed: number) => `${counted(entered, 'encodé', 'encodés', 'aucun encodé')} sur ${counted(handed, 'remis', 'remis')}`,
    answered: (answered: number, asked: number) => `${counted(answered, 'réponse', 'réponses', 'aucune réponse')} sur ${counted(asked, 'attendue', 'attendues')}`,
    synthesis: (year: number) => `Voir la synthèse ${year}`,
    nothing: '–',
  },

  yearly: {
    title: 'Chaque année',
    nothing: 'Rien n’est à faire pour le moment. Les dates se changent dans Réglages, « Échéances ».',
    tasks: { 'profile-analysis': 'Analyse des profils', 'annual-report': 'Rapport annuel', 'retention-review': 'Revue des durées de conservation' },
    of: (task: string, year: number) => `${task} ${year}`,
    due: (on: string) => `À faire pour le ${shortDay(on)}`,
    done: (on: string) => `Fait le ${shortDay(on)}`,
    states: { late: 'en retard', due: 'à faire', done: 'fait' },
    mark: 'Marquer comme fait',
    markOf: (what: string) => `Marquer comme fait : ${what}`,
    undo: 'Remettre à faire',
    undoOf: (what: string) => `Remettre à faire : ${what}`,
  },
} as const
