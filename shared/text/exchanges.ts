import { shortDay } from './format'

const means = { phone: 'téléphone', email: 'e-mail', meeting: 'rencontre', letter: 'courrier', other: 'autre moyen' } as const

/** The words of what was said with whom, the same on the file of a person, a company and a partner. */
export const exchanges = {
  title: 'Échanges',
  none: 'Aucun échange n’est noté.',
  add: 'Noter un échange',
  addTitle: 'Noter un échange',
  editTitle: 'Corriger un échange',
  edit: 'Corriger',
  editOf: (on: string) => `Corriger l’échange du ${shortDay(on)}`,
  remove: 'Supprimer',
  removeOf: (on: string) => `Supprimer l’échange du ${shortDay(on)}`,
  removeTitle: 'Supprimer cet échange ?',
  removeMeaning: (on: string) => `La note du ${shortDay(on)} sera supprimée.`,
  on: 'Le',
  means: 'Par quel moyen ?',
  by: 'Qui, dans l’équipe',
  nobody: 'non précisé',
  person: 'Avec qui',
  personWhy: 'Le nom de la personne jointe, si ce n’est pas celle de la fiche.',
  note: 'Ce qui a été dit',
  noteWhy: 'N’écrivez pas ici d’information de santé, judiciaire ou familiale.',
  meansNames: means,
  line: (on: string, how: keyof typeof means, person: string | undefined, by: string | undefined) =>
    [shortDay(on), means[how], ...(person === undefined ? [] : [`avec ${person}`]), ...(by === undefined ? [] : [`par ${by}`])].join(', '),
  nouns: { on: 'le jour de l’échange', means: 'le moyen', note: 'ce qui a été dit' },
} as const
