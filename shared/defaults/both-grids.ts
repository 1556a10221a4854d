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

/** The ten sentences asked at the selection and again on the questionnaire of the mentee, in the same words: they show how far one has come. */
export const progressItems = [
  { key: 'startJob', kind: 'scale', label: 'Je sais quel métier je cherche' },
  { key: 'startWhere', kind: 'scale', label: 'Je sais où chercher' },
  { key: 'startCv', kind: 'scale', label: 'Mon CV est bon' },
  { key: 'startInterview', kind: 'scale', label: 'Je suis prêt ou prête pour un entretien' },
  { key: 'startNetwork', kind: 'scale', label: 'J’ai un réseau' },
  { key: 'startCodes', kind: 'scale', label: 'Je connais les codes de l’entreprise' },
  { key: 'startConfidence', kind: 'scale', label: 'J’ai confiance en moi' },
  { key: 'startEnergy', kind: 'scale', label: 'J’ai de l’énergie' },
  { key: 'startMarket', kind: 'scale', label: 'Je comprends le marché du travail' },
  { key: 'startMotivation', kind: 'scale', label: 'J’ai de la motivation' },
] as const
