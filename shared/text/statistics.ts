import { counted } from './format'
import { euros } from './sheets/company-sheet'

/** Narrow, and keeps a number in one piece. */
const THIN = '\u202F'
const JOINED = '\u00A0'

const grouped = (whole: string) => whole.replace(/\B(?=(?:\d{3})+$)/g, THIN)

/** 1234.5 with so many decimals as 1 234,5; never « −0 ». */
export function decimal(value: number, decimals: number): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.')
  const isZero = Number(value.toFixed(decimals)) === 0
  return `${value < 0 && !isZero ? '−' : ''}${grouped(whole)}${rest === undefined ? '' : `,${rest}`}`
}

/** 0.625 as 62,5 %. */
export const percent = (share: number): string => `${decimal(share * 100, 1)}${THIN}%`

/** 1710 minutes as 28 h 30; whole minutes, 0 as 0 h. */
export function hoursAndMinutes(minutes: number): string {
  const whole = Math.round(minutes)
  const rest = whole % 60
  return `${grouped(String(Math.floor(whole / 60)))}${JOINED}h${rest === 0 ? '' : `${JOINED}${String(rest).padStart(2, '0')}`}`
}

type Unit = 'count' | 'share' | 'ratio' | 'days' | 'hours' | 'euro' | 'mark'

/** What is shown of a figure. */
interface Figure {
  readonly unit: Unit
  readonly value: number | undefined
  readonly top: number | undefined
  readonly bottom: number | undefined
  readonly numerator: { readonly kind: string }
}

/** A number in its unit: 62,5 %, 12 jours, 28 h 30, 1 373,70 €, 3,4; money comes in cents, hours in minutes, a share from 0 to 1. */
export function inUnit(value: number, unit: Unit): string {
  switch (unit) {
    case 'count':
      return decimal(value, Number.isInteger(value) ? 0 : 2)
    case 'share':
      return percent(value)
    case 'ratio':
    case 'mark':
      return decimal(value, unit === 'mark' ? 2 : 1)
    case 'days':
      return Number.isInteger(value) ? counted(value, 'jour', 'jours') : `${decimal(value, 1)}${JOINED}${Math.abs(value) < 2 ? 'jour' : 'jours'}`
    case 'hours':
      return hoursAndMinutes(value)
    case 'euro':
      return euros(Math.round(value))
  }
}

/** A figure in its unit. Where there is none, says why: nothing to divide by, too few for a rate (the two numbers instead), too few answers, or not told. */
export function unitValue({ unit, value, top, bottom, numerator }: Figure): string {
  if (value !== undefined) return inUnit(value, unit)
  if (numerator.kind === 'given') return top === undefined ? figureWords.notTold : figureWords.nothing
  if (bottom === 0 || (top === undefined && unit === 'days')) return figureWords.nothing
  if (top === undefined) return figureWords.tooFew
  return bottom === undefined ? figureWords.nothing : `${decimal(top, 0)} sur ${decimal(bottom, 0)}`
}

/** What stands where a figure has no number. */
export const figureWords = {
  /** Nobody to take a share or a mean of. */
  nothing: 'sans objet',
  tooFew: 'moins de 5 réponses',
  notTold: 'non communiqué',
  notCollected: 'non collecté',
  unknown: 'inconnu',
} as const

/** The lines and notes of what the FSE+ asks (Règlement (UE) 2021/1057, annexe I). */
export const fseWords = {
  title: 'Indicateurs communs du FSE+',
  lead: 'D’après l’annexe I du règlement (UE) 2021/1057. Chaque personne entrée pendant la période compte une fois, telle qu’elle était au premier jour de son dernier binôme.',
  outputs: 'Personnes entrées pendant la période',
  results: 'Résultats immédiats, à la sortie',
  later: 'Résultats à six mois',
  genders: { woman: 'Femmes', man: 'Hommes', other: 'Non-binaires', apart: 'Genre non communiqué ou inconnu', total: 'Total' },
  lines: {
    total: 'Ensemble, données complètes',
    unemployed: 'Chômeurs et chômeuses, longue durée comprise',
    'long-term': 'Chômeurs et chômeuses de longue durée (douze mois ou plus)',
    'long-term-unknown': 'Chômeurs et chômeuses dont la durée sans emploi est inconnue',
    inactive: 'Personnes inactives',
    employed: 'Personnes en emploi, activité indépendante comprise',
    'under-18': 'Moins de 18 ans',
    '18-29': 'De 18 à 29 ans',
    '30-54': 'De 30 à 54 ans',
    '55-or-more': '55 ans et plus',
    'cite-0-2': 'CITE 0 à 2 : au plus secondaire inférieur',
    'cite-3-4': 'CITE 3 et 4 : secondaire supérieur ou postsecondaire',
    'cite-5-8': 'CITE 5 à 8 : enseignement supérieur',
    'third-country': 'Ressortissants et ressortissantes de pays tiers, apatridie et statut de réfugié compris',
    'nationality-unknown': 'Personnes dont la nationalité est inconnue',
    disabled: 'Personnes handicapées',
    'foreign-origin': 'Personnes d’origine étrangère',
    minorities: 'Personnes appartenant à une minorité, dont les Roms',
    homeless: 'Personnes sans abri ou exclues du logement',
    rural: 'Personnes vivant en zone rurale',
    incomplete: 'Données incomplètes, comptées à part',
    entrants: 'Toutes les personnes entrées',
    exits: 'Toutes les sorties',
    'exit-total': 'Ensemble des sorties, données complètes',
    'exit-searching': 'En recherche d’emploi à la sortie',
    'exit-education': 'En études ou en formation à la sortie, stages non compris',
    'exit-qualification': 'Qualification obtenue à la sortie',
    'exit-employed': 'En emploi à la sortie, activité indépendante comprise',
    'exit-internship': 'En stage à la sortie',
    'exit-other': 'Dans une autre situation à la sortie',
    'exit-unknown': 'Situation inconnue à la sortie',
    'incomplete-exits': 'Sorties aux données incomplètes, comptées à part',
    'later-total': 'Ensemble des suivis à six mois',
    'later-reached': 'Personnes jointes à six mois',
    'later-employed': 'En emploi six mois après la sortie, activité indépendante comprise',
    'later-improved': 'Situation améliorée sur le marché du travail à six mois',
  },
  notes: [
    'Les données d’une personne sont complètes quand son âge, sa situation à l’entrée et son niveau d’études sont connus. Les autres personnes sont comptées à part : sans ces données, elles ne sont pas des participants et participantes au sens du FSE+.',
    'Les sorties et les suivis à six mois se comptent par binôme : une personne sortie deux fois y figure deux fois. Les stages, les autres situations et les situations inconnues ont leur ligne : les lignes de la sortie font l’ensemble.',
    'La longue durée est comptée à partir de douze mois : la tranche « 12 à 23 mois » commence à douze mois, et le FSE+ écrit « plus de douze mois ».',
    'Ne sont pas collectés : le handicap, l’origine, l’appartenance à une minorité et l’exclusion du logement, qui sont des données sensibles ; ni la vie en zone rurale, la qualification obtenue et l’amélioration de la situation à six mois.',
  ],
} as const

/** The lines of what the Forem and Actiris publish. */
export const foremWords = {
  title: 'Tranches du Forem et d’Actiris',
  lead: 'Personnes entrées pendant la période, chacune une fois, dans les tranches d’âge et de durée sans emploi des statistiques mensuelles du Forem.',
  ages: 'Âge à l’entrée',
  lengths: 'Durée sans emploi à l’entrée',
  studies: 'Études',
  genders: 'Genre',
  lowStudies: 'au plus secondaire, deuxième degré (CITE 0 à 2)',
  twoYearsOrMore: '2 ans ou plus',
  reference: 'Public du Forem (repère)',
  referenceWhy: 'Le public du Forem n’est pas celui d’un programme de mentorat : ces parts situent, elles ne mesurent pas un résultat.',
} as const

/** What stands above the figures that others publish. */
export const comparisonWords = {
  title: 'Repères : ce que d’autres publient',
  warning: 'Les définitions diffèrent : dénominateur, délai, stages compris ou non. Ces chiffres sont des repères, pas des objectifs.',
  programme: 'Programme',
  figure: 'Chiffre publié',
  source: 'Source',
} as const
