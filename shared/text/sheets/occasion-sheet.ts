import { counted, duration, shortDay } from '../format'

/** Every word that stands around the questions of a check-in, a closing and a questionnaire on paper. */
export const occasionSheet = {
  states: {
    filled: 'complété',
    underWay: {
      'check-in': (day: string) => `suivi en cours, commencé le ${shortDay(day)}`,
      closing: (day: string) => `clôture en cours, commencée le ${shortDay(day)}`,
      evaluation: (day: string) => `encodage en cours, commencé le ${shortDay(day)}`,
    },
  },
  pair: 'Binôme',
  sides: { mentor: 'mentor', mentee: 'mentee' },
  by: 'Par',
  duration: 'Durée',

  checkIn: {
    whom: { mentor: 'Mentor', mentee: 'Mentee' },
    pairWith: (reference: string, other: string) => `${reference}, avec ${other}`,
    number: 'Suivi',
    numberBlank: 'Suivi n°',
    numbered: (number: number, due: string | undefined) => (due === undefined ? `n°\u00A0${number}` : `n°\u00A0${number}, prévu le ${shortDay(due)}`),
    on: 'Fait le',
    attempts: 'Tentatives sans réponse (date, moyen)',
    attempt: (day: string, means: string | undefined, note: string | undefined) => [shortDay(day), means, note].filter(Boolean).join(', '),
    noAttempt: 'aucune',
    /** What the book tells since the last contact with this person, or since the start. */
    known: (day: string) => `Connu depuis le ${shortDay(day)}`,
    meetings: (number: number, minutes: number) =>
      number === 0 ? 'aucune rencontre notée' : `${counted(number, 'rencontre tenue', 'rencontres tenues')} (${duration(minutes)})`,
    cancelled: (number: number) => counted(number, 'annulée', 'annulées', 'aucune annulée'),
    noPlan: 'pas encore de plan d’actions',
    plan: (open: number, done: number) => `plan : ${counted(open, 'ligne ouverte', 'lignes ouvertes', 'aucune ligne ouverte')}, ${counted(done, 'ligne faite', 'lignes faites', 'aucune faite')}`,
    level: 'Appréciation de l’association',
    levelAsked: 'Niveau',
    levels: { green: 'vert', orange: 'orange', red: 'rouge' },
    reason: 'Motif (orange ou rouge)',
    reasonSaid: 'Motif',
    decidedBy: 'Décidé par',
    then: 'La suite',
    next: 'Prochain suivi le',
    partnerTold: 'Partenaire informé le',
    lastOne: 'c’était le dernier suivi prévu',
    noPartner: 'sans partenaire',
    notTold: 'pas encore informé',
  },

  steps: {
    title: 'Actions décidées',
    columns: { what: 'Quoi', who: 'Qui', due: 'Pour le', done: 'Fait le' },
    who: { mentor: 'mentor', mentee: 'mentee', association: 'association' },
  },

  closing: {
    when: 'Date et heure',
    on: 'Date',
    place: 'Lieu',
    how: 'Comment',
    hows: { meeting: 'réunion', phone: 'téléphone', unilateral: 'association seule' },
    present: 'Présence',
    nobody: 'aucune des deux personnes',
    attempts: 'Tentatives sans réponse',
    attempt: (side: string, said: string) => `${side} : ${said}`,
    end: 'Fin du mentorat',
    type: 'Type',
    types: { term: 'échéance', 'positive-exit': 'sortie positive', interruption: 'arrêt anticipé' },
    endedOn: 'Fin le',
    stoppedBy: 'En cas d’arrêt, à l’initiative de',
    stopped: { mentor: 'mentor', mentee: 'mentee', association: 'association' },
    why: 'Motif de l’arrêt',
    plan: 'Les lignes du plan',
    planRow: 'Objectif',
    reached: { reached: 'atteint', partly: 'en partie', not: 'non atteint' },
    situation: 'Situation du ou de la mentee à la sortie',
    certificates: 'Attestations et signatures',
    certificatesSaid: 'Attestations',
    market: 'Secteur',
    handed: { mentor: 'Attestation d’heures, mentor, remise le', mentee: 'Attestation de participation, mentee, remise le' },
    notHanded: 'pas encore remise',
    signatures: { mentor: 'Signature, mentor (facultative)', mentee: 'Signature, mentee (facultative)', association: 'Signature, association' },
  },

  questionnaire: {
    pairBlank: 'Numéro du binôme',
    pairWhy: '(écrit par l’association)',
    date: 'Date',
    /** What the boxes mean, said once. */
    legend: (steps: readonly string[]) => steps.map((meaning, index) => `${index + 1} : ${meaning}`).join('   ·   '),
    /** What becomes of the sheet, in plain words; the number of the pair makes it known to the association whose it is. */
    use: {
      mentor: 'Le numéro du binôme sert à encoder votre réponse : l’association peut donc savoir qu’elle vient de vous. La synthèse des réponses ne donne pas votre nom ; votre prénom n’y figure que si vous l’acceptez. Merci de rendre cette feuille à l’association.',
      mentee: 'L’association connaît le numéro du binôme : elle peut savoir que c’est votre réponse. Elle lit toutes les réponses ensemble. Votre nom n’est pas cité. Votre prénom est cité seulement si vous l’acceptez. Rendez cette feuille à l’association. Merci !',
    },
    foot: (template: string, reference: string) => `${template} · binôme ${reference}`,
  },
} as const
