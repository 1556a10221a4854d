import { counted, duration, ofName, shortDay } from './format'

/** The words of an interview along a grid: the wizard in which it is typed, and the page on which it is read. */
export const interviewWords = {
  titles: {
    mentor: (name: string) => `Entretien de préparation avec ${name}`,
    mentee: (name: string) => `Entretien de sélection avec ${name}`,
    pair: (names: string) => `Première rencontre de ${names}`,
    'check-in': (name: string) => `Suivi avec ${name}`,
    closing: (names: string) => `Clôture ${ofName(names)}`,
    evaluation: (name: string) => `Questionnaire ${ofName(name)}`,
  },
  names: {
    mentor: 'Entretien de préparation',
    mentee: 'Entretien de sélection',
    pair: 'Première rencontre',
    'check-in': 'Suivi',
    closing: 'Clôture',
    evaluation: 'Questionnaire',
  },
  unknown: 'Cet entretien n’existe pas',
  lead: 'Chaque réponse est enregistrée au fur et à mesure, aussi pendant que vous écrivez. Vous pouvez vous arrêter et reprendre.',
  progress: (answered: number, asked: number) => `${counted(answered, 'réponse', 'réponses', 'aucune réponse')} sur ${asked}`,
  begunOn: (day: string) => `commencé le ${shortDay(day)}`,
  /** For the way out while the end of the interview is half filled, which is kept by its own button. */
  leave: 'Quitter',
  back: 'Section précédente',
  next: 'Section suivante',
  notSaved: 'Cette réponse n’est pas encore enregistrée',
  retry: 'Réessayer d’enregistrer',

  end: {
    step: 'Terminer',
    title: 'Terminer l’entretien',
    missing: (number: number) => `${counted(number, 'question attend', 'questions attendent')} encore une réponse`,
    missingText: 'Tout ce qui est répondu est enregistré. Ouvrez une question pour y répondre.',
    complete: 'Toutes les réponses nécessaires sont là.',
    on: 'Entretien tenu le',
    by: 'Mené par',
    nobody: 'non précisé',
    minutes: 'Durée',
    minutesWhy: 'Une heure d’ordinaire.',
    coupled: 'L’information sur le programme a été donnée pendant cet entretien',
    coupledWhy: 'Possible avec une personne indépendante ou à la tête d’une entreprise.',
    hold: 'Terminer l’entretien',
    effect: 'Les réponses utiles à la fiche (fonction, cadre, secteur, langues, absences…) y seront reportées.',
    nouns: { on: 'le jour de l’entretien' },
  },

  /** The same, where the interview is the first meeting of a pair. */
  endOfMeeting: {
    title: 'Terminer la grille',
    complete: 'Vous pouvez terminer : aucune réponse n’est obligatoire.',
    on: 'Rencontre tenue le',
    by: 'Noté par',
    minutesWhy: 'Une heure et demie en général.',
    hold: 'Noter la rencontre',
    nouns: { on: 'le jour de la rencontre' },
    pairPage: 'Ouvrir la page du binôme',
    effects: {
      planned: 'La première rencontre sera aussi notée ce jour-là dans le parcours du binôme.',
      held: (on: string) => `Dans le parcours du binôme, cette rencontre a eu lieu le ${shortDay(on)}. Cette date se corrige sur la page du binôme.`,
      before: 'Le parcours de ce binôme commence après sa première rencontre : il ne change pas.',
      notPlanned: 'Aucune première rencontre n’est prévue pour ce binôme. Fixez-la d’abord sur sa page : vos réponses sont gardées.',
    },
  },

  /** What was covered, ticked off. */
  checkList: {
    ticked: (number: number, of: number) => `${counted(number, 'point coché', 'points cochés', 'Aucun point coché')} sur ${of}.`,
  },

  held: {
    facts: { on: 'Tenu le', by: 'Mené par', minutes: 'Durée', coupled: 'Information jointe', version: 'Version de la grille', progress: 'Réponses' },
    coupled: 'oui',
    minutes: duration,
    version: (version: number, savedOn: string) => `version ${version} du ${shortDay(savedOn)}`,
    changed: 'Cette grille a changé depuis',
    changedText: (version: number) => `L’entretien garde les questions de la version ${version}, telles qu’elles ont été posées.`,
    answers: 'Réponses',
    reopen: 'Rouvrir pour corriger',
    next: 'Et maintenant',
    decide: 'Noter la décision',
    path: 'Revenir au parcours',
    print: 'Imprimer la grille complétée',
    copy: 'Copie pour la personne',
    copyNote: 'La copie pour la personne laisse de côté ce qui est réservé à l’association.',
    pair: {
      on: 'Tenue le',
      by: 'Noté par',
      back: 'Noter les réponses des deux personnes',
      copy: 'Copie pour le binôme',
      copyNote: 'Chaque personne donne sa réponse séparément : elle se note sur la page du binôme, et ne figure pas ici. La copie pour le binôme laisse de côté ce qui est réservé à l’association.',
    },
    /** The same, for what one speaks or writes about with a pair at work. */
    'check-in': { next: 'Revenir au suivi', copyNote: 'La copie pour la personne laisse de côté ce qui est réservé à l’association. Elle n’est jamais remise à l’autre personne du binôme.' },
    closing: { next: 'Revenir à la clôture', copy: 'Copie pour le binôme', copyNote: 'La copie pour le binôme laisse de côté ce qui est réservé à l’association.' },
    evaluation: { next: 'Revenir aux questionnaires', on: 'Rempli le', by: 'Encodé par' },
  },

  remove: {
    titles: {
      mentor: 'Supprimer cet entretien ?',
      mentee: 'Supprimer cet entretien ?',
      pair: 'Supprimer cette grille ?',
      'check-in': 'Supprimer cette fiche ?',
      closing: 'Supprimer cette fiche ?',
      evaluation: 'Supprimer ce questionnaire ?',
    },
    meaning: (answers: string) => `L’encodage est commencé et n’est pas terminé. Ce qui est noté (${answers}) sera supprimé.`,
  },

  list: {
    none: 'Aucun entretien n’est encore noté.',
    held: (on: string) => `tenu le ${shortDay(on)}`,
    underWay: (on: string) => `en cours depuis le ${shortDay(on)}`,
    begin: 'Commencer l’entretien',
    again: 'Commencer un nouvel entretien',
    resume: 'Reprendre l’entretien',
    open: 'Lire les réponses',
  },
} as const
