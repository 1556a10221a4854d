import { counted } from './format'

/** What a mentor gives time to, at the head of a line. */
export const workedItems = {
  information: 'Séances d’information',
  preparation: 'Préparation individuelle',
  training: 'Formation',
  'first-meeting': 'Premières rencontres',
  meetings: 'Rencontres du binôme',
  contacts: 'Contacts entre les rencontres',
  monitoring: 'Contacts de suivi avec l’association',
  closing: 'Réunions de clôture',
  community: 'Rencontres de mentors',
} as const

/** The words of skills sponsorship after the fact: a value, never a tax claim. */
export const sponsorship = {
  title: 'Mécénat de compétences',
  lead: 'Les heures que les entreprises ont offertes sur le temps de travail, telles qu’elles ont été notées.',
  empty: 'Aucune heure sur le temps de travail',
  emptyText: 'Pendant cette période, aucun ou aucune mentor n’était en binôme sur son temps de travail.',
  total: 'Pour la période',
  companies: 'Entreprises',
  mentors: 'Mentors',
  hours: 'Heures sur le temps de travail',
  value: 'Valeur',
  hourlyCost: 'Coût horaire',
  costFrom: (cost: string, year: number, source: string, isOwn: boolean) => `${cost} (${year}, ${source}), ${isOwn ? 'donné par l’entreprise' : 'valeur de référence'}`,
  unknownCompany: 'Entreprise non renseignée',
  method: 'La valeur est le produit des heures notées par le coût horaire, arrondi au cent pour chaque poste. C’est une valeur, pas un avantage fiscal.',
  nothingNoted: 'aucune heure notée',
  notNoted: 'Non noté',
  notNotedCount: (count: number) => counted(count, 'durée non notée', 'durées non notées', 'rien ne manque'),
  notNotedMeaning: (count: number) =>
    `${counted(count, 'rencontre, contact ou entretien n’a', 'rencontres, contacts ou entretiens n’ont')} pas de durée : ${count === 1 ? 'il ne compte' : 'ils ne comptent'} pour rien. Complétez-les dans la fiche du binôme.`,
  byKind: (company: string) => `Heures de ${company}, par poste`,
  columns: { what: 'Poste', count: 'Fois', hours: 'Heures', value: 'Valeur', mentor: 'Mentor', company: 'Entreprise', notNoted: 'Non noté', decimalHours: 'Heures (décimales)', euros: 'Valeur (euros)' },
  sum: 'Total',
  byMentor: 'Heures par mentor',
  searchMentor: 'Rechercher un ou une mentor, une entreprise',
  countMentors: (count: number) => counted(count, 'mentor', 'mentors'),
  certificate: 'Attestation',
  certificateOf: (company: string) => `Attestation pour ${company}`,
  certificateWithNames: 'Attestation avec les noms',
  certificateWithNamesOf: (company: string) => `Attestation avec les noms pour ${company}`,
  toDashboard: 'Tableau de bord',

  ofPeriod: (period: string) => `Heures offertes ${period}`,
  hoursAndValue: (hours: string, value: string) => `${hours}, soit ${value}`,
  seeAll: 'Voir le mécénat de la période',
} as const
