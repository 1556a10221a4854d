import { IsoDate } from '#shared/domain/iso-date'
import type { Sheet } from '#shared/domain/sheet'
import { companyId } from '#shared/sample/companies'
import { sampleIds } from '#shared/sample/ids'
import { menteeId, type MenteeKey } from '#shared/sample/mentees'
import { mentorId, type MentorKey } from '#shared/sample/mentors'
import { partnerId } from '#shared/sample/partners'
import { shownCommunity, shownInterviews, shownMatch, shownMeetings, shownNewsletters, shownPairs, SHOWN_YEAR } from '#shared/sample/shown'

/** A sheet of the demo: the name of its files without their extension, what it is, and which one it shows. */
interface DemoSheet {
  readonly file: string
  readonly what: string
  readonly sheet: Sheet
}

const mentors = (...keys: readonly MentorKey[]) => ({ kind: 'mentors' as const, ids: keys.map(mentorId) })
const mentees = (...keys: readonly MenteeKey[]) => ({ kind: 'mentees' as const, ids: keys.map(menteeId) })

/** The lists that the demo exports: mentors of every kind, and the mentees who look for one. */
export const demoLists = {
  mentors: mentors('benAissa', 'bouchat', 'claes', 'demeyer', 'dhondt', 'haddad', 'hubert', 'lambrechts', 'ndiaye', 'peeters', 'rossi', 'swiatek', 'toussaint', 'vermeulen', 'yildiz'),
  mentees: mentees('amrouche', 'baudoin', 'dumont', 'haile', 'hanquet', 'iacono', 'kasongo', 'lemaire', 'moreau', 'nowak', 'zaoui'),
} as const

/** The person whose partner is told of the last step. */
export const demoNote = menteeId('celik')

/** The sheets of stages 1 to 3. */
const untilTheContract: readonly DemoSheet[] = [
  { file: 'grille-preparation-mentor-vierge', what: 'préparation d’un mentor, à remplir à la main', sheet: { kind: 'blank-grid', grid: 'mentor-preparation' } },
  { file: 'grille-preparation-mentor-preremplie', what: 'la même, avec ce que dit déjà la fiche', sheet: { kind: 'mentor-grid', mentorId: mentorId('lallemand') } },
  { file: 'grille-preparation-mentor-completee', what: 'la même, toutes les réponses données', sheet: { kind: 'interview', interviewId: shownInterviews.preparation } },
  { file: 'grille-preparation-mentor-copie', what: 'la même, pour la personne', sheet: { kind: 'interview', interviewId: shownInterviews.preparation, forPerson: true } },
  { file: 'grille-selection-mentee-vierge', what: 'sélection d’un mentee, à remplir à la main', sheet: { kind: 'blank-grid', grid: 'mentee-selection' } },
  { file: 'grille-selection-mentee-preremplie', what: 'la même, avec ce que dit déjà la fiche', sheet: { kind: 'mentee-grid', menteeId: menteeId('zaoui') } },
  { file: 'grille-selection-mentee-completee', what: 'la même, toutes les réponses données', sheet: { kind: 'interview', interviewId: shownInterviews.selection } },
  { file: 'grille-selection-mentee-copie', what: 'la même, pour la personne', sheet: { kind: 'interview', interviewId: shownInterviews.selection, forPerson: true } },
  { file: 'liste-presences', what: 'liste de présences d’une rencontre entre mentors', sheet: { kind: 'attendance-list', sessionId: sampleIds.session(32) } },
  { file: 'liste-presences-vierge', what: 'la même, vierge', sheet: { kind: 'attendance-list', for: 'mentee' } },
  { file: 'liste-personnes', what: 'liste de personnes choisies, le titre à écrire', sheet: { kind: 'people-list', selection: demoLists.mentees } },
  { file: 'bulletin-inscription-mentor', what: 'bulletin d’inscription des mentors', sheet: { kind: 'registration-form', for: 'mentor', sessionId: sampleIds.session(7) } },
  { file: 'notice-vie-privee-mentor', what: 'notice vie privée des mentors, avec ce que la personne a reçu et accepte', sheet: { kind: 'privacy-notice', for: 'mentor' } },
  { file: 'notice-vie-privee-mentee', what: 'notice vie privée d’une mentee, en français facile', sheet: { kind: 'privacy-notice', for: 'mentee', menteeId: menteeId('zaoui') } },
  { file: 'bulletin-inscription-mentee', what: 'bulletin d’inscription des mentees', sheet: { kind: 'registration-form', for: 'mentee', sessionId: sampleIds.session(19) } },
  { file: 'feuillet-mentor', what: 'feuillet remis à la séance d’information des mentors', sheet: { kind: 'handout', session: 'mentor-information', sessionId: sampleIds.session(7) } },
  { file: 'feuillet-mentee', what: 'feuillet remis à l’information collective des mentees', sheet: { kind: 'handout', session: 'mentee-presentation', sessionId: sampleIds.session(19) } },
  { file: 'feuillet-formation', what: 'programme de la formation des mentors', sheet: { kind: 'handout', session: 'mentor-training', sessionId: sampleIds.session(25) } },
  { file: 'feuillet-rencontre', what: 'feuillet d’une rencontre entre mentors', sheet: { kind: 'handout', session: 'community', sessionId: sampleIds.session(32) } },
  { file: 'fiche-orientation', what: 'fiche que le partenaire remplit', sheet: { kind: 'orientation-sheet', partnerId: partnerId('mire') } },
  { file: 'fiche-orientation-preremplie', what: 'la même, avec ce que dit la fiche du mentee', sheet: { kind: 'orientation-sheet', menteeId: menteeId('zaoui') } },
  { file: 'attestation-formation', what: 'attestations d’une formation, une par mentor', sheet: { kind: 'training-certificate', sessionId: sampleIds.session(23) } },
  { file: 'presentation-entreprise', what: 'présentation et calcul du temps de travail', sheet: { kind: 'company-presentation', companyId: companyId('logilux') } },
  { file: 'note-information-volontaire', what: 'note d’information du volontaire', sheet: { kind: 'volunteer-note', mentorId: mentorId('hubert') } },
  { file: 'note-information-temps-de-travail', what: 'note d’information sur le temps de travail', sheet: { kind: 'volunteer-note', mentorId: mentorId('lambrechts') } },
  { file: 'note-information-temps-de-travail-vierge', what: 'la même, vierge', sheet: { kind: 'volunteer-note', frame: 'working-time' } },
  { file: 'note-partenaire', what: 'note de suivi au partenaire', sheet: { kind: 'progress-note', menteeId: demoNote } },
  { file: 'etiquettes', what: 'étiquettes, à partir de la quatrième', sheet: { kind: 'labels', selection: demoLists.mentors, format: '3x8', startAt: 4 } },
  { file: 'explication-croisement', what: 'pourquoi ces deux personnes, critère par critère', sheet: { kind: 'match-explanation', menteeId: shownMatch.menteeId, mentorId: shownMatch.mentorId } },
  { file: 'comparaison', what: 'quatre mentors pour un ou une mentee, côte à côte', sheet: { kind: 'match-comparison', menteeId: shownMatch.menteeId, mentorIds: shownMatch.compared } },
  { file: 'proposition-groupe', what: 'les binômes proposés pour le groupe', sheet: { kind: 'group-proposal', aim: 'best-total', locked: [] } },
  { file: 'fiche-proposition', what: 'profil proposé à un ou une mentor, sans nom de famille', sheet: { kind: 'mentee-profile', menteeId: menteeId('amrouche'), pairId: shownPairs.proposed } },
  { file: 'grille-premiere-rencontre', what: 'première rencontre, préparée pour un binôme', sheet: { kind: 'first-meeting-grid', pairId: shownPairs.beforeFirstMeeting } },
  { file: 'grille-premiere-rencontre-vierge', what: 'la même, à remplir à la main', sheet: { kind: 'blank-grid', grid: 'first-meeting' } },
  { file: 'grille-premiere-rencontre-completee', what: 'la même, toutes les réponses données', sheet: { kind: 'interview', interviewId: shownInterviews.firstMeeting } },
  { file: 'intake', what: 'in-take : forces et faiblesses de la recherche d’emploi', sheet: { kind: 'intake', pairId: shownPairs.atWork } },
  { file: 'intake-vierge', what: 'le même, à remplir à la main', sheet: { kind: 'intake' } },
  { file: 'plan-actions', what: 'plan d’actions individuel', sheet: { kind: 'action-plan', pairId: shownPairs.atWork } },
  { file: 'plan-actions-vierge', what: 'le même, à remplir à la main', sheet: { kind: 'action-plan' } },
  { file: 'fiche-rencontre', what: 'fiche de la prochaine rencontre, avec les lignes ouvertes du plan', sheet: { kind: 'meeting-sheet', pairId: shownPairs.atWork } },
  { file: 'fiche-rencontre-vierge', what: 'la même, à remplir à la main', sheet: { kind: 'meeting-sheet' } },
  { file: 'fiche-rencontre-completee', what: 'fiche d’une rencontre qui a eu lieu', sheet: { kind: 'meeting-sheet', pairId: shownPairs.atWork, meetingId: shownMeetings.held } },
  { file: 'contrats-a-signer', what: 'contrats et avenants qui attendent une signature', sheet: { kind: 'awaiting-signatures' } },
  { file: 'lettre-de-fin', what: 'lettre de fin d’accompagnement, au ou à la mentor', sheet: { kind: 'termination-letter', pairId: shownPairs.ended, to: 'mentor' } },
  { file: 'lettre-de-fin-mentee', what: 'la même, au ou à la mentee', sheet: { kind: 'termination-letter', pairId: shownPairs.ended, to: 'mentee' } },
]

const nextContact = { kind: 'check-in', id: shownPairs.toContact, number: 3 } as const

/** The year whose results are shown. */
const SHOWN_DAYS = { from: IsoDate.parse(`${SHOWN_YEAR}-01-01`), to: IsoDate.parse(`${SHOWN_YEAR}-12-31`) }

/** The sheets of stages 4 to 6. */
const untilTheEvaluation: readonly DemoSheet[] = [
  { file: 'liste-semaine', what: 'ce qui est dû et ce qui vient, en une page', sheet: { kind: 'week-list' } },
  { file: 'fiche-suivi-mentor', what: 'suivi de six semaines, préparé pour un ou une mentor', sheet: { kind: 'occasion-grid', occasion: { ...nextContact, side: 'mentor' } } },
  { file: 'fiche-suivi-mentor-vierge', what: 'la même, à remplir à la main', sheet: { kind: 'blank-grid', grid: 'check-in-mentor' } },
  { file: 'fiche-suivi-mentor-completee', what: 'la même, toutes les réponses données', sheet: { kind: 'interview', interviewId: shownInterviews.checkInMentor } },
  { file: 'fiche-suivi-mentee', what: 'suivi de six semaines, préparé pour un ou une mentee', sheet: { kind: 'occasion-grid', occasion: { ...nextContact, side: 'mentee' } } },
  { file: 'fiche-suivi-mentee-vierge', what: 'la même, à remplir à la main', sheet: { kind: 'blank-grid', grid: 'check-in-mentee' } },
  { file: 'fiche-suivi-mentee-completee', what: 'la même, toutes les réponses données', sheet: { kind: 'interview', interviewId: shownInterviews.checkInMentee } },
  { file: 'ordre-du-jour', what: 'ordre du jour d’une rencontre de mentors', sheet: { kind: 'session-report', sessionId: shownCommunity.next } },
  { file: 'compte-rendu', what: 'compte rendu d’une rencontre de mentors', sheet: { kind: 'session-report', sessionId: shownCommunity.held } },
  { file: 'infolettre', what: 'l’infolettre, à imprimer', sheet: { kind: 'newsletter', newsletterId: shownNewsletters.draft } },
  { file: 'fiche-cloture', what: 'entretien de clôture, préparé pour un binôme', sheet: { kind: 'occasion-grid', occasion: { kind: 'closing', id: shownPairs.ended } } },
  { file: 'fiche-cloture-vierge', what: 'la même, à remplir à la main', sheet: { kind: 'blank-grid', grid: 'closing' } },
  { file: 'fiche-cloture-completee', what: 'la même, toutes les réponses données', sheet: { kind: 'interview', interviewId: shownInterviews.closing } },
  { file: 'attestation-mentor', what: 'attestation d’engagement, avec les heures du ou de la mentor', sheet: { kind: 'pair-certificate', pairId: shownPairs.onWorkingTime, to: 'mentor' } },
  { file: 'attestation-mentee', what: 'attestation de participation du ou de la mentee', sheet: { kind: 'pair-certificate', pairId: shownPairs.closed, to: 'mentee' } },
  { file: 'questionnaire-mentor', what: 'questionnaire d’évaluation, préparé pour un ou une mentor', sheet: { kind: 'occasion-grid', occasion: { kind: 'evaluation', id: shownPairs.ended, side: 'mentor' } } },
  { file: 'questionnaire-mentor-vierge', what: 'le même, à remplir à la main', sheet: { kind: 'blank-grid', grid: 'evaluation-mentor' } },
  { file: 'questionnaire-mentor-complete', what: 'le même, toutes les réponses données', sheet: { kind: 'interview', interviewId: shownInterviews.evaluationMentor } },
  { file: 'questionnaire-mentee', what: 'questionnaire d’évaluation, préparé pour un ou une mentee', sheet: { kind: 'occasion-grid', occasion: { kind: 'evaluation', id: shownPairs.ended, side: 'mentee' } } },
  { file: 'questionnaire-mentee-vierge', what: 'le même, à remplir à la main', sheet: { kind: 'blank-grid', grid: 'evaluation-mentee' } },
  { file: 'questionnaire-mentee-complete', what: 'le même, toutes les réponses données', sheet: { kind: 'interview', interviewId: shownInterviews.evaluationMentee } },
  { file: 'analyse-profils-2025', what: 'mentors et mentees de l’année, côte à côte', sheet: { kind: 'profile-analysis', ...SHOWN_DAYS } },
  { file: 'rapport-activites-2025', what: 'rapport d’activités, à compléter dans Word', sheet: { kind: 'activity-report', ...SHOWN_DAYS, internal: true } },
  { file: 'rapport-activites-2025-a-publier', what: 'le même, petits nombres masqués', sheet: { kind: 'activity-report', ...SHOWN_DAYS } },
  { file: 'attestation-entreprise', what: 'attestation de mécénat de compétences, heures notées et valeur', sheet: { kind: 'company-certificate', companyId: companyId('fonderies'), ...SHOWN_DAYS } },
  { file: 'attestation-entreprise-noms', what: 'la même, avec le nom des mentors', sheet: { kind: 'company-certificate', companyId: companyId('fonderies'), ...SHOWN_DAYS, names: true } },
  { file: 'synthese-evaluations', what: 'les questionnaires d’une année, sans noms', sheet: { kind: 'evaluation-synthesis', year: SHOWN_YEAR } },
  { file: 'registre-traitements', what: 'registre des traitements de l’association (RGPD, art. 30)', sheet: { kind: 'processing-register' } },
  { file: 'registre-violations', what: 'registre des violations de données (RGPD, art. 33)', sheet: { kind: 'breach-register' } },
  { file: 'revue-durees-conservation', what: 'ce qui a été gardé assez longtemps, et ce qui a été décidé', sheet: { kind: 'retention-review', year: SHOWN_YEAR } },
  { file: 'tableau-de-bord', what: 'les résultats d’une année, en une page', sheet: { kind: 'dashboard', ...SHOWN_DAYS } },
]

/** Every sheet that the product prints, at least once. */
export const demoSheets: readonly DemoSheet[] = [...untilTheContract, ...untilTheEvaluation]
