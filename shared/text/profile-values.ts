import { companyFile } from './company-file'
import { counted } from './format'
import { people } from './people'
import { sessionKinds } from './session-kinds'

type Labels = Readonly<Record<string, string | undefined>>

const yesNo: Labels = { yes: 'oui', no: 'non' }

/** A letter of the NACE with its section: « C, industrie manufacturière ». */
const nace: Labels = Object.fromEntries(Object.entries(companyFile.naceSections).map(([letter, name]) => [letter, companyFile.naceShown(letter, name.charAt(0).toLowerCase() + name.slice(1))]))

const worked: Labels = {
  information: 'séance d’information',
  preparation: 'préparation',
  training: 'formation',
  'first-meeting': 'première rencontre',
  meetings: 'rencontres',
  contacts: 'contacts entre deux rencontres',
  monitoring: 'suivis de six semaines',
  closing: 'clôture',
  community: 'rencontres des mentors',
}

/** The values of each column whose values are ours; those of the lists of an association are told by itself. */
const LABELS: Readonly<Record<string, Labels | undefined>> = {
  gender: { woman: 'femme', man: 'homme', other: 'non-binaire ou autre', undisclosed: 'ne souhaite pas le dire' },
  province: { ...people.provinces, foreign: 'à l’étranger' },
  cite: { '0-2': 'CITE 0–2 : au plus secondaire inférieur', '3-4': 'CITE 3–4 : secondaire supérieur ou formation qualifiante', '5-8': 'CITE 5–8 : enseignement supérieur' },
  nationality: { belgian: 'belge', eu: 'Union européenne, hors Belgique', 'non-eu': 'hors Union européenne', stateless: 'apatridie ou statut de réfugié reconnu' },
  fseStatus: { unemployed: 'au chômage', inactive: 'en inactivité', employed: 'en emploi' },
  partnerKind: { ...people.partners.kinds, other: 'autre organisme' },
  frame: people.mentors.frame.short,
  market: { profit: 'secteur marchand', 'non-profit': 'secteur non marchand' },
  size: companyFile.sizes,
  nace,
  trigger: { term: 'échéance', 'positive-exit': 'sortie positive', interruption: 'arrêt anticipé' },
  outcome: { job: 'emploi', training: 'formation', internship: 'stage', business: 'création d’activité', studies: 'reprise d’études', other: 'autre situation' },
  proof: { contract: 'contrat', certificate: 'attestation', declaration: 'déclaration de la personne' },
  decision: { accepted: 'candidature retenue', 'waiting-list': 'liste d’attente', redirected: 'réorientation', 'not-accepted': 'candidature non retenue', withdrew: 'renoncement de la personne' },
  kind: sessionKinds,
  answer: { accepted: 'acceptée', declined: 'refusée', withdrawn: 'retirée', waiting: 'en attente de réponse' },
  state: { reached: 'personne jointe', left: 'personne non jointe', 'to-do': 'à faire', 'not-agreed': 'sans accord de la personne' },
  side: { mentor: 'mentor', mentee: 'mentee' },
  what: { exchange: 'échange', update: 'note d’avancement', ...worked },
  months: { '6': '6 mois', '12': '12 mois' },
}

const TITLES: Labels = {
  gender: 'Genre',
  ages: 'Âge',
  fseAges: 'Âge (FSE+)',
  foremAges: 'Âge (Forem)',
  studies: 'Niveau d’études',
  cite: 'Niveau CITE',
  foreignDiploma: 'Diplôme étranger non reconnu',
  nationality: 'Nationalité',
  status: 'Situation à l’entrée',
  fseStatus: 'Situation FSE+',
  unemployedFor: 'Durée sans emploi',
  longTerm: 'Douze mois ou plus sans emploi',
  province: 'Province',
  sector: 'Secteur',
  referral: 'Qui a adressé ou fait connaître',
  partnerKind: 'Type de partenaire',
  partner: 'Partenaire',
  frame: 'Cadre d’engagement',
  market: 'Secteur marchand ou non marchand',
  size: 'Taille de l’entreprise',
  nace: 'Branche d’activité (NACE)',
  company: 'Entreprise',
  trigger: 'Fin du binôme',
  stoppedFor: 'Motif de l’arrêt',
  outcome: 'Situation à la sortie',
  outcomeKind: 'Situation à la sortie, en détail',
  proof: 'Preuve',
  decision: 'Décision',
  reason: 'Motif de la décision',
  towards: 'Réorientation vers',
  leftFor: 'Motif du départ',
  refusal: 'Motif du refus',
  answer: 'Réponse à la proposition',
  state: 'Suivi',
  kind: 'Séance',
  what: 'Objet',
}

/** What stands for nobody knowing, and for nothing to know. */
export const noValue = { unknown: 'inconnu', none: 'sans objet' } as const

/** `mentorStudies` is `studies` of a mentor. */
const plain = (column: string): string => (/^mentor[A-Z]/.test(column) ? column.charAt(6).toLowerCase() + column.slice(7) : column)

/** What a column is called above its values: « Niveau d’études », « Niveau d’études, mentor ». */
export function columnTitle(column: string): string {
  const own = plain(column)
  const title = TITLES[own] ?? own
  return own === column ? title : `${title}, mentor`
}

/** « moins de 18 ans », « 18 à 29 ans », « 55 ans et plus »; nothing for what is no bracket. */
function ages(bracket: string): string | undefined {
  const [, first, last] = /^(\d+)(?:-(\d+)|\+)$/.exec(bracket) ?? []
  if (first === undefined) return undefined
  if (last === undefined) return `${counted(Number(first), 'an', 'ans')} et plus`
  if (Number(first) === 0) return `moins de ${counted(Number(last) + 1, 'an', 'ans')}`
  return first === last ? counted(Number(first), 'an', 'ans') : `${first} à ${counted(Number(last), 'an', 'ans')}`
}

/** What a person reads for a value of a column; `own` tells the items of the lists, the partners and the companies. */
export function valueLabel(column: string, value: string | number, own: (column: string, key: string) => string | undefined = () => undefined): string {
  const [name, key] = [plain(column), String(value)]
  if (key === 'unknown' || key === 'none') return noValue[key]
  return own(name, key) ?? LABELS[name]?.[key] ?? (/ages$/i.test(name) ? ages(key) : undefined) ?? yesNo[key] ?? key
}
