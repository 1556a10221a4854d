import type { Processing } from '#shared/domain/processing'
import { ProcessingId } from '#shared/domain/ids'

const TEAM = 'L’équipe de l’association chargée du mentorat. Personne d’autre, sauf ce qui est dit ici.'
const SECURITY =
  'Un seul poste, sans serveur : Binôme n’envoie rien par le réseau. Le chiffrement est indiqué en tête du registre. Chaque changement garde sa date et le nom de qui l’a fait. Les papiers sont gardés sous clé.'
const ENGAGEMENT = 'Mesures prises à la demande de la personne et exécution de son engagement (RGPD, art. 6.1.b) ou intérêt légitime de l’association (art. 6.1.f).'

const proposed = ({ id, ...texts }: Omit<Processing, 'id' | 'security'> & { readonly id: string; readonly security?: string }): Processing => ({ security: SECURITY, ...texts, id: ProcessingId.parse(id) })

/** The register of processing as it is proposed (privacy, « Lawful bases proposed »): to be read and validated by the association. */
export const defaultProcessings: readonly Processing[] = [
  proposed({
    id: 'mentor-application',
    name: 'Candidature et entretien des mentors',
    purpose: 'Rencontrer les personnes qui veulent devenir mentors, vérifier avec elles que cet engagement leur convient, préparer la rencontre avec un ou une mentee.',
    people: 'Candidates et candidats mentors, mentors.',
    data: 'Identité et coordonnées, métier et employeur, motivation, disponibilités, langues, préférences, décision et sa raison.',
    basis: ENGAGEMENT,
    recipients: `${TEAM} L’employeur, pour le mentorat donné sur le temps de travail : le nom, les heures et les séances.`,
    kept: 'Personnes non retenues : {mentor-not-kept} mois après le dernier contact. Mentors : {mentor} mois après le dernier contact. Ensuite : effacement, décidé fiche par fiche à la revue annuelle.',
  }),
  proposed({
    id: 'mentee-selection',
    name: 'Sélection des mentees',
    purpose: 'Accueillir les personnes qui cherchent un emploi, comprendre leur projet, décider ensemble si un mentorat peut les aider.',
    people: 'Candidates et candidats au mentorat, mentees.',
    data: 'Identité et coordonnées, parcours, situation à l’entrée, projet, attentes, langues, décision et sa raison.',
    basis: `${ENGAGEMENT} Le consentement n’est pas la base de l’accompagnement : il doit rester libre.`,
    recipients: `${TEAM} Le partenaire qui a orienté la personne, si elle l’accepte (voir « Information du partenaire »).`,
    kept: 'Personnes non retenues : {mentee-not-kept} mois après le dernier contact. Mentees : {mentee} mois après le dernier contact. Ensuite : effacement, décidé fiche par fiche à la revue annuelle.',
  }),
  proposed({
    id: 'pair-follow-up',
    name: 'Suivi des binômes',
    purpose: 'Former les binômes, établir le contrat, suivre les rencontres et le plan d’actions, agir quand un binôme rencontre une difficulté, clôturer.',
    people: 'Mentors et mentees d’un binôme.',
    data: 'Contrat et signatures, in-take, plan d’actions, dates et sujets des rencontres, suivis de six semaines, clôture, questionnaires.',
    basis: ENGAGEMENT,
    recipients: `${TEAM} Chaque personne du binôme, pour ce qui les concerne ensemble ; jamais ce que l’autre a dit en suivi.`,
    kept: 'Notes d’entretien : {interview-notes} mois après la fin du binôme. Le reste : comme la fiche de la personne. Le contrat et les présences : aussi longtemps qu’une subvention le demande.',
  }),
  proposed({
    id: 'partner-sharing',
    name: 'Information du partenaire',
    purpose: 'Dire au partenaire qui a orienté la personne où en est l’accompagnement.',
    people: 'Mentees qui viennent d’un partenaire.',
    data: 'Étapes franchies et leurs dates, résultat ; le métier visé seulement si la personne l’accepte.',
    basis: 'Accord de la personne, noté et daté, ou convention avec le partenaire. Chacun des deux est responsable de ses propres données.',
    recipients: 'Le partenaire qui a orienté la personne, et lui seul.',
    kept: 'Comme la fiche de la personne.',
  }),
  proposed({
    id: 'funder-report',
    name: 'Rapport aux pouvoirs subsidiants',
    purpose: 'Rendre compte de l’activité et de l’usage des subventions.',
    people: 'Mentors et mentees.',
    data: 'Des nombres, sans nom. Les petits nombres sont masqués dans ce qui est publié.',
    basis: 'Intérêt légitime (RGPD, art. 6.1.f) ou obligation fixée par la subvention (art. 6.1.c).',
    recipients: 'Pouvoirs subsidiants, lectorat du rapport annuel.',
    kept: 'Sans limite : ces chiffres ne désignent plus personne.',
  }),
  proposed({
    id: 'volunteers',
    name: 'Assurance et défraiement des volontaires',
    purpose: 'Assurer les volontaires, rembourser leurs frais, en garder la preuve.',
    people: 'Mentors volontaires.',
    data: 'Identité, jours de prestation, montants, compte bancaire. Binôme ne garde ni compte ni montant versé : ils sont dans la comptabilité.',
    basis: 'Obligation légale (RGPD, art. 6.1.c ; loi du 3 juillet 2005 relative aux droits des volontaires).',
    recipients: 'Assureur, comptable, administration fiscale sur demande.',
    kept: 'De 7 à 10 ans, dans la comptabilité.',
  }),
  proposed({
    id: 'sensitive-indicators',
    name: 'Indicateurs sensibles demandés par le FSE+',
    purpose: 'Répondre à un pouvoir subsidiant qui demande des indicateurs sensibles. Binôme n’a pas de champ pour eux : cette ligne ne vaut que si vous les récoltez ailleurs.',
    people: 'Mentees d’un projet qui l’impose.',
    data: 'Oui ou non seulement, avec la réponse « ne souhaite pas répondre ».',
    basis: 'Consentement explicite et écrit (RGPD, art. 9.2.a), ou la base légale que l’autorité de gestion indique.',
    recipients: 'L’autorité de gestion, sous la forme qu’elle impose.',
    kept: 'La durée que la subvention impose.',
    leftOut: true,
  }),
  proposed({
    id: 'outcomes',
    name: 'Devenir à six et douze mois',
    purpose: 'Savoir ce que les mentees sont devenus, pour améliorer le programme.',
    people: 'Mentees qui ont accepté un appel après la fin.',
    data: 'Situation, dix phrases sur le chemin parcouru, appels restés sans réponse.',
    basis: 'Consentement (RGPD, art. 6.1.a), noté et daté, qui peut être retiré.',
    recipients: TEAM,
    kept: 'Les mots, les noms et les appels : {follow-up} mois après la fin du binôme. La situation reste dans les chiffres jusqu’à l’effacement de la fiche.',
  }),
  proposed({
    id: 'newsletter-pictures',
    name: 'Infolettre, photos et témoignages',
    purpose: 'Faire vivre la communauté des mentors et faire connaître le programme.',
    people: 'Les personnes qui ont donné leur accord.',
    data: 'Adresse e-mail, image, prénom et paroles citées.',
    basis: 'Consentement (RGPD, art. 6.1.a) : un accord pour chaque usage, daté, qui peut être retiré.',
    recipients: 'Lectorat de l’infolettre et des publications de l’association.',
    kept: 'Jusqu’au retrait de l’accord.',
  }),
]
