import { situationWords } from './closing'
import { companyFile } from './company-file'
import { gridSettings, listSettings } from './content-settings'
import { pairWords } from './pairs'
import { people } from './people'
import { personFile } from './person-file'
import { sessionKinds } from './session-kinds'
import { workedItems } from './sponsorship'

type Labels = Readonly<Record<string, string>>

const moves: Labels = Object.fromEntries(Object.entries(pairWords.moves).map(([key, { done }]) => [key, done]))
const sides: Labels = { mentor: 'mentor', mentee: 'mentee', association: 'association', both: 'les deux' }
const goals: Labels = { job: 'emploi', training: 'formation', internship: 'stage', business: 'création d’activité', studies: 'reprise d’études', other: 'autre situation' }
const triggers: Labels = { term: 'échéance', 'positive-exit': 'sortie positive', interruption: 'arrêt anticipé' }
const situations: Labels = { proposed: 'proposé', agreed: 'convenu', resumed: 'repris' }
const occasions: Labels = { 'check-in': 'suivi de six semaines', closing: 'clôture', evaluation: 'évaluation', mentor: 'mentor', mentee: 'mentee', pair: 'binôme' }
const worked: Labels = { ...workedItems, evaluation: 'évaluation' }
const targets: Labels = { mentors: 'mentors', mentees: 'mentees', companies: 'entreprises' }

/** What each stable key of the casebook is called in the workbook, by the key it stands under; first with its collection and list, where one word has several meanings. */
export const codeWords: Readonly<Record<string, Labels>> = {
  agreement: { feminine: 'féminin', masculine: 'masculin', neutral: 'neutre' },
  gender: people.genders,
  age: { close: 'âge proche', older: 'plus âgé ou âgée', younger: 'plus jeune' },
  legalForm: { asbl: 'ASBL', aisbl: 'AISBL', foundation: 'fondation', 'public-body': 'organisme public', other: 'autre' },
  expenses: { none: 'aucun remboursement', actual: 'frais réels, sur justificatifs', 'lump-sum': 'forfait' },
  programme: { real: 'programme réel', sample: 'exemple' },
  size: companyFile.sizes,
  level: { A1: 'A1', A2: 'A2', B1: 'B1', B2: 'B2', C1: 'C1', C2: 'C2', native: 'langue maternelle', green: 'vert', orange: 'orange', red: 'rouge' },
  answer: { yes: 'oui', hesitates: 'hésite', no: 'non' },
  response: { accepts: 'accepte', 'to-discuss': 'souhaite en parler' },
  side: sides,
  who: sides,
  by: sides,
  present: sides,
  trigger: triggers,
  presentTrigger: triggers,
  situation: situations,
  presentStage: { active: 'en cours', suspended: 'suspendu', 'to-close': 'à clôturer' },
  frame: people.mentors.frame.short,
  engagement: people.mentors.frame.short,
  goal: goals,
  family: goals,
  place: { workplace: 'au travail', elsewhere: 'ailleurs', online: 'en ligne' },
  phase: { intake: 'in-take', work: 'plan d’actions' },
  state: {
    presented: 'présenté', granted: 'accordé', refused: 'refusé', suspended: 'suspendu',
    planned: 'prévue', held: 'tenue', cancelled: 'annulée',
    'to-do': 'à faire', 'in-progress': 'en cours', done: 'fait', postponed: 'reporté', abandoned: 'abandonné',
  },
  means: { phone: 'téléphone', email: 'e-mail', message: 'message', meeting: 'rencontre', letter: 'courrier', other: 'autre' },
  how: { meeting: 'réunion', phone: 'téléphone', unilateral: 'par l’association seule' },
  workTime: situationWords.workTimes,
  market: situationWords.markets,
  proof: situationWords.proofs,
  attendance: { present: 'présence', excused: 'excuse', absent: 'absence' },
  wishes: { yes: 'oui', later: 'plus tard', no: 'non' },
  criterion: { required: 'obligatoire', informative: 'pour information' },
  weight: { required: 'obligatoire', informative: 'pour information' },
  list: listSettings.names,
  grid: gridSettings.names,
  target: targets,
  item: worked,
  withOptional: worked,
  ages: { fse: 'comme le FSE+', forem: 'comme le Forem', 'five-year': 'de cinq en cinq ans', own: 'propres à l’association' },
  consent: personFile.consents.kinds,
  audience: { mentor: 'mentors', mentee: 'mentees' },
  way: { 'on-paper': 'sur papier', orally: 'de vive voix', 'by-email': 'par e-mail' },
  risk: { none: 'pas de risque', risk: 'risque', high: 'risque élevé' },

  'companies.sector': { profit: 'marchand', 'non-profit': 'non marchand' },
  'mentors.decisions.outcome': { accepted: 'retenu ou retenue', 'to-review': 'à revoir', 'other-engagement': 'autre engagement', 'not-accepted': 'non retenu ou retenue', left: 'départ' },
  'mentees.decisions.outcome': { accepted: 'retenu ou retenue', 'waiting-list': 'liste d’attente', redirected: 'réorientation', 'not-accepted': 'non retenu ou retenue', withdrew: 'renoncement de la personne' },
  'partners.kind': people.partners.kinds,
  'mentors.frame.kind': people.mentors.frame.short,
  'pairs.opening.kind': situations,
  'pairs.moves.kind': moves,
  'amendments.change.kind': { extension: 'prolongation', suspension: 'suspension', place: 'changement de lieu' },
  'pairingNotes.kind': { related: 'même famille ou proches', 'to-avoid': 'à éviter', 'refusal-lifted': 'refus levé' },
  'nextSteps.from.kind': occasions,
  'newsletters.blocks.kind': { heading: 'titre', paragraph: 'paragraphe', picture: 'image', link: 'lien', meetings: 'rencontres' },
  'exchanges.with.kind': { company: 'entreprise', partner: 'partenaire', mentor: 'mentor', mentee: 'mentee' },
  'groupSessions.kind': sessionKinds,
  'groupSessions.invitees.who.kind': { mentor: 'mentor', mentee: 'mentee', newcomer: 'personne sans fiche' },
  'interviews.subject.kind': occasions,
  'progressUpdates.milestone.kind': { decision: 'décision', 'pair-formed': 'binôme formé', contract: 'contrat', 'check-in': 'suivi de six semaines', closure: 'clôture', outcome: 'devenir' },
  'progressUpdates.done.kind': { sent: 'envoyée', skipped: 'non envoyée' },
  'retentionDecisions.kind': { kept: 'gardé plus longtemps', emptied: 'notes effacées' },
  'settings.officer.kind': { 'to-settle': 'à décider', 'not-needed': 'pas nécessaire', named: 'personne désignée' },
  'settings.computed.key': { age: 'âge' },
  'settings.criteria.key': {
    sector: 'secteur', function: 'fonction', expectations: 'attentes', languages: 'langues', distance: 'distance', availability: 'disponibilités',
    interests: 'centres d’intérêt', hobbies: 'loisirs', age: 'âge', gender: 'genre', values: 'valeurs',
  },
}
