const who = (name: string, place: number) => (name === '' ? `la personne n° ${place}` : name)

/** The words of the people one writes to or calls at a company or a partner. */
export const contactWords = {
  title: 'Personnes de contact',
  why: 'La première est celle à qui l’on écrit d’abord.',
  none: 'Aucune personne de contact n’est notée.',
  one: (place: number) => (place === 1 ? 'Première personne de contact' : `Personne de contact n° ${place}`),
  name: 'Nom de la personne de contact',
  role: 'Fonction',
  email: 'Adresse e-mail',
  phone: 'Téléphone',
  add: 'Ajouter une personne de contact',
  raise: 'Monter',
  raiseOf: (name: string, place: number) => `Monter ${who(name, place)}`,
  lower: 'Descendre',
  lowerOf: (name: string, place: number) => `Descendre ${who(name, place)}`,
  remove: 'Retirer',
  removeOf: (name: string, place: number) => `Retirer ${who(name, place)}`,
  nouns: { name: 'le nom de la personne de contact' },
} as const
