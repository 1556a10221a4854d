import { counted, duration, shortDay } from './format'

const meetings = (count: number) => counted(count, 'rencontre', 'rencontres', 'aucune rencontre')

/** The words of the community of mentors: its meetings, who takes part, and what a mentor’s own file says of it. */
export const communityWords = {
  title: 'Communauté des mentors',
  lead: 'Les rencontres où les mentors échangent sur leurs façons d’accompagner, s’entraident et élargissent leur réseau.',
  plan: 'Planifier une rencontre',
  newsletters: 'Infolettres',

  next: {
    title: 'Prochaine rencontre',
    none: 'Aucune rencontre n’est prévue.',
    expected: (on: string, months: number) => `La suivante est attendue pour le ${shortDay(on)} : vous avez prévu une rencontre au moins tous les ${months}\u00A0mois.`,
    overdue: (last: string | undefined, on: string, months: number) =>
      `${last === undefined ? 'Aucune rencontre n’a encore eu lieu' : `La dernière rencontre date du ${shortDay(last)}`} ; la suivante était attendue pour le ${shortDay(on)} (au moins une tous les ${months}\u00A0mois).`,
    onlyOn: (on: string) => `La prochaine n’est prévue que le ${shortDay(on)}.`,
    overdueTitle: 'Une rencontre des mentors est à planifier.',
    interval: 'Modifier cet intervalle dans les réglages',
  },

  past: {
    title: 'Rencontres passées',
    none: 'Aucune rencontre n’a encore eu lieu.',
    line: (on: string, place: string) => `${shortDay(on)}, ${place}`,
    present: (present: number, invited: number) => `${counted(present, 'présence', 'présences', 'aucune présence')} sur ${counted(invited, 'invitation', 'invitations')}`,
    nobody: 'personne n’était sur la liste',
    toMark: 'présences à noter',
    report: 'compte rendu écrit',
    reportMissing: 'compte rendu à écrire',
    all: 'Toutes les séances',
  },

  participation: {
    title: 'Participation des mentors',
    lead: (count: number) => (count === 0 ? 'Aucune rencontre n’a eu lieu ces douze derniers mois.' : `Sur les douze derniers mois : ${meetings(count)}.`),
    caption: 'Participation des mentors aux rencontres',
    search: 'Rechercher un ou une mentor',
    count: (number: number) => counted(number, 'mentor', 'mentors', 'aucun mentor'),
    empty: 'Personne n’a encore terminé le parcours des mentors. Les mentors apparaissent ici après leur formation.',
    columns: { name: 'Mentor', present: 'Présences sur un an', excused: 'Excuses', absent: 'Absences', last: 'Dernière venue' },
    of: (present: number, all: number) => `${present} sur ${all}`,
    noneYet: '–',
    never: 'aucune participation',
    isNew: 'pas de rencontre depuis l’arrivée',
    filter: 'Participation',
    filters: { came: 'Présence depuis un an', 'not-this-year': 'Aucune depuis un an', never: 'Aucune à ce jour', new: 'Pas de rencontre depuis l’arrivée' },
    neverCame: (count: number) => `${counted(count, 'mentor n’a', 'mentors n’ont')} encore participé à aucune rencontre.`,
  },

  mentor: {
    title: 'Participation',
    community: 'Rencontres des mentors',
    last: 'Dernière rencontre',
    trainings: 'Formations suivies',
    minutes: 'Temps passé en séances',
    none: 'Aucune participation n’est encore notée.',
    tally: (present: number, excused: number, absent: number) =>
      [
        counted(present, 'présence', 'présences', 'aucune présence'),
        ...(excused > 0 ? [counted(excused, 'excuse', 'excuses')] : []),
        ...(absent > 0 ? [counted(absent, 'absence', 'absences')] : []),
      ].join(', '),
    time: (minutes: number) => duration(minutes),
    trained: (on: string) => `le ${shortDay(on)}`,
    see: 'Voir la communauté des mentors',
  },
} as const
