/** The words of what one keeps of a list from one day to the next: its views, and the columns one wants to see. */
export const savedViews = {
  open: 'Vues',
  label: (caption: string) => `Vues de la liste « ${caption} »`,
  none: 'Aucune vue enregistrée.',
  whole: 'La liste entière',
  save: 'Enregistrer la vue actuelle…',
  change: 'Modifier les vues…',
  opensWith: 'ouverte d’office',

  saving: {
    title: 'Enregistrer la vue actuelle',
    text: 'Les filtres, l’ordre et les colonnes de la liste se retrouvent ensuite sous ce nom. Le texte recherché n’est pas gardé : il peut être le nom d’une personne.',
    name: 'Nom de la vue',
    example: 'Par exemple : Mentors libres à Namur',
    submit: 'Enregistrer la vue',
  },

  changing: {
    title: 'Modifier les vues',
    name: (name: string) => `Nom de la vue « ${name} »`,
    rename: 'Renommer',
    renameOf: (name: string) => `Renommer la vue « ${name} »`,
    opened: 'Ouvrir la liste dans cette vue',
    openedOf: (name: string) => `Ouvrir la liste dans la vue « ${name} »`,
    remove: 'Retirer',
    removeOf: (name: string) => `Retirer la vue « ${name} »`,
    done: 'Fermer',
  },

  said: {
    saved: (name: string) => `Vue « ${name} » enregistrée.`,
    renamed: (name: string) => `La vue s’appelle désormais « ${name} ».`,
    removed: (name: string) => `Vue « ${name} » retirée.`,
  },

  problems: {
    missing: 'Donnez un nom à la vue.',
    'too-long': 'Ce nom est trop long : 60 caractères au plus.',
    taken: 'Une autre vue de cette liste porte déjà ce nom. Choisissez-en un autre.',
  },

  columns: {
    open: 'Colonnes',
    label: (caption: string) => `Colonnes de la liste « ${caption} »`,
    all: 'Toutes les colonnes',
    narrow: 'Une fenêtre étroite cache d’elle-même les colonnes les moins utiles.',
  },
} as const
