import { counted, duration, enumerated } from '../format'
import { longDay } from '../paper'
import { decimalHours } from './company-sheet'

/** The yearly certificate of a company: the hours logged, their value and how it was reached. */
export const companyCertificate = {
  name: 'Attestation de mécénat de compétences',
  title: 'Attestation de mécénat de compétences',
  provisionalTitle: 'Attestation provisoire de mécénat de compétences',
  provisional: (day: string) => `Cette attestation est provisoire : la période n’est pas terminée. Elle reprend les heures notées jusqu’au ${longDay(day)}.`,
  attests: (association: string, by: string | undefined) => `${association}${by === undefined ? '' : `, représentée par ${by},`} atteste que l’entreprise`,
  gave: 'a mis une partie du temps de travail de son personnel à la disposition de notre programme de mentorat pour l’emploi.',
  number: 'Numéro d’entreprise',
  period: 'Période',
  fromTo: (from: string, to: string) => `du ${longDay(from)} au ${longDay(to)}`,
  mentors: 'Mentors de l’entreprise',
  people: (count: number) => counted(count, 'personne', 'personnes', 'aucune personne'),
  hours: 'Heures sur le temps de travail',
  value: 'Valeur de ces heures',
  detail: 'Détail des heures',
  columns: { what: 'Poste', count: 'Nombre', hours: 'Heures', value: 'Valeur' },
  /** Hours as one says them; beside them the number that the cost multiplies, where it reads otherwise. */
  multipliedHours: (minutes: number) => (minutes % 60 === 0 ? duration(minutes) : `${duration(minutes)} (${decimalHours(minutes)})`),
  total: 'Total',
  byPerson: 'Par personne',
  person: 'Nom',
  noHours: 'Aucune heure n’est notée pour cette période.',
  methodTitle: 'Comment cette valeur est calculée',
  method: 'Seules les heures notées pendant l’accompagnement sont comptées, et seulement celles données sur le temps de travail. La valeur est le produit des heures par le coût horaire de leur année, arrondi au cent pour chaque mentor et chaque poste.',
  cost: (cost: string, year: number, source: string, isOwn: boolean) => `Coût horaire retenu : ${cost} (${year}, ${source}), ${isOwn ? 'communiqué par l’entreprise' : 'valeur de référence'}.`,
  costOf: (years: readonly number[], line: string) => `Heures de ${enumerated(years.map(String))}. ${line}`,
  notNoted: (count: number) => `${counted(count, 'rencontre, contact ou entretien a', 'rencontres, contacts ou entretiens ont')} eu lieu sans que la durée soit notée : ${count === 1 ? 'il n’est' : 'ils ne sont'} pas compté${count === 1 ? '' : 's'}.`,
  noTaxClaim: 'Cette attestation indique une valeur, pas un avantage fiscal : elle ne dit rien du traitement fiscal de ce mécénat.',
} as const
