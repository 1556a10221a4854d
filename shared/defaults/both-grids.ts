/** The warning beside free text in which one might write what must not be kept (privacy §5.3). */
export const NOTHING_SENSITIVE = 'N’écrivez pas ici d’information de santé, judiciaire ou familiale.'

/** How a person likes to work: asked of mentors and mentees alike, so that the two can be compared. */
export const personalityScales = [
  { key: 'framework', kind: 'scale', label: 'Vous préférez', low: 'cadre', high: 'souplesse' },
  { key: 'directness', kind: 'scale', label: 'Votre parole', low: 'directe', high: 'prudente' },
  { key: 'advice', kind: 'scale', label: 'Pour aider, il faut', low: 'des conseils', high: 'des questions' },
] as const

/** What both like outside work, in the same words. */
export const sharedTastes = [
  { key: 'interests', kind: 'choices', label: 'Centres d’intérêt', list: 'interests' },
  { key: 'hobbies', kind: 'choices', label: 'Loisirs', list: 'hobbies' },
] as const

/** Which pair is wished for or not: wishes of the person alone, never a rule of the association. */
export const pairPreferences = [
  { key: 'wishedCriteria', kind: 'text', label: 'Souhaits pour le binôme', lines: 1 },
  { key: 'excludedCriteria', kind: 'text', label: 'À éviter, et pourquoi', lines: 1 },
] as const
