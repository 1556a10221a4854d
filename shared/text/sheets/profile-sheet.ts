import { shortDay } from '../format'

/** The words of the sheet by which a mentee is proposed to a mentor; nothing on it tells who the person is. */
export const profileSheet = {
  name: 'Fiche de proposition',
  title: 'Fiche de proposition',
  /** At the top right of the page, for the mentor it goes to. */
  forMentor: (name: string) => `pour ${name}`,
  lead: 'Nous vous proposons de rencontrer la personne présentée ici. Vous êtes libre de répondre oui ou non. Ces informations vous sont confiées : merci de ne pas les transmettre.',
  about: 'La personne',
  labels: {
    person: 'Prénom',
    initials: 'Initiales',
    age: 'Âge',
    municipality: 'Commune',
    job: 'Métier recherché',
    sector: 'Secteur',
    training: 'Formation',
    experience: 'Expérience',
    languages: 'Langues',
    practises: 'Langue à pratiquer',
    needs: 'Aide souhaitée',
    availability: 'Disponibilités',
    interests: 'Centres d’intérêt',
  },
  /** A bracket of ten years. */
  age: (from: number) => `de ${from} à ${from + 9} ans`,
  jobIn: (job: string, family: string) => `${job} (${family})`,
  cut: '…',
  why: 'Pourquoi nous pensons à vous',
  answer: 'Votre réponse',
  expectedOn: (day: string) => `Réponse souhaitée pour le ${shortDay(day)}`,
  expected: 'Réponse souhaitée pour le …… / …… / …………',
  answers: {
    accepts: 'J’accepte de rencontrer cette personne.',
    discuss: 'Je souhaite d’abord en parler avec vous.',
    declines: 'Je ne donne pas suite à cette proposition.',
  },
  reasons: 'Si vous ne donnez pas suite, le motif :',
  remark: 'Remarque',
  date: 'Date',
  signature: 'Signature (facultative)',
  to: 'À qui répondre',
  toWhom: (who: string, reach: string) => [who, reach].filter(Boolean).join(' · '),
} as const
