import { counted, duration } from '../format'
import { longDay } from '../paper'

/** What a mentor gave time to, as it stands on the certificate. */
const hourRows = {
  'first-meeting': () => 'Première rencontre',
  meetings: (number: number) => counted(number, 'rencontre', 'rencontres'),
  contacts: (number: number) => counted(number, 'contact entre les rencontres', 'contacts entre les rencontres'),
  closing: () => 'Réunion de clôture',
  community: (number: number) => counted(number, 'rencontre des mentors', 'rencontres des mentors'),
} as const

/** The certificates of a pair: one for the mentor, with the hours, and one for the mentee. */
export const certificateSheets = {
  names: { mentor: 'Attestation de mentorat', mentee: 'Attestation de participation' },
  titles: { mentor: 'Attestation de mentorat', mentee: 'Attestation de participation' },
  reference: 'Numéro',
  period: 'Période',
  fromTo: (from: string, to: string) => `du ${longDay(from)} au ${longDay(to)}`,
  meetings: 'Rencontres',
  held: (number: number) => counted(number, 'rencontre tenue', 'rencontres tenues', 'aucune rencontre notée'),
  use: 'Cette attestation peut accompagner un curriculum vitae.',
  hours: 'Heures données',
  hourRows,
  total: 'Total',
  split: (paid: number, own: number) => `${duration(paid)} sur le temps de travail, ${duration(own)} en dehors`,
  ofWhich: 'Dont',
  onlyLogged: 'Seules les heures notées pendant l’accompagnement sont comptées.',
  since: (on: string) => `Les heures sont notées depuis le ${longDay(on)}.`,
} as const
