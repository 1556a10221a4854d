import { counted, shortDay } from './format'
import { sessionKinds } from './session-kinds'

/** What is said of the rows that are chosen: how many, what the bar above them is for, and what one may choose them for. */
export interface ChoiceWords {
  readonly chosen: (count: number) => string
  readonly bar: string
  readonly hint: string
}

/** The words of choosing pairs in their list. */
export const pairSelection: ChoiceWords = {
  chosen: count => counted(count, 'binôme choisi', 'binômes choisis'),
  bar: 'Pour les binômes choisis',
  hint: 'Cochez des lignes pour imprimer les contrats ou les attestations en lot, ou pour exporter.',
}

/** Above so many pairs, their papers are chosen by period. */
export const tooManyPairs = (most: number) => `Plus de ${most} binômes : choisissez leurs documents par période, dans « Imprimer en lot ».`

/** The words of choosing people in a list, and of what can be done for all of them at once. */
export const selection = {
  chosen: (count: number) => counted(count, 'personne choisie', 'personnes choisies'),
  hidden: (count: number) => `dont ${count} que la recherche ou les filtres cachent`,
  clear: 'Ne plus rien choisir',
  bar: 'Pour les personnes choisies',
  column: 'Choix',
  all: 'Choisir toutes les lignes affichées',
  one: (name: string) => `Choisir ${name}`,
  hint: 'Cochez des lignes pour imprimer des étiquettes, écrire ou exporter.',
  keys: 'Espace choisit une ligne, Maj + clic choisit jusqu’à une autre, Maj + flèche choisit de proche en proche.',

  labels: 'Étiquettes',
  labelFormats: { '3x7': '21 par page (3 × 7)', '3x8': '24 par page (3 × 8)', '3x8-70': '24 par page (70 × 37 mm)', '2x7': '14 par page (2 × 7)' },
  attendanceList: 'Liste de présences',
  mail: {
    open: 'E-mail',
    title: (count: number) => `E-mail à ${counted(count, 'personne choisie', 'personnes choisies')}`,
    close: 'Fermer',
    fileName: { mentors: 'message-aux-mentors', mentees: 'message-aux-mentees' },
    subject: 'Mentorat pour l’emploi',
    body: (association: string, by: string | undefined) => ['Bonjour,', '', '', '', 'Bien cordialement,', ...(by === undefined ? [] : [by]), association].join('\n'),
  },
  export: 'Exporter vers Excel',
  invite: {
    open: 'Inviter à une séance',
    title: (count: number) => `Inviter ${counted(count, 'personne choisie', 'personnes choisies')} à une séance`,
    which: 'Séance',
    session: (kind: keyof typeof sessionKinds, on: string, at: string | undefined, place: string) =>
      `${sessionKinds[kind]}, le ${shortDay(on)}${at === undefined ? '' : ` à ${at.replace(':', ' h ')}`}, ${place}`,
    expected: (count: number) => (count === 0 ? 'Aucune de ces personnes n’y est encore invitée.' : `${counted(count, 'personne y est déjà invitée', 'personnes y sont déjà invitées')} : elle${count === 1 ? '' : 's'} ne le ser${count === 1 ? 'a' : 'ont'} pas deux fois.`),
    tooMany: (capacity: number, count: number) => `Avec ces invitations, ${counted(count, 'personne est attendue', 'personnes sont attendues')} pour ${counted(capacity, 'place', 'places')}.`,
    confirm: 'Inviter',
    none: 'Aucune séance n’est prévue pour ces personnes.',
    plan: 'Prévoir une séance',
    done: (count: number) => `${counted(count, 'personne invitée', 'personnes invitées', 'Aucune personne de plus')}.`,
    see: 'Voir la séance',
  },
} as const
