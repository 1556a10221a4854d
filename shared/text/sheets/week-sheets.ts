import { counted, shortDay } from '../format'
import { longDay } from '../paper'

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const

/** The words of the list of the week, which is printed on one page and taken along. */
export const weekSheet = {
  name: 'Liste de la semaine',
  title: 'Liste de la semaine',
  /** At the top right of the page: it names people. */
  confidential: 'Confidentiel',
  lead: (from: string, to: string, whose: string | undefined) =>
    `Du ${longDay(from)} au ${longDay(to)}, ${whose === undefined ? 'pour toute l’équipe' : `pour ${whose}`}. À détruire une fois les cases cochées et encodées.`,
  appointments: 'Rendez-vous',
  noAppointment: 'Aucun rendez-vous n’est prévu dans les sept jours.',
  columns: { day: 'Jour', hour: 'Heure', what: 'Quoi et qui', where: 'Lieu', done: 'Fait', who: 'Qui', reach: 'Téléphone', why: 'Pourquoi', contact: 'Appel prévu', attempts: 'Sans réponse' },
  /** To tick with a pen. */
  box: '☐',
  /** 1 is Monday: « lundi 23/11 ». */
  day: (weekday: number, on: string) => `${DAYS[weekday - 1] ?? ''} ${shortDay(on).slice(0, 5)}`,
  noHour: 'à préciser',
  kinds: { meeting: 'Rencontre', 'first-meeting': 'Première rencontre', closing: 'Clôture' },
  calls: 'À appeler',
  toDo: 'En retard, à faire et attendu dans les sept jours',
  nothingToDo: 'Rien n’est en retard, à faire ou attendu.',
  then: (text: string) => ` : ${text}`,
  who: (name: string, role: string) => `${name} (${role})`,
  roles: { mentor: 'mentor', mentee: 'mentee' },
  noPhone: 'numéro inconnu',
  attempts: (count: number) => counted(count, 'fois', 'fois', '–'),
  checkIn: (number: number, on: string) => `suivi n° ${number}, ${shortDay(on)}`,
  followUp: (months: number, on: string) => `à ${months} mois, ${shortDay(on)}`,
  more: (count: number, late: number) => `et ${counted(count, 'autre ligne', 'autres lignes')}${late === 0 ? '' : `, dont ${late} en retard`}, à l’écran.`,
  draft: 'Binôme en préparation',
  programme: 'Programme',
} as const
