import { counted, shortDay } from './format'
import { checkInWords } from './check-ins'
import { type Agreement, ofArticle, withArticle } from './pairs'

type Side = 'mentor' | 'mentee'

const attempts = (count: number) => counted(count, 'tentative sans réponse', 'tentatives sans réponse')

/** What happens to a pair at its monitoring, its closing and its evaluation: as its story, its documents and the list of pairs tell it. */
export const pairStoryWords = {
  checkIn: (number: number, side: Side, agreement: Agreement = 'neutral') => `${checkInWords.round(number)} avec ${withArticle(side, agreement)}`,
  checkInLeft: (number: number, side: Side, agreement: Agreement = 'neutral') => `${checkInWords.round(number)} avec ${withArticle(side, agreement)} : sans réponse`,
  attempts,
  level: (level: keyof typeof checkInWords.levels) => `${checkInWords.levels[level]}, ${checkInWords.levelMeanings[level]}`,
  decided: (what: string) => `Action faite : ${what}`,
  closingHeld: 'Réunion de clôture tenue',
  questionnaireHanded: (side: Side, agreement: Agreement = 'neutral') => `Questionnaire ${ofArticle(side, agreement)} remis`,
  questionnaire: (side: Side, agreement: Agreement = 'neutral') => `Questionnaire ${ofArticle(side, agreement)} rempli`,
  questionnaireWaived: (side: Side, agreement: Agreement = 'neutral') => `Questionnaire ${ofArticle(side, agreement)} : ne reviendra pas`,
  followUp: (months: number) => `Nouvelles reçues, ${months}\u00A0mois après la fin`,
  followUpLeft: (months: number) => `Suivi ${months}\u00A0mois après la fin : sans réponse`,

  documents: {
    checkIn: (number: number, side: Side) => `Fiche du ${checkInWords.round(number)}, ${side}`,
    closing: 'Fiche de clôture, complétée',
    questionnaire: (side: Side, agreement: Agreement = 'neutral') => `Questionnaire ${ofArticle(side, agreement)}, rempli`,
    certificate: (side: Side, agreement: Agreement = 'neutral') => `Attestation ${ofArticle(side, agreement)}`,
    heldOn: (on: string) => `du ${shortDay(on)}`,
    givenOn: (on: string) => `remise le ${shortDay(on)}`,
    checkInSheet: (number: number, side: Side) => `Fiche du ${checkInWords.round(number)}, ${side}`,
    closingSheet: 'Fiche de clôture',
    questionnaireSheet: (side: Side, agreement: Agreement = 'neutral') => `Questionnaire ${ofArticle(side, agreement)}`,
  },

  parts: { checkIns: 'Suivis', closing: 'Clôture', evaluation: 'Évaluation', followUp: 'Suivi après la fin' },

  list: {
    columns: { contact: 'Prochain suivi', level: 'Dernier suivi', ended: 'Fin', how: 'Comment', result: 'Résultat' },
    states: { running: 'en cours', over: 'terminés' },
    levels: { red: 'Dernier suivi rouge', orange: 'Dernier suivi orange', 'check-in-due': 'Suivi à faire' },
  },
} as const
