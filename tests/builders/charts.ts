import { type Chart, lookOf, plainMark, seriesOf, UNKNOWN_LOOK } from '#shared/charts/chart'

/** A chart of each kind, with long names, noughts and hidden numbers. */
export const someCharts = {
  bars: {
    kind: 'bars',
    title: 'Niveau d’études des mentors et des mentees',
    alt: 'Les mentees ont surtout un diplôme du secondaire supérieur, les mentors un master.',
    unit: 'Nombre de personnes',
    categories: ['Sans diplôme ou primaire (CEB)', 'Secondaire supérieur général, technique ou professionnel, apprentissage', 'Master et plus', 'inconnu'],
    series: [
      { ...seriesOf('Mentees', [4, 17, 3, 2], 0), marks: [{ value: 0, shown: 'moins de 5' }, plainMark(17), plainMark(3), plainMark(2)] },
      seriesOf('Mentors', [0, 6, 21, 1], 1),
    ],
  },
  columns: {
    kind: 'columns',
    title: 'Entrées et sorties par mois',
    alt: 'Trente entrées et vingt-huit sorties, les plus nombreuses en mars et en octobre.',
    unit: 'Nombre de binômes',
    categories: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    series: [seriesOf('Entrées', [2, 3, 6, 1, 2, 0, 0, 1, 4, 7, 3, 1], 0), seriesOf('Sorties', [1, 2, 2, 3, 5, 4, 1, 0, 2, 3, 3, 12], 1), seriesOf('Entrées un an avant', [1, 1, 2, 0, 0, 0, 0, 3, 3, 4, 2, 10], 2)],
  },
  stacked: {
    kind: 'stacked',
    title: 'Situation à la sortie',
    alt: 'Sur 41 binômes clôturés, 18 emplois et 9 formations.',
    unit: 'Part des binômes clôturés',
    parts: [['Emploi', 18], ['Formation', 9], ['Stage', 2], ['Création d’activité', 1], ['Reprise d’études', 3], ['Autre situation', 6], ['Abandon', 1]].map(([label, value], index) => ({ label: String(label), mark: plainMark(Number(value)), ...lookOf(index) })).concat([{ label: 'inconnu', mark: plainMark(1), ...UNKNOWN_LOOK }]),
  },
} satisfies Record<string, Chart>
