import { textSettings } from './content-settings'
import { matching } from './matching'
import { criterionFields, matchingSettings } from './matching-pages'
import { pairWords } from './pairs'

/** How the history names what was done before anyone had said who works: by whoever set the programme up. */
const NOBODY_YET = 'first-run'

const acts: Readonly<Record<string, string | undefined>> = {
  'mentor.save': 'Fiche enregistrée',
  'mentee.save': 'Fiche enregistrée',
  'mentor.decide': 'Décision notée',
  'mentor.undo-decision': 'Dernière décision reprise',
  'mentor.record-note': 'Note d’information notée',
  'mentor.record-consent': 'Accord de la personne noté',
  'interview.begin': 'Entretien commencé',
  'interview.answer': 'Réponses notées',
  'interview.hold': 'Entretien terminé',
  'interview.reopen': 'Entretien rouvert',
  'interview.remove': 'Entretien supprimé',
  'exchange.save': 'Échange noté',
  'exchange.remove': 'Échange supprimé',
  'session.remove': 'Séance supprimée',
  'import.commit': 'Liste importée',
  'import.undo': 'Importation annulée',
  'mentee.decide': 'Décision notée',
  'mentee.undo-decision': 'Dernière décision reprise',
  'mentee.record-consent': 'Accord de la personne noté',
  'progress.record': 'Information au partenaire notée',
  'progress.remove': 'Information au partenaire retirée',
  'company.save': 'Fiche enregistrée',
  'company.move-agreement': 'Étape de l’accord notée',
  'company.undo-agreement': 'Étape de l’accord annulée',
  'company.plan-sponsorship': 'Temps de travail calculé',
  'company.give-certificate': 'Attestation remise',
  'company.take-certificate-back': 'Remise d’une attestation retirée',
  'grid.save': 'Grille enregistrée',
  'list.save': 'Liste enregistrée',
  'settings.save': 'Réglages enregistrés',
  'session.save': 'Séance enregistrée',
  'session.cancel': 'Séance annulée ou rétablie',
  'session.invite': 'Personnes invitées',
  'session.uninvite': 'Invitation retirée',
  'session.mark': 'Présences notées',
  'session.register': 'Personne inscrite à la suite d’une séance',
  'partner.save': 'Fiche enregistrée',
  'coordinator.save': 'Fiche enregistrée',
  'organisation.finish-set-up': 'Premiers réglages terminés',
  'articles.save': 'Texte du contrat enregistré',
  'organisation.save': 'Association enregistrée',
  'pair.create': 'Binôme formé',
  'pair.move': 'Binôme avancé',
  'pair.undo-move': 'Étape du binôme annulée',
  'pair.correct': 'Binôme corrigé',
  'pair.assign': 'Responsable du binôme changé',
  'pair-draft.save': 'Binôme préparé',
  'contract.print': 'Contrat imprimé',
  'contract.sign': 'Signature notée',
  'sample.load': 'Programme d’exemple chargé',
  'export.import': 'Export complet repris',
  'sample.clear': 'Exemple vidé',
  'coordinator.remove': 'Fiche supprimée',
  'company.remove': 'Fiche supprimée',
  'partner.remove': 'Fiche supprimée',
  'mentor.remove': 'Fiche supprimée',
  'mentee.remove': 'Fiche supprimée',
  'pair-draft.discard': 'Brouillon jeté',
  'pair.remove': 'Binôme supprimé',
  'pairing.note': 'Croisement : remarque notée',
  'pairing.remove': 'Croisement : remarque retirée',
  'intake.save': 'In-take complété',
  'intake.close': 'In-take terminé',
  'intake.reopen': 'In-take rouvert',
  'plan.aim': 'Plan d’actions : but noté',
  'plan.save-row': 'Plan d’actions : ligne enregistrée',
  'plan.step': 'Plan d’actions : état d’une ligne noté',
  'plan.undo-step': 'Plan d’actions : état d’une ligne repris',
  'plan.order': 'Plan d’actions : ordre changé',
  'plan.set-down': 'Plan d’actions : version fixée',
  'plan.take-priorities': 'Plan d’actions : priorités reprises de l’in-take',
  'meeting.save': 'Rencontre notée',
  'meeting.save-many': 'Rencontres notées',
  'meeting.remove': 'Rencontre supprimée',
  'pair-contact.save': 'Contact noté',
  'pair-contact.remove': 'Contact supprimé',
  'introduction.save': 'Mise en relation notée',
  'introduction.remove': 'Mise en relation supprimée',
  'check-in.save': 'Suivi de six semaines complété',
  'next-step.save': 'Action décidée notée',
  'next-step.remove': 'Action décidée supprimée',
  'closing.begin': 'Clôture préparée',
  'closing.save': 'Clôture complétée',
  'closing.finish': 'Binôme clôturé',
  'evaluation.save': 'Remise du questionnaire notée',
  'follow-up.save': 'Suivi après la fin noté',
  'newsletter.save': 'Infolettre enregistrée',
  'newsletter.issue': 'Infolettre envoyée',
  'newsletter.take-back': 'Envoi de l’infolettre annulé',
  'newsletter.remove': 'Infolettre supprimée',
  'entry.correct': 'Caractéristiques à l’entrée corrigées',
  'profile-analysis.save': 'Texte de l’analyse des profils enregistré',
  'template.save': 'Modèle Word ajouté',
  'template.remove': 'Modèle Word retiré',
  'yearly.save': 'Échéance annuelle notée',
  'mentor.from-mentee': 'Inscription d’un ou d’une ancienne mentee comme mentor',
  'amendment.print': 'Avenant imprimé',
  'amendment.sign': 'Signature d’un avenant notée',
  'amendment.void': 'Avenant mis de côté',
}

const { moves } = pairWords

/** What a pair became by an act, or lost by one that was taken back; the key is that of `actDetails`. */
const movesDone: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(Object.entries(moves).map(([kind, { done }]) => [`move.${kind}`, done])),
  'move.respond.accepts': 'Proposition acceptée',
  'move.respond.to-discuss': 'Le ou la mentor souhaite en parler d’abord',
  'move.answer.mentor.yes': 'Réponse du ou de la mentor : oui',
  'move.answer.mentor.hesitates': 'Réponse du ou de la mentor : hésite',
  'move.answer.mentor.no': 'Réponse du ou de la mentor : non',
  'move.answer.mentee.yes': 'Réponse du ou de la mentee : oui',
  'move.answer.mentee.hesitates': 'Réponse du ou de la mentee : hésite',
  'move.answer.mentee.no': 'Réponse du ou de la mentee : non',
  'opening.proposed': 'Proposition faite',
  'opening.agreed': 'Binôme formé, d’accord des deux',
  'opening.resumed': 'Binôme repris',
}

/** The parts of the settings that are saved together with others. */
const parts: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(Object.entries(textSettings.names).map(([key, name]) => [`settings.texts.${key}`, name])),
  ...Object.fromEntries(Object.entries(matching.labels).map(([key, name]) => [`settings.matching.${key}`, name])),
  'settings.matching.radii': criterionFields.radii,
  'settings.matching.minimumScore': matchingSettings.minimumScore,
  'settings.matching.answerDays': matchingSettings.answerDays,
  'settings.working-time.figures': 'Temps',
  'settings.working-time.hourlyCost': 'Coût d’une heure',
  'settings.working-time.otherCosts': 'Coûts des autres années',
  'settings.expense-ceilings.ceilings': 'Plafonds',
  'settings.criteria.computed': 'Âge',
}

/** The words of a history: who did what. */
export const historyWords = {
  none: 'Aucun changement n’est noté.',
  /** What a move of a pair did is said instead of « Binôme avancé »; what was taken back or changed is said beside the act. */
  act: (act: string, details: readonly string[], by: string) => {
    const known = details.flatMap(key => movesDone[key] ?? parts[key] ?? [])
    const what = acts[act] ?? 'Changement'
    const said = known.length === 0 ? what : act === 'pair.move' || act === 'pair.create' ? known.join(', ') : `${what} : ${known.join(', ')}`
    return `${said}${by === '' || by === NOBODY_YET ? '' : `, par ${by}`}`
  },
} as const
