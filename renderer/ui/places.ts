/** The addresses of the window, after the `#`. Features link to each other by address alone, so that none knows its neighbour. */
export const places = {
  today: '/',
  stage: (number: number) => `/etapes/${number}`,
  mentors: '/mentors',
  mentor: (id: string) => `/mentors/${id}`,
  editMentor: (id: string) => `/mentors/${id}/modifier`,
  newMentor: '/mentors/nouveau',
  mentees: '/mentees',
  mentee: (id: string) => `/mentees/${id}`,
  editMentee: (id: string) => `/mentees/${id}/modifier`,
  newMentee: '/mentees/nouveau',
  companies: '/entreprises',
  company: (id: string) => `/entreprises/${id}`,
  editCompany: (id: string) => `/entreprises/${id}/modifier`,
  newCompany: '/entreprises/nouvelle',
  partners: '/partenaires',
  partner: (id: string) => `/partenaires/${id}`,
  editPartner: (id: string) => `/partenaires/${id}/modifier`,
  newPartner: '/partenaires/nouveau',
  pairs: '/binomes',
  pair: (id: string) => `/binomes/${id}`,
  newPair: '/binomes/nouveau',
  pairDraft: (id: string) => `/binomes/nouveau/${id}`,
  /** The contract of a pair as it would be printed today. */
  contractToPrint: (pairId: string) => `/binomes/${pairId}/contrat`,
  /** A contract as it was printed. */
  contract: (contractId: string) => `/contrats/${contractId}`,
  reports: '/rapports',
  settings: '/reglages',
  settingsOrganisation: '/reglages/association',
  settingsTeam: '/reglages/equipe',
  settingsArticles: '/reglages/contrat',
  settingsData: '/reglages/donnees',
} as const

const pages: Readonly<Record<string, ((id: string) => string) | undefined>> = {
  mentors: places.mentor,
  mentees: places.mentee,
  companies: places.company,
  partners: places.partner,
  pairs: places.pair,
  pairDrafts: places.pairDraft,
  contracts: places.contract,
}

/** The page of something of the book, by the collection it stands in; the team's page for those who have none of their own. */
export const placeOf = (collection: string, id: string): string => pages[collection]?.(id) ?? places.settingsTeam
