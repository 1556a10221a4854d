import { counted, shortDay } from './format'
import { checkInWords } from './check-ins'

type Side = 'mentor' | 'mentee'

const withWhom = { mentor: 'le ou la mentor', mentee: 'le ou la mentee' } as const satisfies Record<Side, string>
const ofWhom = { mentor: 'du ou de la mentor', mentee: 'du ou de la mentee' } as const satisfies Record<Side, string>
const attempts = (count: number) => counted(count, 'tentative sans réponse', 'tentatives sans réponse')

/** What happens to a pair at its monitoring, its closing and its evaluation: as its story, its documents and the list of pairs tell it. */
export const pairStoryWords = {
  checkIn: (number: number, side: Side) => `${checkInWords.round(number)} avec ${withWhom[side]}`,
  checkInLeft: (number: number, side: Side) => `${checkInWords.round(number)} avec ${withWhom[side]} : sans réponse`,
  attempts,
  level: (level: keyof typeof checkInWords.levels) => `${checkInWords.levels[level]}, ${checkInWords.levelMeanings[level]}`,
  decided: (what: string) => `Action faite : ${what}`,
  closingHeld: 'Clôture tenue',
  questionnaireHanded: (side: Side) => `Questionnaire ${ofWhom[side]} remis`,
  questionnaire: (side: Side) => `Questionnaire ${ofWhom[side]} rempli`,
  questionnaireWaived: (side: Side) => `Questionnaire ${ofWhom[side]} : ne reviendra pas`,
  followUp: (months: number) => `Nouvelles reçues, ${months}\u00A0mois après la fin`,
  followUpLeft: (months: number) => `Suivi ${months}\u00A0mois après la fin : sans réponse`,

  documents: {
    checkIn: (number: number, side: Side) => `Fiche du ${checkInWords.round(number)}, ${side}`,
    closing: 'Fiche de clôture, complétée',
    questionnaire: (side: Side) => `Questionnaire ${ofWhom[side]}, rempli`,
    certificate: (side: Side) => `Attestation ${ofWhom[side]}`,
    heldOn: (on: string) => `du ${shortDay(on)}`,
    givenOn: (on: string) => `remise le ${shortDay(on)}`,
    checkInSheet: (number: number, side: Side) => `Fiche du ${checkInWords.round(number)}, ${side}`,
    closingSheet: 'Fiche de clôture',
    questionnaireSheet: (side: Side) => `Questionnaire ${ofWhom[side]}`,
  },

  parts: { checkIns: 'Suivis', closing: 'Clôture', evaluation: 'Évaluation', followUp: 'Suivi après la fin' },

  list: {
    columns: { contact: 'Prochain suivi', level: 'Dernier suivi' },
    states: { running: 'en cours', over: 'terminés' },
    levels: { red: 'Dernier suivi rouge', orange: 'Dernier suivi orange', 'check-in-due': 'Suivi à faire' },
  },
} as const
