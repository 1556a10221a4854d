import { shortDay } from '../format'
import { longDay } from '../paper'
import { sessionKinds } from '../session-kinds'

type Agreement = 'feminine' | 'masculine' | 'neutral'

/** 14:30 as 14 h 30, 09:00 as 9 h. */
export function timeOfDay(time: string): string {
  const [hour = '', minute = ''] = time.split(':')
  return minute === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minute}`
}

/** The words of the sheets of a group session: who came, what is given out, what is attested. */
export const sessionSheets = {
  kinds: sessionKinds,
  facts: { what: 'Activité', date: 'Date', time: 'Heure', place: 'Lieu', by: 'Animation', title: 'Sujet' },
  from: (start: string, end: string, length: string) => `de ${timeOfDay(start)} à ${timeOfDay(end)} (${length})`,

  attendance: {
    title: 'Liste de présences',
    lead: 'Votre signature dit que vous êtes là. L’association garde cette liste comme preuve de l’activité.',
    columns: { number: 'N°', name: 'Nom, prénom', company: 'Entreprise ou activité', signature: 'Signature' },
    present: 'Nombre de personnes présentes',
    by: 'Nom et signature de la personne qui anime',
  },

  handout: {
    titles: {
      'mentor-information': 'Devenir mentor',
      'mentee-presentation': 'Le mentorat pour l’emploi',
      'mentor-training': 'La formation des mentors',
      community: 'La rencontre des mentors',
    },
    /** What each is called at its foot, on the screen and on the disk. */
    names: {
      'mentor-information': 'Feuillet pour les mentors',
      'mentee-presentation': 'Feuillet pour les mentees',
      'mentor-training': 'Feuillet de la formation des mentors',
      community: 'Feuillet de la rencontre des mentors',
    },
    community: 'Ces rencontres permettent aux mentors d’échanger sur leurs façons d’accompagner, de s’entraider et d’élargir leur réseau.',
    agenda: 'À l’ordre du jour',
    notes: 'Mes notes',
    reach: 'Une question ?',
    when: 'Quand',
    where: 'Où',
  },

  report: {
    agendaTitle: 'Ordre du jour',
    reportTitle: 'Compte rendu',
    said: 'Ce qui a été dit et décidé',
    present: (count: number) => (count === 1 ? '1\u00A0personne présente' : `${count}\u00A0personnes présentes`),
    excused: (count: number) => (count === 1 ? '1\u00A0personne excusée' : `${count}\u00A0personnes excusées`),
    absent: 'Personnes absentes',
  },

  certificate: {
    name: 'Attestation de formation',
    title: 'Attestation de formation',
    attests: (association: string, representative: string) => `${association}, représentée par ${representative}, atteste que`,
    attestsAlone: (association: string) => `${association} atteste que`,
    civility: { feminine: 'Madame ', masculine: 'Monsieur ', neutral: '' } satisfies Record<Agreement, string>,
    took: {
      feminine: 'engagée comme mentor dans notre programme de mentorat pour l’emploi, a participé à la formation des mentors.',
      masculine: 'engagé comme mentor dans notre programme de mentorat pour l’emploi, a participé à la formation des mentors.',
      neutral: 'mentor de notre programme de mentorat pour l’emploi, a participé à la formation des mentors.',
    } satisfies Record<Agreement, string>,
    date: 'Date',
    duration: 'Durée',
    place: 'Lieu',
    content: 'Contenu',
    doneAt: (place: string, day: string) => `Fait à ${place}, le ${longDay(day)}.`,
    for: 'Pour l’association',
    signature: 'Signature',
  },
  agendaAsked: (points: string) => `À l’ordre du jour :\n${points}`,
  invitationSubject: (kind: string, day: string) => `Invitation : ${kind.charAt(0).toLowerCase()}${kind.slice(1)}, le ${shortDay(day)}`,
} as const
