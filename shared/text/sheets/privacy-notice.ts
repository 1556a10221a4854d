import { enumerated } from '../format'
import { longDay } from '../paper'

/** Months as one says them: 24 as 2 ans, 18 as 18 mois. */
export const keptFor = (months: number): string => (months % 12 === 0 ? `${months / 12} ${months === 12 ? 'an' : 'ans'}` : `${months} mois`)

/** The words around the notice about people's data. */
export const privacyNotice = {
  names: { mentor: 'Notice vie privée – mentor', mentee: 'Notice vie privée – mentee' },
  titles: { mentor: 'Vos données personnelles', mentee: 'Vos données et vos droits' },
  version: (version: number, savedOn: string | undefined) => `Version ${version}${savedOn === undefined ? '' : `, du ${longDay(savedOn)}`}`,
  officer: (name: string, contact: string) => `Délégué à la protection des données : ${name}, ${contact}.`,
  isProtected: 'Le fichier est protégé : sans la phrase de passe, personne ne peut le lire.',
  /** What a funding asks to keep for longer. */
  fundings: (names: readonly string[]) => `Qui paie le mentorat (${enumerated(names)}) peut demander de garder votre dossier plus longtemps, sans les notes d’entretien.`,
  receipt: 'Ce que j’ai reçu, ce que j’accepte',
  received: {
    mentor: (name: string | undefined) => `${name === undefined ? 'J’ai' : `Je, ${name}, ai`} reçu cette notice. Pour chaque ligne, je coche oui ou non.`,
    mentee: (name: string | undefined) => `${name === undefined ? 'J’ai' : `Je, ${name}, ai`} reçu cette feuille. Quelqu’un peut me l’expliquer. Je coche oui ou non à chaque ligne.`,
  },
  free: 'Chaque accord est libre. Dire non ne change rien au mentorat. Je peux changer d’avis à tout moment.',
  answers: ['oui', 'non'],
  consents: {
    sharing: 'Vous pouvez dire à l’organisme qui m’envoie : mes étapes, les dates et le résultat.',
    'sharing-goal': 'Vous pouvez aussi lui dire le métier que je cherche.',
    'follow-up': 'Vous pouvez m’appeler 6 et 12 mois après la fin.',
    newsletter: 'Vous pouvez m’envoyer l’infolettre.',
    photo: 'Vous pouvez publier une photo où l’on me voit.',
    testimony: 'Vous pouvez publier mes mots, avec mon prénom.',
  },
  name: 'Nom et prénom',
  date: 'Date',
  signature: 'Signature',
} as const
