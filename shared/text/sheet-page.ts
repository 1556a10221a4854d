import { dashboardWords } from './dashboard'
import { counted, ofName, shortDay as day } from './format'
import { newsletterLetter } from './newsletters'
import { breachWords, processingWords, retentionWords } from './registers'
import { sessionKinds } from './session-kinds'
import { activityReportSheet } from './sheets/activity-report'
import { profileAnalysisSheet } from './sheets/profile-analysis'
import { evaluationSheet } from './sheets/evaluation-sheets'
import { gridSheet } from './sheets/grid-sheet'
import { certificateSheets } from './sheets/certificate-sheets'
import { privacyNotice } from './sheets/privacy-notice'
import { progressSheet } from './sheets/progress-sheet'
import { orientationSheet, registrationSheets } from './sheets/registration-sheets'
import { awaitingList, terminationLetter } from './sheets/contract-sheets'
import { lifeSheets } from './sheets/life-sheets'
import { matchSheets } from './sheets/match-sheets'
import { profileSheet } from './sheets/profile-sheet'
import { companyCertificate } from './sheets/company-certificate'
import { companySheet } from './sheets/company-sheet'
import { sessionSheets } from './sheets/session-sheets'
import { volunteerSheet } from './sheets/volunteer-sheet'
import { weekSheet } from './sheets/week-sheets'

/** The words around any paper that is looked at, printed and saved. */
export const paperWords = {
  preview: 'Aperçu',
  pageToCome: 'préparation…',
  loading: 'Préparation de l’aperçu…',
  notShown: 'L’aperçu ne peut pas être affiché.',
  retry: 'Réessayer',
  page: (number: number, of: number) => `page ${number} sur ${of}`,
  textOfPage: (number: number, of: number) => `Texte de la page ${number} sur ${of}`,
  zoom: 'Taille de l’aperçu',
  zooms: { fit: 'largeur', '1': '100 %', '1.5': '150 %' },

  actions: 'Imprimer et enregistrer',
  print: 'Imprimer',
  copies: 'Nombre d’exemplaires',
  savePdf: 'Enregistrer en PDF',
  saveWord: 'Enregistrer en Word',
  saving: 'Enregistrement…',
  stopped: 'Arrêté : aucun fichier n’a été écrit.',
  savedAt: (path: string) => `Enregistré : ${path}`,
  open: 'Ouvrir le fichier',
  opening: 'Préparation des pages…',
  drawing: (page: number, of: number) => `Préparation de la page ${page} sur ${of}…`,
  printing: 'La fenêtre d’impression est ouverte.',
  printed: 'Le document est parti à l’impression.',
  cancelled: 'L’impression est annulée. Vous pouvez la relancer quand vous voulez.',
  failed: 'L’imprimante n’a pas répondu. Vérifiez-la, puis recommencez, ou enregistrez le document en PDF.',
  notPrintable: 'Les pages n’ont pas pu être préparées pour l’impression. Enregistrez le document en PDF et imprimez-le de là.',
} as const

const grids = gridSheet.names

/** What each sheet is called on the screen: the name that stands on it. */
export const sheetTitles = {
  grid: grids,
  blankGrid: {
    'mentor-preparation': `${grids['mentor-preparation']}, vierge`,
    'mentee-selection': `${grids['mentee-selection']}, vierge`,
    'first-meeting': `${grids['first-meeting']}, vierge`,
    'check-in-mentor': `${grids['check-in-mentor']}, vierge`,
    'check-in-mentee': `${grids['check-in-mentee']}, vierge`,
    closing: `${grids.closing}, vierge`,
    'evaluation-mentor': `${grids['evaluation-mentor']}, vierge`,
    'evaluation-mentee': `${grids['evaluation-mentee']}, vierge`,
  },
  interview: 'Compte rendu d’entretien',
  sessionReport: 'Ordre du jour et compte rendu',
  attendanceList: 'Liste de présences',
  labels: 'Étiquettes',
  handout: sessionSheets.handout.names,
  registration: registrationSheets.titles,
  privacyNotice: privacyNotice.names,
  orientation: orientationSheet.name,
  certificates: 'Attestations de formation',
  certificate: sessionSheets.certificate.name,
  company: companySheet.name,
  volunteerNote: volunteerSheet.name,
  workingTimeNote: volunteerSheet.workingTime.name,
  progressNote: progressSheet.name,
  evaluationSynthesis: evaluationSheet.name,
  dashboard: dashboardWords.title,
  profileAnalysis: profileAnalysisSheet.name,
  activityReport: activityReportSheet.name,
  companyCertificate: companyCertificate.name,
  termination: terminationLetter.name,
  awaitingSignatures: awaitingList.name,
  weekList: weekSheet.name,
  newsletter: newsletterLetter.name,
  processings: processingWords.title,
  breaches: breachWords.sheet.name,
  retention: retentionWords.sheet.name,
  pairSheets: {
    profile: profileSheet.name,
    explanation: matchSheets.explanation.name,
    comparison: matchSheets.comparison.name,
    group: matchSheets.group.name,
    intake: lifeSheets.intake.name,
    plan: lifeSheets.plan.name,
    meeting: lifeSheets.meeting.name,
    certificate: certificateSheets.names,
  },
} as const

/** The page on which any sheet is looked at, printed and saved. */
export const sheetPage = {
  blank: 'Une feuille vierge, à compléter à la main.',
  blankFirstMeeting: 'À remettre à la personne qui mène la rencontre. Imprimez sur une seule face : les deux volets de la fin se détachent.',
  firstMeeting: (names: string) => `Pour la première rencontre de ${names}. Imprimez sur une seule face : les deux volets de la fin se détachent.`,
  /** Of the sheet of one occasion of a pair. */
  occasion: {
    'check-in': (number: number, name: string) => `Pour le suivi n°\u00A0${number} avec ${name}. Ce qui est connu est écrit.`,
    closing: (names: string) => `Pour la clôture du binôme ${ofName(names)}. Ce qui est connu est écrit.`,
    evaluation: (name: string) => `À remettre à ${name}. La feuille porte le numéro du binôme, sans le nom de la personne.`,
  },
  prefilled: (name: string) => `Préremplie avec ce que la fiche ${ofName(name)} contient déjà ; le reste s’écrit à la main.`,
  interview: {
    'mentor-preparation': (name: string, on: string | undefined) => `Entretien de préparation avec ${name}${on === undefined ? ', en cours' : `, le ${day(on)}`}.`,
    'mentee-selection': (name: string, on: string | undefined) => `Entretien de sélection avec ${name}${on === undefined ? ', en cours' : `, le ${day(on)}`}.`,
    'first-meeting': (names: string, on: string | undefined) => `Première rencontre de ${names}${on === undefined ? ', en cours' : `, le ${day(on)}`}.`,
    'check-in-mentor': (name: string, on: string | undefined) => `Suivi avec ${name}${on === undefined ? ', en cours' : `, le ${day(on)}`}.`,
    'check-in-mentee': (name: string, on: string | undefined) => `Suivi avec ${name}${on === undefined ? ', en cours' : `, le ${day(on)}`}.`,
    closing: (names: string, on: string | undefined) => `Clôture du binôme ${ofName(names)}${on === undefined ? ', en cours' : `, le ${day(on)}`}.`,
    'evaluation-mentor': (name: string, on: string | undefined) => `Questionnaire ${ofName(name)}${on === undefined ? ', en cours' : `, du ${day(on)}`}.`,
    'evaluation-mentee': (name: string, on: string | undefined) => `Questionnaire ${ofName(name)}${on === undefined ? ', en cours' : `, du ${day(on)}`}.`,
  },
  session: (kind: keyof typeof sessionKinds, on: string) => `${sessionKinds[kind]} du ${day(on)}.`,
  people: (count: number) => `Pour ${counted(count, 'personne choisie', 'personnes choisies')}.`,
  handout: 'Le texte de l’association, à donner ou à afficher.',
  orientation: 'À remettre au partenaire, qui la complète et vous la renvoie.',
  orientationFor: (partner: string) => `À remettre à ${partner}, qui la complète et vous la renvoie.`,
  company: 'Le programme, et le temps qu’un engagement demande, à laisser à la direction.',
  companyFor: (name: string) => `Pour ${name}.`,
  volunteerNote: 'À donner avant le début de l’activité, à compléter à la main.',
  volunteerNoteFor: (name: string) => `Pour ${name}, à donner avant le début de l’activité.`,
  termination: (name: string) => `Pour ${name}.`,
  awaitingSignatures: 'Qui doit encore signer, depuis quand, et comment joindre les personnes.',
  processings: 'Ce que l’association fait des données des personnes, à montrer à l’autorité si elle le demande.',
  breaches: 'Toutes les violations notées, à montrer à l’autorité si elle le demande.',
  retention: (year: number) => `Les durées terminées et ce qui a été décidé, revue ${year}.`,
  weekList: 'Les rendez-vous des sept jours, les personnes à appeler, ce qui est en retard ou à faire : toujours sur une page. Des noms y figurent.',
  newsletter: 'Sur papier, pour les personnes sans adresse e-mail ou pour l’affichage.',
  pairSheets: {
    profile: 'Ce que le ou la mentor reçoit avant la rencontre, sans nom de famille ni coordonnées.',
    explanation: 'Pour l’association : pourquoi ces deux personnes ont ce score, critère par critère.',
    comparison: 'Pour l’association : les mentors possibles côte à côte, critère par critère.',
    group: 'Pour l’association : les binômes proposés pour le groupe, et les personnes qui restent sans binôme.',
    certificate: { mentor: (name: string) => `À signer, puis à remettre à ${name}. Les heures notées, sans le nom de l’autre personne.`, mentee: (name: string) => `À signer, puis à remettre à ${name}. La participation et la période, rien d’autre.` },
    calledBy: 'Comment présenter la personne',
    identities: { 'first-name': 'par son prénom', initials: 'par ses initiales' },
    and: ' et ',
    ofPair: {
      intake: (names: string) => `In-take de ${names}.`,
      'action-plan': (names: string) => `Plan d’actions de ${names}.`,
      'meeting-sheet': (names: string) => `Rencontre de ${names}.`,
    },
    backToSearch: 'Revenir à la recherche d’un ou d’une mentor',
    backToComparison: 'Revenir à la comparaison',
    backToGroup: 'Revenir au groupe',
    backToProposal: 'Revenir à la proposition',
    backToPart: { intake: 'Revenir à l’in-take', 'action-plan': 'Revenir au plan d’actions', 'meeting-sheet': 'Revenir aux rencontres' },
  },
  dashboard: (from: string, to: string) => `Les résultats du ${day(from)} au ${day(to)}, sur une page. Personne n’y est nommé.`,
  companyCertificate: (company: string, from: string, to: string, withNames: boolean) =>
    `Pour ${company}, du ${day(from)} au ${day(to)}${withNames ? ', avec le nom des mentors' : ''}. Elle donne une valeur, pas un avantage fiscal.`,
  profileAnalysis: (from: string, to: string) => `Les profils du ${day(from)} au ${day(to)}, et ceux des années précédentes. Ces pages restent dans l’association.`,
  reportFor: 'Pour qui',
  reportEditions: { public: 'À publier', internal: 'Pour l’association et le pouvoir subsidiant' },
  reportEditionHints: { public: 'Les petits nombres de personnes sont masqués, comme dans l’édition publique en Excel.', internal: 'Tous les nombres, les petits compris. Le document porte « À ne pas publier tel quel ».' },
  activityReport: (from: string, to: string) => `Du ${day(from)} au ${day(to)}, à compléter dans Word.`,
  evaluationSynthesis: (year: number) => `Les questionnaires de ${year}, lus ensemble. Seules les phrases qui peuvent être citées y figurent.`,
  progressNote: (name: string) => `Ce qui peut être dit ${ofName(name)}, avec son accord.`,

  back: {
    stage: (number: number) => `Revenir à l’étape ${number}`,
    mentor: 'Revenir à la fiche du ou de la mentor',
    mentee: 'Revenir à la fiche du ou de la mentee',
    interview: 'Revenir à l’entretien',
    pair: 'Revenir au binôme',
    checkIn: 'Revenir au suivi',
    closing: 'Revenir à la clôture',
    evaluation: 'Revenir au questionnaire',
    session: 'Revenir à la séance',
    mentors: 'Revenir à la liste des mentors',
    mentees: 'Revenir à la liste des mentees',
    company: 'Revenir à la fiche de l’entreprise',
    partner: 'Revenir à la fiche du partenaire',
    progress: 'Revenir à la note',
    evaluations: 'Revenir aux évaluations',
    dashboard: 'Revenir au tableau de bord',
    profiles: 'Revenir à l’analyse des profils',
    annual: 'Revenir au rapport annuel',
    sponsorship: 'Revenir au mécénat',
    processings: 'Revenir au registre des traitements',
    breaches: 'Revenir aux violations de données',
    retention: 'Revenir à la revue',
    awaitingSignatures: 'Revenir aux contrats à signer',
    today: 'Revenir à « Aujourd’hui »',
    newsletter: 'Revenir à l’infolettre',
  },

  copyFor: 'Exemplaire',
  copies: { association: 'pour l’association', person: 'pour la personne' },
  copyHints: {
    association: 'Tout ce qui a été noté, y compris ce que l’association garde pour elle.',
    person: 'Sans ce que l’association garde pour elle.',
  },
  labelFormat: 'Format des étiquettes',
  labelFormats: { '3x7': '21 par page, 63,5 × 38,1 mm', '3x8': '24 par page, 63,5 × 33,9 mm', '3x8-70': '24 par page, 70 × 37 mm, sans marges', '2x7': '14 par page, 99,1 × 38,1 mm' },
  startAt: 'Première étiquette libre',
  startAtHint: 'Pour une planche entamée : comptez de gauche à droite, ligne après ligne.',
  whoseCertificate: 'Attestation pour',
  everyone: (count: number) => `toutes les personnes présentes (${count})`,
  mail: 'Envoyer par e-mail',

  blanks: 'Feuilles vierges',
} as const

/** Lists that leave as workbooks. */
export const listWords = {
  fileNames: { mentors: 'liste-mentors', mentees: 'liste-mentees' },
  fileName: 'liste',
  /** Several papers in one file. */
  batchFile: 'lot',
  sheetName: 'Liste',
} as const
