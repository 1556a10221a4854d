import { shortDay } from './format'
import { headWords } from './full-export-heads'

/** The head of a column, by the keys that lead to its value. */
export const exportHeads = { label: (path: readonly string[]): string => path.map(key => headWords[key] ?? key).join(' – ') } as const

/** The words of the workbook that holds everything; the names of its sheets have at most 31 letters. */
export const fullExportSheets = {
  sheets: {
    organisation: 'Association',
    articleSets: 'Articles du contrat',
    coordinators: 'Équipe',
    companies: 'Entreprises',
    partners: 'Partenaires',
    mentors: 'Mentors',
    mentees: 'Mentees',
    pairs: 'Binômes',
    pairDrafts: 'Binômes en préparation',
    contracts: 'Contrats',
    amendments: 'Avenants',
    pairingNotes: 'Notes de croisement',
    intakes: 'In-takes',
    actionPlans: 'Plans d’actions',
    meetings: 'Rencontres',
    pairContacts: 'Contacts',
    introductions: 'Mises en relation',
    checkIns: 'Suivis de six semaines',
    nextSteps: 'Actions décidées',
    closings: 'Clôtures',
    evaluations: 'Évaluations',
    followUps: 'Devenir à 6 et 12 mois',
    newsletters: 'Infolettres',
    yearlyTasks: 'Échéances annuelles',
    exchanges: 'Échanges',
    groupSessions: 'Séances',
    gridVersions: 'Grilles',
    interviews: 'Entretiens',
    progressUpdates: 'Notes d’avancement',
    imports: 'Imports',
    lists: 'Listes de choix',
    settings: 'Réglages',
    entries: 'Profils à l’entrée',
    profileAnalyses: 'Analyses des profils',
    letterTemplates: 'Modèles Word',
  },
  listSheet: (sheet: string, list: string) => `${SHORT[sheet] ?? sheet} - ${list}`,
  yes: 'oui',
  no: 'non',
  between: ' ; ',
  owner: 'Fiche',
  rank: 'Rang',
  named: (label: string) => `${label} (nom)`,
  stateless: 'apatridie ou statut de réfugié reconnu',
  consents: { name: 'Accords', heads: { id: 'Fiche', name: 'Fiche (nom)', side: 'Feuille', key: 'Clé', consent: 'Accord', given: 'Donné', on: 'Répondu le' } },
  answers: {
    name: 'Réponses',
    heads: { id: 'Entretien', grid: 'Grille', about: 'Personne ou binôme', question: 'Question', key: 'Clé de la question', answer: 'Réponse', json: 'Réponse (comme dans le JSON)' },
  },
  choices: { heads: { list: 'Liste', listKey: 'Clé de la liste', rank: 'Rang', key: 'Clé', label: 'Libellé', hidden: 'Masqué', own: 'Liste de l’association' } },
  codes: { name: 'Codes', sheet: 'Feuille', column: 'Colonne', of: 'Pour', key: 'Clé', label: 'Libellé' },
  details: [
    { name: 'Accords', about: 'ce que chaque personne a accepté ou refusé, une ligne par réponse (« consents » dans le JSON)' },
    { name: 'Réponses', about: 'les réponses aux grilles, une ligne par question (« interviews[].answers » dans le JSON)' },
    { name: 'Listes de choix', about: 'tous les choix de toutes les listes, avec leur libellé actuel (« lists » dans le JSON : seulement les listes que vous avez changées)' },
    { name: 'Codes', about: 'pour chaque colonne écrite en mots, la clé qui correspond à chaque libellé dans le JSON' },
  ],
  seeLong: '→ feuille « Textes longs »',

  readMe: {
    name: 'Lisez-moi',
    title: (association: string, on: string) => ['Export complet', association, shortDay(on)].filter(Boolean).join(' – '),
    sheet: 'Feuille',
    column: 'Colonne',
    key: 'Clé dans le fichier JSON',
    content: 'Contenu',
    about: [
      'Ce classeur contient tout ce que Binôme retient, avec les noms : gardez-le dans un endroit protégé.',
      'Chaque feuille reprend un type de fiche, une ligne par fiche. Une liste dans une fiche a sa propre feuille : la colonne « Fiche » dit de quelle fiche vient la ligne.',
      'Une feuille n’existe pas quand la liste est vide partout.',
      'Les colonnes « Identifiant » et celles qui se terminent par « (nom) » relient les feuilles entre elles.',
      'Les choix (statut, motif, étape…) sont écrits en mots, avec les libellés actuels. La feuille « Codes » donne la clé de chacun, la même que dans le fichier JSON.',
      'Les accords et les réponses aux grilles ont leur propre feuille : une ligne par réponse.',
      'Ce qui est plus profond est écrit en JSON dans la cellule. Un texte trop long pour une cellule se trouve, par morceaux, sur la feuille « Textes longs ».',
      'Aucune cellule ne contient de formule. Pour reprendre vos données dans Binôme, utilisez le fichier JSON.',
    ],
    kinds: { text: 'texte', date: 'date', number: 'nombre', 'yes-no': 'oui ou non', values: 'plusieurs valeurs, séparées par un point-virgule', json: 'plusieurs données, en JSON' },
  },
  long: { name: 'Textes longs', sheet: 'Feuille', id: 'Fiche', column: 'Colonne', part: 'Morceau', text: 'Texte' },
} as const

/** Where the name of a list would not fit behind that of its sheet. */
const SHORT: Readonly<Record<string, string>> = {
  'Suivis de six semaines': 'Suivis',
  'Devenir à 6 et 12 mois': 'Devenir',
  'Articles du contrat': 'Contrat',
}
