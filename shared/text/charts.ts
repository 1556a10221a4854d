/** The words around any chart. */
export const chartWords = {
  showNumbers: 'Voir les chiffres',
  number: 'Nombre',
} as const
