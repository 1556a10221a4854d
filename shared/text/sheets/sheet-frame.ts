/** What stands around the text of every sheet, whatever it is about. */
export const sheetFrame = {
  subject: 'Mentorat pour l’emploi',
  /** Under sheets that name a person. */
  confidential: (contact: string) => `Document confidentiel, protégé par le RGPD. Vos données, vos droits : ${contact}`,
  /** Under sheets that name nobody. */
  open: (contact: string) => `Vos données sont protégées par le RGPD. Vos droits : ${contact}`,
  /** The template and its version; `own` once the association has put its own text in it. */
  template: (name: string, own: boolean) => `${name} · modèle 1${own ? ', texte de l’association' : ''}`,
  gridTemplate: (name: string, version: number) => `${name} · ${version === 0 ? 'version d’origine' : `version ${version}`}`,
  phone: 'Téléphone',
  email: 'E-mail',
  municipality: 'Commune',
  /** Between pieces of one line. */
  between: ' · ',
} as const

/** What a sheet is called on the disk, before its extension; never with a person’s name. */
export const sheetFileNames = {
  grid: {
    'mentor-preparation': { blank: 'grille-preparation-mentor-vierge', prefilled: 'grille-preparation-mentor', completed: 'grille-preparation-mentor-completee' },
    'mentee-selection': { blank: 'grille-selection-mentee-vierge', prefilled: 'grille-selection-mentee', completed: 'grille-selection-mentee-completee' },
    'first-meeting': { blank: 'grille-premiere-rencontre-vierge', prefilled: 'grille-premiere-rencontre', completed: 'grille-premiere-rencontre-completee' },
    'check-in-mentor': { blank: 'fiche-suivi-mentor-vierge', prefilled: 'fiche-suivi-mentor', completed: 'fiche-suivi-mentor-completee' },
    'check-in-mentee': { blank: 'fiche-suivi-mentee-vierge', prefilled: 'fiche-suivi-mentee', completed: 'fiche-suivi-mentee-completee' },
    closing: { blank: 'fiche-cloture-vierge', prefilled: 'fiche-cloture', completed: 'fiche-cloture-completee' },
    'evaluation-mentor': { blank: 'questionnaire-mentor-vierge', prefilled: 'questionnaire-mentor', completed: 'questionnaire-mentor-complete' },
    'evaluation-mentee': { blank: 'questionnaire-mentee-vierge', prefilled: 'questionnaire-mentee', completed: 'questionnaire-mentee-complete' },
  },
  forPerson: 'copie',
  /** In place of the reference of a sheet about nobody in particular. */
  general: 'modele',
  attendance: 'liste-presences',
  agenda: 'ordre-du-jour',
  report: 'compte-rendu',
  people: 'liste-personnes',
  labels: 'etiquettes',
  handout: {
    'mentor-information': 'feuillet-mentors',
    'mentee-presentation': 'feuillet-mentees',
    'mentor-training': 'feuillet-formation',
    community: 'feuillet-rencontre-mentors',
  },
  registration: { mentor: 'bulletin-inscription-mentor', mentee: 'bulletin-inscription-mentee' },
  privacyNotice: { mentor: 'notice-vie-privee-mentor', mentee: 'notice-vie-privee-mentee' },
  orientation: 'fiche-orientation',
  certificate: 'attestation-formation',
  company: 'presentation-entreprise',
  volunteerNote: 'note-information-volontaire',
  workingTimeNote: 'note-information-mentor',
  progress: 'note-partenaire',
  evaluations: 'synthese-evaluations',
  profileAnalysis: 'analyse-profils',
  activityReport: { public: 'rapport-activites-a-publier', internal: 'rapport-activites' },
  dashboard: 'tableau-de-bord',
  companyCertificate: { plain: 'attestation-mecenat', withNames: 'attestation-mecenat-noms' },
  termination: { mentor: 'lettre-fin-mentor', mentee: 'lettre-fin-mentee' },
  awaitingSignatures: 'contrats-a-signer',
  weekList: 'liste-semaine',
  newsletter: 'infolettre',
  processings: 'registre-traitements',
  breaches: 'registre-violations',
  retention: 'revue-durees-conservation',
  /** In place of the number of a newsletter that did not go out. */
  draft: 'projet',
  pair: {
    profile: 'fiche-proposition',
    explanation: 'explication-croisement',
    comparison: 'comparaison-mentors',
    group: 'proposition-groupe',
    intake: 'fiche-in-take',
    plan: 'plan-actions',
    meeting: 'fiche-rencontre',
    certificate: { mentor: 'attestation-mentor', mentee: 'attestation-mentee' },
  },
} as const
