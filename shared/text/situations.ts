/** What a mentor lacks before a pair. */
export const mentorGaps = {
  frame: 'le cadre de l’engagement',
  preparation: 'l’entretien de préparation',
  acceptance: 'la décision de l’association',
  training: 'la formation',
} as const

/** Where people stand, in words, for badges, filters and the pages of the stages. */
export const situations = {
  mentors: {
    'to-prepare': 'à préparer',
    'to-decide': 'décision à prendre',
    'to-train': 'à former',
    'to-frame': 'cadre à préciser',
    'no-agreement': 'accord de l’employeur manquant',
    free: 'disponible',
    taken: 'en binôme',
    away: 'en absence ou en pause',
    out: 'hors programme',
  },
  mentees: {
    'to-interview': 'entretien à faire',
    'to-decide': 'décision à prendre',
    free: 'en attente d’un binôme',
    waiting: 'sur liste d’attente',
    'in-pair': 'en binôme',
    over: 'binôme terminé',
    out: 'hors programme',
  },
} as const
