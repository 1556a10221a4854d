import { counted, shortDay } from '../format'
import { longDay } from '../paper'

type Agreement = 'feminine' | 'masculine' | 'neutral'
type Forms = Readonly<Record<Agreement, string>>
type Side = 'mentor' | 'mentee'

const lastDay = (on: string, isPast: boolean) => `Le dernier jour ${isPast ? 'était' : 'est'} le ${longDay(on)}.`

/** The words of the letter at the end of a pair that do not stand in the association’s own text. */
export const terminationLetter = {
  name: 'Lettre de fin',
  title: 'Fin de votre mentorat',
  mailSubject: 'Mentorat pour l’emploi : fin de votre mentorat',
  doneAt: (place: string, day: string) => `${place}, le ${longDay(day)}`,
  pair: 'Binôme',
  period: 'Mentorat',
  fromTo: (from: string, to: string) => `du ${longDay(from)} au ${longDay(to)}`,
  salutation: (agreement: Agreement, name: string) => ({ feminine: 'Madame,', masculine: 'Monsieur,', neutral: `Bonjour ${name},` })[agreement],
  /** Why it ends, gently: to the one, of the other. */
  endings: {
    term: (other: string, on: string, isPast: boolean) => `Votre mentorat avec ${other} arrive à son terme. ${lastDay(on, isPast)}`,
    'positive-exit': {
      mentor: (other: string, on: string, isPast: boolean) => `Votre mentorat avec ${other} se termine sur une bonne nouvelle : une étape importante est franchie, et vous y avez contribué. ${lastDay(on, isPast)}`,
      mentee: (other: string, on: string, isPast: boolean) => `Vous avez franchi une étape importante : félicitations ! Votre mentorat avec ${other} peut donc se terminer. ${lastDay(on, isPast)}`,
    },
    interruption: (other: string, on: string, isPast: boolean) => `Votre mentorat avec ${other} s’arrête avant la date prévue. ${lastDay(on, isPast)} Cela arrive, et personne n’a à se justifier.`,
    'not-begun': (other: string) => `Votre mentorat avec ${other} ne peut pas commencer comme prévu. Cela arrive, et personne n’a à se justifier.`,
  },
  thanks: {
    mentor: (engaged: string) => `Vous vous êtes ${engaged} à nos côtés : merci pour votre temps, votre écoute et votre expérience.`,
    mentee: (invested: string) => `Vous vous êtes ${invested} dans ce mentorat : merci pour votre confiance et pour vos efforts.`,
  } satisfies Record<Side, (participle: string) => string>,
  participles: {
    mentor: { feminine: 'engagée', masculine: 'engagé', neutral: 'engagé ou engagée' },
    mentee: { feminine: 'investie', masculine: 'investi', neutral: 'investi ou investie' },
  } satisfies Record<Side, Forms>,
} as const

/** The words of the list of papers that wait for a signature. */
export const awaitingList = {
  name: 'Contrats en attente de signature',
  title: 'Contrats et avenants en attente de signature',
  lead: (count: number, day: string) => `${counted(count, 'document', 'documents')} à signer au ${shortDay(day)}. Le plus ancien vient en premier.`,
  none: (day: string) => `Aucune signature n’est attendue au ${shortDay(day)}.`,
  columns: { pair: 'Binôme', people: 'Mentor et mentee', paper: 'Document', printedOn: 'Imprimé le', since: 'Depuis', missing: 'Signatures manquantes' },
  since: (days: number) => counted(days, 'jour', 'jours'),
  contract: (version: number) => (version === 1 ? 'contrat' : `contrat, version ${version}`),
  amendment: (number: number) => `avenant n° ${number}`,
  parties: { mentor: 'mentor', mentee: 'mentee', association: 'association' },
  contact: (contact: string) => ` (${contact})`,
} as const
