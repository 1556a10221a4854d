import { counted, enumerated, shortDay } from './format'
import { historyWords } from './history'

/** A record by its name: « Anne Dubois et Karim Nasri – B-2026-014 – 12/03/2026 »; empty where nothing is known of it. */
export const recordNamed = ({ of, label, on }: { readonly of: readonly string[]; readonly label?: string | undefined; readonly on?: string | undefined }): string =>
  [enumerated(of), label, on && shortDay(on)].filter(Boolean).join(' – ')

/** The words of undoing, doing again, and of the notice after each act. */
export const pastWords = {
  group: 'Dernières actions',
  undo: 'Annuler',
  redo: 'Rétablir',
  /** On the button: what would be taken back, and the keys. */
  undoOf: (act: string, of: string) => `Annuler : ${inSentence(act)}${of && ` (${of})`}`,
  redoOf: (act: string, of: string) => `Rétablir : ${inSentence(act)}${of && ` (${of})`}`,
  undoKeys: 'Ctrl+Z, hors d’un champ',
  redoKeys: 'Ctrl+Maj+Z, hors d’un champ',
  nothingToUndo: 'Rien à annuler',
  nothingToRedo: 'Rien à rétablir',
  held: {
    paper: (act: string) => `« ${act} » ne s’annule pas : le papier existe peut-être déjà hors de Binôme. Corrigez-le sur sa page.`,
    forgotten: (act: string) => `« ${act} » ne s’annule pas : ce qui a été effacé ne revient pas.`,
    other: (act: string) => `« ${act} » ne s’annule plus.`,
  },
  done: (act: string) => `${act}.`,
  undone: (act: string) => `Annulé : ${inSentence(act)}.`,
  redone: (act: string) => `Rétabli : ${inSentence(act)}.`,
  close: 'Fermer',
  refusals: {
    movedOn: { title: 'Autre chose a été fait entre-temps.', detail: 'Rien n’a été annulé ni rétabli. Regardez ce que le bouton propose maintenant.' },
    forgotten: { title: 'Le détail de cette action n’est plus gardé.', detail: 'Elle ne peut plus être annulée ni rétablie. Rien n’a été modifié.' },
    nothingToUndo: { title: 'Il n’y a rien à annuler.', detail: 'Rien n’a été modifié.' },
    nothingToRedo: { title: 'Il n’y a rien à rétablir.', detail: 'Rien n’a été modifié.' },
    nothingAbsent: { title: 'Tout ce que cette action avait supprimé est déjà là.', detail: 'Rien n’a été modifié.' },
    unreadable: { title: 'Cette fiche date d’une version plus ancienne de Binôme.', detail: 'Binôme ne peut pas la remettre depuis la corbeille. Rien n’a été modifié. Cherchez-la dans une sauvegarde : Réglages, puis Sauvegardes.' },
  },
} as const

/** The words of the bin. */
export const binWords = {
  nav: 'Corbeille',
  title: 'Corbeille',
  lead: 'Ce qui a été supprimé et n’est pas revenu. Remettre une fiche est une action comme une autre : elle est notée et peut s’annuler.',
  kept: (months: number) => `Une fiche supprimée reste ici ${counted(months, 'mois', 'mois')}, puis son détail est effacé lors de la revue annuelle. Une personne dont les données ont été effacées n’y revient jamais.`,
  empty: 'La corbeille est vide.',
  reading: 'Lecture de la corbeille…',
  caption: 'Ce qui a été supprimé, le plus récent d’abord',
  columns: { what: 'Quoi', kind: 'Type', when: 'Quand', by: 'Par', act: 'Action', back: 'Remettre' },
  with: (count: number) => `et ${counted(count, 'élément qui s’y rattache', 'éléments qui s’y rattachent')}`,
  putBack: 'Remettre',
  putBackOf: (what: string) => `Remettre ${what}`,
  backAgain: (what: string) => `Remis : ${what}.`,
  see: 'Ouvrir la fiche',
} as const

/** The words of the audit trail. */
export const auditWords = {
  nav: 'Journal des actions',
  title: 'Journal des actions',
  sheetTitle: (association: string) => `Journal des actions – ${association}`,
  fileName: 'journal-des-actions',
  lead: 'Qui a fait quoi, quand et sur quoi. Seuls les changements sont notés : consulter une fiche, l’imprimer ou l’exporter ne laisse pas de trace ici.',
  caption: 'Les actions, la plus récente d’abord',
  columns: { when: 'Quand', day: 'Date', hour: 'Heure', by: 'Qui', act: 'Action', kind: 'Type', record: 'Sur quoi', number: 'N°' },
  filters: {
    label: 'Filtrer le journal',
    from: 'Du',
    until: 'Au',
    by: 'Qui a agi',
    anyone: 'Toute l’équipe',
    about: 'Sur qui ou sur quoi',
    aboutHint: 'Une personne, une entreprise, un partenaire ou un binôme',
    anything: 'Tout',
    clear: 'Tout montrer',
  },
  order: 'La première date vient après la seconde : corrigez l’une des deux.',
  nobodyYet: 'première installation',
  nobodyTold: 'personne non indiquée',
  formerMember: 'ancien membre de l’équipe',
  thinned: 'détail effacé',
  andOthers: (count: number) => `et ${counted(count, 'autre', 'autres')}`,
  empty: 'Aucune action ne correspond.',
  shown: (count: number) => counted(count, 'action montrée', 'actions montrées'),
  more: 'Montrer les suivantes',
  reading: 'Lecture du journal…',
  save: 'Enregistrer le journal (xlsx)',
} as const

/** « Fiche enregistrée » within a sentence. */
const inSentence = (act: string): string => act.charAt(0).toLowerCase() + act.slice(1)

/** An act in words; where it took another back or did it again, which one: « Annulé : fiche enregistrée ». */
export function actTold({ act, undoes, meant }: { readonly act: string; readonly undoes?: number | undefined; readonly meant?: string | undefined }): string {
  const said = historyWords.act(meant ?? act, [], '')
  if (meant === undefined) return said
  return `${undoes === undefined ? 'Rétabli' : 'Annulé'}\u202F: ${inSentence(said)}`
}

/** What is said of forms that were typed and not sent. */
export const draftWords = {
  resumed: 'Saisie reprise.',
  resumedMeaning: 'Ce que vous aviez écrit sans l’enregistrer est revenu. Vérifiez, puis enregistrez.',
  startOver: 'Repartir de la fiche',
  waiting: (pages: number) => (pages === 1 ? 'Une saisie n’a pas été enregistrée.' : `Des saisies n’ont pas été enregistrées, sur ${counted(pages, 'page', 'pages')}. Voici la première.`),
  takeUp: 'Reprendre la saisie',
  giveUp: 'Abandonner la saisie',
} as const

/** What is said of the data folder while Binôme is open. */
export const storeWords = {
  reading: (host: string, since: string) => `Lecture seule : les données sont ouvertes sur le poste « ${host} » depuis le ${since}.`,
  readingMeaning: 'Vous pouvez tout consulter et imprimer, rien enregistrer.',
  takeOver: 'Reprendre la main',
  takeOverTitle: 'Reprendre la main sur ces données ?',
  stayReading: 'Rester en lecture seule',
  changed: 'Un autre programme a changé les données dans le dossier.',
  changedMeaning: 'Binôme n’y écrit plus, pour ne rien écraser. Ce qui est sur le disque est intact. Ce que vous avez écrit à l’écran n’est pas enregistré : enregistrez-le ailleurs, puis relisez ce qui est sur le disque.',
  readAgain: 'Relire ce qui est sur le disque',
  copies: (names: readonly string[]) => `Une autre copie des données se trouve dans le dossier : ${enumerated(names)}.`,
  copiesMeaning: 'Deux postes ont sans doute travaillé en même temps. Rien n’a été écrasé. Comparez, puis reprenez ce qui manque ici.',
  compare: 'Comparer',
  clock: (today: string, last: string) => `L’horloge de cet ordinateur indique le ${shortDay(today)}, alors que le dernier enregistrement date du ${shortDay(last)}.`,
  clockMeaning: 'Vos données sont intactes. Mettez l’ordinateur à l’heure : les échéances se calculent à partir de cette date.',
  diskAgain: 'Le disque répond de nouveau : enregistrez.',
  diskAgainMark: 'Non enregistré – le disque répond de nouveau',
} as const
