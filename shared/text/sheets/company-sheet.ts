import { duration } from '../format'

const grouped = (whole: string) => whole.replace(/\B(?=(?:\d{3})+$)/g, ' ')

/** 137370 cents as 1 373,70 €. */
export function euros(cents: number): string {
  const [whole = '', rest = ''] = (cents / 100).toFixed(2).split('.')
  return `${grouped(whole)},${rest} €`
}

/** 1710 minutes as 28,5 h: hours to add up and to multiply, unlike a length of time (28 h 30). */
export function decimalHours(minutes: number): string {
  const [whole = '', rest = ''] = String(Math.round((minutes / 60) * 100) / 100).split('.')
  return `${grouped(whole)}${rest === '' ? '' : `,${rest}`} h`
}

/** The words of what a management is given: what mentoring is, what it takes, what that is worth. */
export const companySheet = {
  name: 'Présentation aux entreprises',
  title: 'Le mentorat pour l’emploi dans votre entreprise',
  titleFor: (company: string) => `Le mentorat pour l’emploi chez ${company}`,
  calculation: 'Calcul du temps de travail par mentor',
  columns: { item: 'Poste', times: 'Fois × durée', hours: 'Heures', source: 'Source' },
  items: {
    information: 'Séance d’information',
    preparation: 'Préparation individuelle',
    training: 'Formation',
    'first-meeting': 'Première rencontre, avant le contrat',
    meetings: 'Rencontres du binôme',
    monitoring: 'Contacts de suivi avec l’association',
    closing: 'Réunion de clôture',
    evaluation: 'Évaluation',
    contacts: 'Contacts entre les rencontres',
    community: 'Rencontres des mentors',
  },
  times: (times: number, minutes: number) => `${times}\u00A0×\u00A0${duration(minutes)}`,
  coupled: 'réunie avec l’information',
  optional: 'en option',
  /** A custom is printed as one, without the remark for the association that it is there to be adapted. */
  sourceOf: (source: string) => (/^usage\b/iu.test(source) ? 'usage' : source),
  total: 'Total par mentor',

  results: 'Ce que cela représente',
  hourlyCost: 'Coût horaire retenu',
  costFrom: (cents: number, year: number, source: string) => `${euros(cents)} (${year}, ${source})`,
  perMentor: 'Pour un ou une mentor',
  secondPair: 'Un second binôme avec la même personne',
  forAll: (mentors: number) => (mentors === 1 ? 'Pour une personne' : `Pour ${mentors} mentors`),
  multiplied: (hours: string, cost: string, value: string) => `${hours} × ${cost} = ${value}`,
  hoursAndValue: (hours: string, value: string) => `${hours}, soit ${value}`,
  openMentors: '……… mentors × ……… heures × ………… euros par heure = ………………… €',
  yours: 'Votre propre calcul',
  noTaxClaim: 'Ce montant estime la valeur du temps offert (mécénat de compétences). Il ne dit rien de son traitement fiscal. Les heures sont celles qui sont prévues ; l’attestation annuelle reprend les heures prestées.',

  agreement: {
    title: 'Accord de la direction pour le mentorat pendant le temps de travail',
    company: 'Entreprise',
    number: 'Numéro d’entreprise (BCE)',
    mentors: 'Nombre de mentors prévus',
    contact: 'Personne de contact dans l’entreprise',
    insurance: 'L’assurance contre les accidents du travail couvre les mentors',
    visibility: 'Nom et logo dans nos publications',
    from: 'À partir du',
    until: 'Jusqu’au',
    renewed: 'Reconduction tacite',
    terms: 'Conditions convenues',
    signatory: 'Pour l’entreprise',
    association: 'Pour l’association',
    yes: 'oui',
    no: 'non',
  },
} as const
