import type { GridText } from '#shared/grids/grid'

import { NOTHING_SENSITIVE, pairPreferences, personalityScales, progressItems, sharedTastes } from './both-grids'

/**
 * The individual selection interview of a mentee (brochure, stage 2 B): clarify the mentoring, check the criteria, personality,
 * needs, expectations, career. What the association decides in the end is no question: it stands in the mentee's file.
 */
export const menteeSelection = {
  sections: [
    {
      key: 'criteria',
      title: 'Clarifier le mentorat, vérifier les critères',
      questions: [
        { key: 'understanding', kind: 'text', label: 'Qu’avez-vous compris du mentorat ?', lines: 1 },
        { key: 'frameExplained', kind: 'yes-no', label: 'Expliqués : durée, rythme, lieu, gratuité, pas de promesse d’emploi' },
        { key: 'availableFullTime', kind: 'yes-no', label: 'Disponible à temps plein pour chercher', required: true, fixed: true, criterion: 'required' },
        { key: 'availabilityDetail', kind: 'text', label: 'Formation, garde, emploi partiel', lines: 1, help: NOTHING_SENSITIVE },
        { key: 'workRight', kind: 'choice', label: 'Droit de travailler', list: 'work-rights', required: true, help: 'En Belgique, sans copie du titre de séjour.' },
        { key: 'wantsMentoring', kind: 'yes-no', label: 'Envie d’avoir un ou une mentor', required: true, fixed: true, criterion: 'required' },
        { key: 'wishInOwnWords', kind: 'text', label: 'Cette envie, avec vos mots', lines: 2, required: true },
      ],
    },
    {
      key: 'situation',
      title: 'Situation et études',
      questions: [
        { key: 'entryStatus', kind: 'choice', label: 'Situation actuelle', list: 'entry-statuses', file: 'entryStatus' },
        { key: 'heardThrough', kind: 'choice', label: 'Qui vous adresse à nous ?', list: 'referrals', file: 'heardThrough' },
        { key: 'referent', kind: 'text', label: 'Personne de référence', lines: 1, file: 'referent' },
        { key: 'registeredJobSeeker', kind: 'yes-no', label: 'Inscription au Forem ou chez Actiris' },
        { key: 'unemployedFor', kind: 'choice', label: 'Sans emploi', list: 'unemployment-lengths', file: 'unemployedFor' },
        { key: 'studies', kind: 'choice', label: 'Plus haut niveau d’études', list: 'studies', file: 'studies' },
        { key: 'diplomaCountry', kind: 'text', label: 'Pays du diplôme', lines: 1 },
        { key: 'equivalence', kind: 'choice', label: 'Équivalence du diplôme', list: 'equivalences' },
      ],
    },
    {
      key: 'careerAndProject',
      title: 'Parcours, projet et recherche d’emploi',
      questions: [
        { key: 'career', kind: 'text', label: 'Vos métiers, avant et maintenant', lines: 2, help: NOTHING_SENSITIVE },
        { key: 'proudOf', kind: 'text', label: 'Vos réussites, votre fierté', lines: 1 },
        { key: 'knownSectors', kind: 'choices', label: 'Secteurs connus', list: 'sectors' },
        { key: 'wishedJob', kind: 'text', label: 'Métier recherché', lines: 1, file: 'wishedJob' },
        { key: 'jobFamily', kind: 'choice', label: 'Famille de métiers recherchée', list: 'job-families', file: 'jobFamily' },
        { key: 'sector', kind: 'choice', label: 'Dans quel secteur ?', list: 'sectors', file: 'sector' },
        { key: 'otherSectors', kind: 'choices', label: 'Autres secteurs possibles', list: 'sectors', file: 'otherSectors' },
        { key: 'alternatives', kind: 'text', label: 'Autres métiers possibles', lines: 1 },
        { key: 'acceptedConstraints', kind: 'text', label: 'Contraintes acceptées', lines: 1 },
        { key: 'projectPrecision', kind: 'scale', label: 'Projet précis' },
        { key: 'cvReady', kind: 'scale', label: 'CV prêt' },
        { key: 'letterReady', kind: 'scale', label: 'Lettre prête' },
        { key: 'interviewsHeld', kind: 'number', label: 'Entretiens', min: 0, max: 200 },
        { key: 'answersReceived', kind: 'number', label: 'Réponses', min: 0, max: 500 },
        { key: 'recentSteps', kind: 'text', label: 'Démarches depuis 4 semaines', lines: 1 },
      ],
    },
    {
      key: 'startingPoint',
      title: 'Point de départ',
      help: 'Les mêmes dix phrases sont relues à la fin : elles montrent le chemin parcouru.',
      questions: progressItems,
    },
    {
      key: 'skills',
      title: 'Compétences, mobilité et horaires',
      questions: [
        { key: 'languages', kind: 'languages', label: 'Langues (A1 à C2)', file: 'languages' },
        { key: 'digitalSkills', kind: 'scale', label: 'Numérique', low: 'débute', high: 'à l’aise' },
        { key: 'licences', kind: 'choices', label: 'Permis', list: 'licences' },
        { key: 'travelRadius', kind: 'number', label: 'Trajet', min: 0, max: 200, unit: 'km' },
        { key: 'childcareToArrange', kind: 'yes-no', label: 'Garde à organiser' },
        { key: 'transports', kind: 'choices', label: 'Transport', list: 'transports' },
        { key: 'availability', kind: 'choices', label: 'Jours et heures', list: 'availabilities' },
      ],
    },
    {
      key: 'expectations',
      title: 'Besoins et attentes envers un ou une mentor',
      questions: [
        { key: 'needs', kind: 'choices', label: 'Aide souhaitée', list: 'needs', required: true },
        { key: 'expectations', kind: 'text', label: 'Vos attentes', lines: 1 },
        { key: 'unrealisticExpectations', kind: 'text', label: 'Attentes non réalistes repérées', lines: 1, private: true, help: NOTHING_SENSITIVE },
      ],
    },
    {
      key: 'personality',
      title: 'Personnalité, centres d’intérêt et préférences',
      questions: [
        { key: 'helpsForward', kind: 'text', label: 'Ce qui vous aide à avancer', lines: 1 },
        { key: 'blocks', kind: 'text', label: 'Ce qui vous bloque', lines: 1, help: NOTHING_SENSITIVE },
        ...personalityScales,
        ...sharedTastes,
        ...pairPreferences,
      ],
    },
    {
      key: 'obstaclesAndData',
      title: 'Freins à lever ailleurs et données personnelles',
      help: 'Chaque accord est libre : un refus ne change rien à l’accompagnement.',
      questions: [
        { key: 'obstacles', kind: 'choices', label: 'À lever', list: 'obstacles' },
        { key: 'orientationProposed', kind: 'text', label: 'Orientation proposée', lines: 1, help: NOTHING_SENSITIVE },
        { key: 'privacyNoticeGiven', kind: 'yes-no', label: 'Notice vie privée remise' },
        { key: 'consentFollowUp', kind: 'yes-no', label: 'Accepte un appel après 6 et 12 mois', file: 'consentFollowUp' },
        {
          key: 'consentSharing',
          kind: 'yes-no',
          label: 'Le partenaire peut connaître l’étape et le résultat',
          file: 'consentSharing',
          help: 'Étapes, dates, nombre de rencontres, résultat ; jamais le contenu des entretiens.',
        },
        { key: 'consentSharingGoal', kind: 'yes-no', label: '… et le métier recherché', file: 'consentSharingGoal' },
      ],
    },
    {
      key: 'conclusion',
      title: 'Conclusion de l’association',
      private: true,
      questions: [
        { key: 'fitAutonomy', kind: 'scale', label: 'Autonomie' },
        { key: 'fitMotivation', kind: 'scale', label: 'Motivation' },
        { key: 'fitProject', kind: 'scale', label: 'Précision du projet' },
        { key: 'fitAvailability', kind: 'scale', label: 'Disponibilité' },
        { key: 'fitFrench', kind: 'scale', label: 'Français utile au travail visé' },
      ],
    },
  ],
} as const satisfies GridText
