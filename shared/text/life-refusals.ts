import { enumerated, shortDay } from './format'

const KEPT = 'Rien n’a été modifié.'

const missingOfIntake = { analysis: 'l’analyse des forces et des faiblesses', plan: 'une première ligne au plan d’actions' } as const

/** Why something of the life of a pair could not be done: what happened, what was kept, what to do. */
export const lifeRefusals = {
  mentorAskedAlready: {
    title: 'Cette personne réfléchit déjà à une autre proposition.',
    detail: `On propose une seule personne à la fois à un ou une mentor : attendez sa réponse, ou retirez la proposition en cours. ${KEPT}`,
  },
  samePerson: {
    title: 'Ces deux fiches sont celles de la même personne.',
    detail: `Choisissez une autre personne comme mentor. ${KEPT}`,
  },
  keptApart: {
    title: 'Ces deux personnes ne sont pas à réunir : c’est noté au registre.',
    detail: `Si la note n’a plus lieu d’être, retirez-la dans le registre des refus. ${KEPT}`,
  },
  notAtWork: {
    title: 'Ce binôme n’est pas encore au travail.',
    detail: `Rencontres, in-take et plan commencent quand les trois signatures sont notées. ${KEPT}`,
  },
  lifeOutside: (on: string) => ({
    title: `Une rencontre, un contact ou une mise en relation est daté du ${shortDay(on)} : ce jour serait hors de la période du binôme.`,
    detail: `Choisissez d’autres dates, ou corrigez d’abord ce qui est noté ce jour-là. ${KEPT}`,
  }),
  intakeIncomplete: (missing: readonly (keyof typeof missingOfIntake)[]) => ({
    title: `L’in-take ne peut pas encore être terminé : il manque ${enumerated(missing.map(each => missingOfIntake[each]))}.`,
    detail: 'Complétez, puis terminez l’in-take. Ce qui est déjà écrit est gardé.',
  }),
  noPriority: {
    title: 'L’in-take ne donne encore aucune priorité.',
    detail: 'Marquez d’un 1, d’un 2 ou d’un 3 les domaines à travailler d’abord. Le plan n’a pas changé.',
  },
  planEmpty: { title: 'Le plan est vide.', detail: `Écrivez au moins une ligne avant de fixer une version. ${KEPT}` },
  noStep: { title: 'Cette ligne n’a pas d’état à annuler.', detail: KEPT },
  otherRows: { title: 'Le plan a changé entre-temps.', detail: `Déplacez à nouveau la ligne. ${KEPT}` },
  abandonReason: { title: 'Écrivez pourquoi cette ligne est abandonnée.', detail: `Une ligne abandonnée reste dans le plan, avec son motif. ${KEPT}` },
  meetingBeforeStart: (notBefore: string) => ({
    title: `Ce binôme commence le ${shortDay(notBefore)}.`,
    detail: `Choisissez une date à partir de ce jour, ou corrigez le début du binôme. ${KEPT}`,
  }),
  meetingAfterEnd: (notAfter: string) => ({
    title: `Ce binôme a pris fin le ${shortDay(notAfter)}.`,
    detail: `Choisissez une date jusqu’à ce jour, ou corrigez la fin du binôme. ${KEPT}`,
  }),
  /** `line` counts from 1. */
  entryRefused: (line: number, { title }: { readonly title: string }) => ({
    title: `La ligne ${line} ne peut pas être enregistrée. ${title}`,
    detail: 'Aucune ligne n’a été enregistrée, et toutes sont gardées à l’écran. Corrigez celle-ci, puis enregistrez à nouveau.',
  }),
} as const
