import { counted } from '../format'

/** The words around the guide and around the help of a page. */
export const guideWords = {
  nav: 'Guide',
  title: 'Guide',
  lead: 'Tout ce que Binôme fait, chapitre par chapitre, dans l’ordre du programme.',
  chapters: 'Chapitres du guide',
  contents: 'Sommaire',
  inThisChapter: 'Dans ce chapitre',
  search: 'Rechercher dans le guide',
  searchHint: 'Un ou deux mots suffisent : avenant, étiquettes, clé USB…',
  found: (count: number) => counted(count, 'passage trouvé', 'passages trouvés'),
  nothing: 'Aucun passage ne contient ces mots. Essayez un seul mot, ou un mot plus simple.',
  goTo: 'Aller à la page',
  tip: 'Bon à savoir',
  previous: (title: string) => `Chapitre précédent : ${title}`,
  next: (title: string) => `Chapitre suivant : ${title}`,
  unknown: 'Ce chapitre n’existe pas',
  shortcut: { keys: 'Touches', does: 'Effet', caption: 'Les raccourcis clavier' },
} as const

/** The words around the help of the page that is shown. */
export const helpWords = {
  open: 'Aide',
  hint: 'Aide sur cette page (F1)',
  title: (page: string) => `Aide : ${page}`,
  close: 'Fermer l’aide',
  here: 'Ce que vous pouvez faire ici',
  next: 'Et ensuite',
  chapter: (title: string) => `Lire le chapitre « ${title} »`,
  contents: 'Voir le sommaire du guide',
} as const
