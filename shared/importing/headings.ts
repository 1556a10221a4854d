import type { ImportTarget } from '#shared/domain/import-record'

import type { Field } from './field'

/**
 * How the columns of real lists are called. The small words (« de », « le », « votre »), capitals, accents, punctuation and what stands between brackets
 * do not count (see `headingKey`), so that each is written here once.
 */
export const headings: Readonly<Partial<Record<Field, readonly string[]>>> = {
  fullName: [
    ...['Nom et prénom', 'Prénom et nom', 'Nom complet', 'Nom, prénom', 'Identité', 'Personne', 'Participant', 'Participante', 'Bénéficiaire', 'Candidat', 'Candidate'],
    ...['Full name', 'Name', 'Naam', 'Volledige naam', 'Bénévole', 'Volontaire'],
  ],
  givenName: ['Prénom', 'Prénom usuel', 'Premier prénom', 'First name', 'Given name', 'Voornaam'],
  familyName: ['Nom', 'Nom de famille', 'Nom usuel', 'Nom de naissance', 'Patronyme', 'Last name', 'Surname', 'Family name', 'Achternaam', 'Familienaam'],
  title: ['Civilité', 'Titre', 'Titre de civilité', 'Appellation', 'Formule de politesse', 'Aanspreking', 'Mme / M.', 'M. / Mme', 'Mr / Mme', 'Mme / Mr'],
  gender: ['Genre', 'Sexe', 'H/F', 'F/H', 'H/F/X', 'F/H/X', 'M/F', 'F/M', 'M/F/X', 'Gender', 'Geslacht', 'Identité de genre'],
  birthDate: ['Date de naissance', 'Né le', 'Née le', 'Né(e) le', 'Né·e le', 'Né-e le', 'Né/Née le', 'Naissance', 'DDN', 'DN', 'D. naiss.', 'Date naiss.', 'Date de naiss', 'Jour de naissance', 'Birth date', 'Date of birth', 'Geboortedatum'],
  email: [
    ...['Mail', 'E-mail', 'Email', 'Courriel', 'Adresse mail', 'Adresse e-mail', 'Adresse email', 'Adresse courriel', 'Adresse électronique', 'Adresse de messagerie', 'Messagerie', 'Mél', '@'],
    ...['E-mail privé', 'E-mail personnel', 'E-mail professionnel', 'Mail pro', 'Mail privé', 'Email address', 'E-mailadres', 'Adresse mail privée', 'Adresse mail professionnelle'],
  ],
  phone: [
    ...['Téléphone', 'Tél', 'Tél.', 'GSM', 'Portable', 'Mobile', 'N° de téléphone', 'Numéro de téléphone', 'N° de GSM', 'Numéro de GSM', 'N° GSM', 'Téléphone portable', 'Téléphone mobile'],
    ...['Téléphone fixe', 'Fixe', 'Tél. fixe', 'Tél. privé', 'Tél. pro', 'Téléphone / GSM', 'Tél/GSM', 'GSM/Tél', 'Tel GSM', 'Coordonnées téléphoniques', 'Contact téléphonique', 'Phone', 'Phone number', 'Telefoon', 'Telefoonnummer'],
  ],
  address: ['Adresse', 'Adresse complète', 'Adresse postale', 'Domicile', 'Adresse du domicile', 'Adresse privée', 'Lieu de résidence', 'Address', 'Adres', 'Siège social', 'Adresse du siège'],
  street: ['Rue', 'Rue et numéro', 'Rue, n°', 'Rue + n°', 'Rue et n°', 'Voie', 'Nom de rue', 'Street', 'Straat', 'Rue, numéro, boîte', 'Rue n° bte'],
  houseNumber: ['N°', 'Numéro', 'Nº', 'Num', 'Numéro de maison', 'N° de maison', 'N° rue', 'Numéro de rue', 'Huisnummer'],
  box: ['Boîte', 'Bte', 'N° de boîte', 'Boîte postale', 'Bus'],
  postcode: ['Code postal', 'CP', 'C.P.', 'Code post.', 'NPA', 'Postal code', 'Zip', 'Zip code', 'Postcode'],
  municipality: ['Commune', 'Localité', 'Ville', 'Municipalité', 'Commune de résidence', 'Commune de domicile', 'Lieu de domicile', 'City', 'Gemeente', 'Stad', 'Woonplaats'],
  postcodeAndMunicipality: ['CP et localité', 'CP + localité', 'CP Ville', 'CP et ville', 'CP Commune', 'Code postal et localité', 'Code postal et commune', 'Code postal et ville', 'Code postal, localité', 'Code postal / commune', 'Code postal Ville'],
  jobTitle: ['Fonction', 'Fonction actuelle', 'Poste', 'Poste actuel', 'Poste occupé', 'Profession', 'Métier', 'Métier actuel', 'Emploi', 'Emploi actuel', 'Job', 'Job title', 'Titre professionnel', 'Profession actuelle', 'Functie', 'Beroep'],
  employer: ['Employeur', 'Employeur actuel', 'Entreprise', 'Société', 'Organisation', 'Organisme', 'Nom de l’entreprise', 'Entreprise / organisation', 'Entreprise actuelle', 'Institution', 'Company', 'Employer', 'Bedrijf', 'Werkgever', 'Firme'],
  sector: ['Secteur', 'Secteur d’activité', 'Secteur d’activités', 'Secteur professionnel', 'Domaine', 'Domaine d’activité', 'Branche', 'Sector', 'Secteur recherché', 'Secteur visé', 'Domaine professionnel'],
  languages: ['Langue', 'Langues', 'Langues parlées', 'Langues connues', 'Connaissances linguistiques', 'Connaissance des langues', 'Langues maîtrisées', 'Languages', 'Talen'],
  heardThrough: [
    ...['Comment avez-vous connu le mentorat', 'Comment nous avez-vous connus', 'Comment avez-vous entendu parler de nous', 'Comment avez-vous entendu parler du mentorat', 'Comment avez-vous entendu parler du programme'],
    ...['Connu via', 'Connu par', 'Canal', 'Source', 'Canal de recrutement', 'Origine du contact', 'Provenance', 'Entendu parler via'],
  ],
  wishedJob: [
    ...['Métier recherché', 'Métier visé', 'Métier souhaité', 'Emploi recherché', 'Emploi visé', 'Emploi souhaité', 'Fonction recherchée', 'Fonction visée', 'Projet professionnel', 'Projet', 'Objectif professionnel'],
    ...['Objectif', 'Recherche', 'Job recherché', 'Poste recherché', 'Poste visé', 'Profession recherchée', 'Métier'],
  ],
  partner: ['Partenaire', 'Partenaire ISP', 'Organisme partenaire', 'Organisme d’envoi', 'Envoyé par', 'Envoyée par', 'Envoyé(e) par', 'Adressé par', 'Adressé(e) par', 'Orienté par', 'Orienté(e) par', 'Organisme', 'Opérateur', 'Prescripteur', 'Organisme référent', 'ISP'],
  referent: ['Référent', 'Référente', 'Référent(e)', 'Référent ISP', 'Référent social', 'Conseiller', 'Conseillère', 'Conseiller Forem', 'Conseiller emploi', 'Personne de référence', 'Accompagnateur', 'Accompagnatrice', 'Agent d’insertion', 'Job coach', 'Assistant social', 'Assistante sociale'],
  entryStatus: ['Statut', 'Statut à l’entrée', 'Statut administratif', 'Statut social', 'Situation', 'Situation administrative', 'Situation actuelle', 'Situation professionnelle'],
  unemployedFor: ['Durée d’inoccupation', 'Durée de chômage', 'Durée du chômage', 'Sans emploi depuis', 'Durée sans emploi', 'Inoccupation', 'En recherche depuis'],
  studies: ['Études', 'Niveau d’études', 'Niveau d’étude', 'Diplôme', 'Diplôme le plus élevé', 'Plus haut diplôme', 'Niveau de formation', 'Niveau de diplôme', 'Formation', 'Scolarité'],
  registeredOn: ['Date d’inscription', 'Inscription', 'Inscrit le', 'Inscrite le', 'Inscrit(e) le', 'Horodateur', 'Horodatage', 'Heure de début', 'Timestamp', 'Start time', 'Date d’entrée', 'Entrée', 'Date de contact', 'Premier contact', 'Date du premier contact', 'Date de demande', 'Submitted at', 'Date de soumission'],
  informedOn: ['Séance d’information', 'Session d’information', 'Date de la séance d’information', 'Date séance info', 'Séance d’info', 'Séance info', 'Session d’info', 'Informé le', 'Informé(e) le', 'Information le', 'Info coll'],
  preparedOn: ['Préparation', 'Date de préparation', 'Entretien de préparation', 'Entretien individuel', 'Préparé le', 'Préparé(e) le', 'Séance de préparation', 'Entretien', 'Date d’entretien', 'Préparation individuelle'],
  trainedOn: ['Formation', 'Date de formation', 'Formé le', 'Formé(e) le', 'Formée le', 'Formation le', 'Formation suivie le', 'Formation suivie', 'Formation mentor', 'Formation initiale'],
  preselectedOn: ['Présélection', 'Date de présélection', 'Présélectionné le', 'Présélectionné(e) le', 'Orienté le', 'Date d’orientation', 'Date d’envoi'],
  presentedOn: ['Présentation', 'Séance collective', 'Date de la séance collective', 'Présentation collective', 'Séance d’information', 'Session d’information', 'Séance d’info', 'Séance info', 'Info coll', 'Informé le', 'Informé(e) le'],
  interviewedOn: ['Entretien', 'Entretien de sélection', 'Date d’entretien', 'Date de l’entretien', 'Entretien le', 'Entretien individuel', 'Sélection', 'Date de sélection', 'Vu le', 'Vu(e) le'],
  acceptedOn: ['Accepté le', 'Accepté(e) le', 'Acceptée le', 'Retenu le', 'Retenu(e) le', 'Retenue le', 'Date d’acceptation', 'Date de décision', 'Sélectionné le', 'Sélectionné(e) le'],
  companyName: ['Entreprise', 'Société', 'Nom de l’entreprise', 'Nom de la société', 'Raison sociale', 'Dénomination', 'Dénomination sociale', 'Organisation', 'Employeur', 'Nom', 'Firme', 'Company', 'Bedrijf', 'Partenaire', 'Entreprise partenaire', 'Institution', 'Organisme'],
  companyNumber: ['N° d’entreprise', 'Numéro d’entreprise', 'N° entreprise', 'BCE', 'N° BCE', 'Numéro BCE', 'N° de TVA', 'TVA', 'Numéro de TVA', 'N° TVA', 'BTW', 'KBO', 'Ondernemingsnummer', 'VAT', 'VAT number'],
  companySize: ['Taille', 'Taille de l’entreprise', 'Effectif', 'Effectifs', 'Nombre de travailleurs', 'Nombre d’employés', 'Nombre de salariés', 'Nb travailleurs', 'Nb employés', 'ETP', 'Personnel'],
  contactName: ['Contact', 'Personne de contact', 'Nom du contact', 'Nom de la personne de contact', 'Nom contact', 'Contact / Nom', 'Responsable', 'Interlocuteur', 'Interlocutrice', 'Personne relais', 'Personne ressource', 'Contact RH', 'Contactpersoon'],
  contactGivenName: ['Prénom', 'Prénom du contact', 'Prénom de la personne de contact', 'Contact / Prénom'],
  contactRole: ['Fonction', 'Fonction du contact', 'Fonction de la personne de contact', 'Contact / Fonction', 'Poste', 'Rôle', 'Qualité', 'Titre'],
  website: ['Site', 'Site web', 'Site internet', 'Web', 'Internet', 'URL', 'Website', 'Page web'],
  notes: ['Remarque', 'Remarques', 'Commentaire', 'Commentaires', 'Note', 'Notes', 'Observation', 'Observations', 'Divers', 'Informations complémentaires', 'Information complémentaire', 'Infos', 'Autres informations', 'Suivi', 'Opmerkingen', 'Comments'],
}

/** What a heading means in one kind of list only: « Mentor » in a list of mentees names somebody else. */
export const headingsOnlyOf: Readonly<Record<ImportTarget, Readonly<Partial<Record<Field, readonly string[]>>>>> = {
  mentors: {
    fullName: ['Mentor', 'Nom du mentor', 'Nom et prénom du mentor', 'Prénom et nom du mentor', 'Mentors'],
    givenName: ['Prénom du mentor'],
  },
  mentees: {
    fullName: ['Mentee', 'Mentees', 'Nom du mentee', 'Nom et prénom du mentee', 'Chercheur d’emploi', 'Chercheuse d’emploi', 'Demandeur d’emploi', 'Demandeuse d’emploi', 'CE', 'DE', 'Stagiaire', 'Usager', 'Bénéficiaire'],
    givenName: ['Prénom du mentee'],
  },
  companies: {},
}
