import { counted, duration, shortDay } from './format'
import { decimal, inUnit } from './statistics'

const day = shortDay

type Unit = Parameters<typeof inUnit>[1]

/** A difference without its sign, in the unit of its figure: shares are told apart in points. */
function distance(unit: Unit, by: number): string {
  const size = Math.abs(by)
  if (unit === 'share') return `${decimal(size * 100, 1)}\u00A0${size >= 0.01995 ? 'points' : 'point'}`
  if (unit === 'hours' && size < 60) return duration(Math.round(size))
  return unit === 'ratio' ? decimal(size, 1) : inUnit(size, unit)
}

/** How small a difference may be and still be written as more than nothing. */
const LEAST: Readonly<Record<Unit, number>> = { count: 0.005, share: 0.0005, mark: 0.005, ratio: 0.05, days: 0.05, hours: 0.5, euro: 0.5 }

/** The names of a period: a calendar year, a school year, or its first and last day. */
export function periodName({ from, to }: { readonly from: string; readonly to: string }): string {
  const [year, last] = [from.slice(0, 4), to.slice(0, 4)]
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  if (from === `${year}-09-01` && to === `${String(Number(year) + 1)}-08-31`) return `${year}-${last}`
  return `${day(from)} – ${day(to)}`
}

/** The same within a sentence: « en 2025 », « en 2025-2026 », « du 01/01/2025 au 30/06/2025 ». */
export function inPeriod(period: { readonly from: string; readonly to: string }): string {
  const name = periodName(period)
  return name.includes(' ') ? `du ${day(period.from)} au ${day(period.to)}` : `en ${name}`
}

/** Every word of the page of results. */
export const dashboardWords = {
  title: 'Tableau de bord',
  lead: 'Les résultats du programme à ce jour. Chaque nombre ouvre la liste de ce qu’il compte.',
  print: 'Imprimer la page',
  computing: 'Calcul des résultats…',
  /** How the search of the window finds the page: by its name, and by what one would call it. */
  search: { label: 'Rapports\u202F: tableau de bord', also: 'Résultats, chiffres et statistiques du programme' },
  otherGroups: { made: 'Faire et remettre', complete: 'Compléter et régler' },
  others: { label: 'Voir aussi', profiles: 'Analyse annuelle des profils', annual: 'Rapport annuel', missing: 'Données manquantes', sponsorship: 'Mécénat de compétences', evaluations: 'Évaluations de l’année', settings: 'Réglages des statistiques' },

  period: {
    label: 'Choisir la période',
    choose: 'Période',
    years: 'Années',
    year: (name: string, isRunning: boolean) => `Année ${name}${isRunning ? ', en cours' : ''}`,
    schoolYears: 'Années scolaires',
    schoolYear: (year: number, isRunning: boolean) => `Année scolaire ${year}-${year + 1}${isRunning ? ', en cours' : ''}`,
    calendarYears: 'Années civiles',
    calendarYear: (name: string, isRunning: boolean) => `Année civile ${name}${isRunning ? ', en cours' : ''}`,
    others: 'Autres périodes',
    beginning: 'Depuis le début',
    own: 'Du … au …',
    from: 'Du',
    to: 'Au',
    backwards: 'Le dernier jour précède le premier. Corrigez l’un des deux.',
    told: (period: { readonly from: string; readonly to: string }, today: string) =>
      `Du ${day(period.from)} au ${day(period.to)}.${period.from <= today && today < period.to ? ` La période n’est pas finie\u202F: les chiffres s’arrêtent au ${day(today)}.` : ''}`,
    /** The figures on the page while the days one types make no period. */
    stale: ({ from, to }: { readonly from: string; readonly to: string }) => `Chiffres du ${day(from)} au ${day(to)}\u202F: les dates demandées ne forment pas une période.`,
    ahead: 'Cette période n’a pas encore commencé.',
  },

  empty: 'Rien n’est encore compté pour cette période',
  emptyText: 'Les chiffres viennent des fiches, des binômes et des rencontres que vous notez. Inscrivez une première personne, importez vos listes, ou choisissez une autre période.',
  toMentees: 'Inscrire un ou une mentee',
  toImport: 'Importer une liste',

  key: 'En bref',
  fraction: (top: string, bottom: string) => `${top} sur ${bottom}`,
  sinceBeginning: (value: string) => `Depuis le début\u202F: ${value}`,
  compared: (before: { readonly from: string; readonly to: string; readonly isCut: boolean }) =>
    before.isCut ? `Comparaison avec la même durée, ${inPeriod(before)}.` : `Comparaison avec la période précédente, ${inPeriod(before)}.`,

  /** « 11 de plus (avant : 2) »; where the two cannot be compared, how it stood alone. */
  changed: (change: string, before: string) => (change === '' ? `Avant\u202F: ${before}` : `${change} (avant\u202F: ${before})`),
  nothingBefore: 'Rien n’est noté avant cette période.',

  /** How a figure stands beside the one before: with a sign, and the same in words. */
  change: (unit: Unit, now: number | undefined, before: number | undefined): { readonly sign: '' | '▲' | '▼' | '='; readonly text: string } => {
    if (now === undefined || before === undefined) return { sign: '', text: '' }
    const by = now - before
    if (Math.abs(by) < LEAST[unit]) return { sign: '=', text: 'inchangé' }
    return by > 0 ? { sign: '▲', text: `${distance(unit, by)} de plus` } : { sign: '▼', text: `${distance(unit, by)} de moins` }
  },

  identity: {
    title: 'Les binômes de la période',
    atStart: (on: string) => `en cours avant le ${day(on)}`,
    entered: (count: number) => counted(count, 'entrée', 'entrées'),
    exited: (count: number) => counted(count, 'sortie', 'sorties'),
    atEnd: (on: string) => `en cours au ${day(on)}`,
    adds: 'Le compte est juste.',
    differs: 'Le compte n’est pas juste\u202F: vérifiez les dates des binômes.',
  },

  charts: {
    title: 'En images',
    flow: 'Entrées et sorties des binômes',
    flowUnit: 'nombre de binômes',
    entered: 'entrées',
    exited: 'sorties',
    atEnd: 'en cours à la fin',
    flowAlt: (entered: number, exited: number, atEnd: number) =>
      `${counted(entered, 'entrée', 'entrées', 'aucune entrée')}, ${counted(exited, 'sortie', 'sorties', 'aucune sortie')}, ${counted(atEnd, 'binôme en cours', 'binômes en cours', 'aucun binôme en cours')} à la fin.`,
    months: ['janv.', 'févr.', 'mars', 'avril', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    outcomes: 'Ce que sont devenus les mentees des binômes clôturés',
    outcomesUnit: 'nombre de binômes clôturés',
    cadence: 'Le rythme de deux rencontres par mois',
    cadenceUnit: 'nombre de binômes',
    keeps: 'rythme tenu',
    misses: 'rythme non tenu',
    tooShort: 'moins d’un mois d’accompagnement',
    ages: 'L’âge des mentees à l’entrée, selon le genre',
    agesUnit: 'nombre de personnes accompagnées',
    women: 'femmes',
    men: 'hommes',
    otherGenders: 'autre, non communiqué ou inconnu',
    alt: (parts: readonly string[]) => `${parts.join(', ')}.`,
    part: (label: string, shown: string) => `${label}\u202F: ${shown}`,
    nothing: 'Rien à montrer pour cette période.',
  },

  table: {
    title: 'Tous les chiffres',
    lead: 'Un pourcentage n’est calculé que si le dénominateur est d’au moins cinq\u202F; en dessous, les deux nombres sont donnés. Ce qui est inconnu reste compté.',
    caption: 'Les chiffres de la période, par thème',
    definition: 'Définition',
    families: 'Aller à un thème',
    columns: { code: 'Code', label: 'Chiffre', value: 'Valeur', top: 'Compté', bottom: 'Sur', unknown: 'Inconnu', before: 'Avant', all: 'Depuis le début' },
    family: (letter: string, name: string) => `${letter}. ${name}`,
    opens: (label: string, what: string) => `${label}, ${what}\u202F: voir la liste`,
    dash: '–',
  },
} as const

/** The words of the same results on paper. */
export const dashboardSheet = {
  title: (period: { readonly from: string; readonly to: string }) => `${dashboardWords.title} ${periodName(period)}`,
  columns: {
    figure: 'Chiffre',
    value: 'Valeur',
    fraction: 'Compté sur',
    change: 'Évolution',
    all: 'Depuis le début',
  },
  change: (sign: string, text: string) => (sign === '' ? '–' : sign === '=' ? text : `${sign} ${text}`),
  identity: (
    { atStart, entered, exited, atEnd }: Readonly<Record<'atStart' | 'entered' | 'exited' | 'atEnd', number>>,
    { from, to }: { readonly from: string; readonly to: string },
    adds: boolean,
  ) =>
    `Binômes\u202F: ${atStart} ${dashboardWords.identity.atStart(from)} + ${dashboardWords.identity.entered(entered)} − ${dashboardWords.identity.exited(exited)} = ${atEnd} ${dashboardWords.identity.atEnd(to)}. ${adds ? dashboardWords.identity.adds : dashboardWords.identity.differs}`,
  reading: (today: string) => `Établi le ${day(today)}. Un pourcentage n’est calculé que si le dénominateur est d’au moins cinq\u202F; en dessous, les deux nombres sont donnés.`,
} as const
