import type { GridText } from '#shared/grids/grid'

import { NOTHING_SENSITIVE, pairPreferences, personalityScales, sharedTastes } from './both-grids'

/**
 * The individual preparation of a mentor (brochure, stage 1 C): limits of the engagement, personality, expectations, motivations,
 * career. What the association decides in the end is no question: it stands in the mentor's file.
 */
export const mentorPreparation = {
  sections: [
    {
      key: 'career',
      title: 'Accueil et parcours',
      questions: [
        { key: 'heardThrough', kind: 'choice', label: 'Comment avez-vous connu le mentorat ?', list: 'referrals', file: 'heardThrough' },
        { key: 'informationAttended', kind: 'yes-no', label: 'Séance d’information suivie', file: 'informed' },
        { key: 'informationOn', kind: 'date', label: 'Suivie le', file: 'informedOn' },
        { key: 'seniority', kind: 'number', label: 'Ancienneté', min: 0, max: 60, unit: 'ans' },
        { key: 'jobTitle', kind: 'text', label: 'Fonction actuelle', lines: 1, file: 'jobTitle' },
        { key: 'function', kind: 'choice', label: 'Type de fonction', list: 'functions' },
        { key: 'jobFamily', kind: 'choice', label: 'Famille de métiers', list: 'job-families', file: 'jobFamily' },
        { key: 'sector', kind: 'choice', label: 'Secteur', list: 'sectors', file: 'sector' },
        { key: 'knownSectors', kind: 'choices', label: 'Autres secteurs connus', list: 'sectors' },
        { key: 'careerSteps', kind: 'text', label: 'Étapes marquantes, réorientations, périodes sans emploi', lines: 2, help: NOTHING_SENSITIVE },
        { key: 'knownJobs', kind: 'text', label: 'Métiers que vous connaissez de l’intérieur', lines: 1 },
      ],
    },
    {
      key: 'motivation',
      title: 'Motivations et attentes',
      questions: [
        { key: 'motivations', kind: 'choices', label: 'Vos motivations', list: 'motivations', help: 'Une autre motivation ? Notez-la sous « Pourquoi maintenant ? ».' },
        { key: 'whyNow', kind: 'text', label: 'Pourquoi maintenant ?', lines: 1 },
        { key: 'hopes', kind: 'text', label: 'Ce que vous espérez recevoir', lines: 1 },
        { key: 'experience', kind: 'text', label: 'Expérience d’accompagnement ou de volontariat', lines: 1 },
      ],
    },
    {
      key: 'personality',
      title: 'Personnalité, manière de travailler, ouverture',
      questions: [
        { key: 'colleaguesSay', kind: 'text', label: 'Ce que vos collègues disent de vous', lines: 1 },
        ...personalityScales,
        { key: 'helpedSomeone', kind: 'text', label: 'Une situation où vous avez aidé une personne sans faire à sa place', lines: 2 },
        { key: 'reactions', kind: 'text', label: 'Votre réaction si la personne ne vient pas, n’avance pas, pense autrement', lines: 2 },
        { key: 'openness', kind: 'text', label: 'Expérience de l’interculturel, de la précarité, du handicap au travail', lines: 1, help: NOTHING_SENSITIVE },
        { key: 'unease', kind: 'text', label: 'Situations où vous seriez mal à l’aise', lines: 1, private: true, help: NOTHING_SENSITIVE },
      ],
    },
    {
      key: 'offer',
      title: 'Ce que vous pouvez apporter',
      questions: [{ key: 'offers', kind: 'choices', label: 'Aide possible', list: 'needs', required: true }],
    },
    {
      key: 'limits',
      title: 'Contours et limites de l’engagement',
      help: 'Expliquez chaque point, puis vérifiez qu’il est compris et accepté.',
      questions: [
        { key: 'roleUnderstood', kind: 'yes-no', label: 'Rôle : accompagner, sans faire à la place', required: true },
        { key: 'limitsUnderstood', kind: 'yes-no', label: 'Ni embauche, ni conseil payant, ni aide sociale, ni thérapie', required: true },
        { key: 'discretion', kind: 'yes-no', label: 'Discrétion, aussi après la fin', required: true },
        { key: 'moneyAndGifts', kind: 'yes-no', label: 'Ni argent ni cadeaux', required: true },
        { key: 'whenToCall', kind: 'yes-no', label: 'Quand appeler l’association', required: true },
      ],
    },
    {
      key: 'availabilityAndPlace',
      title: 'Disponibilité',
      questions: [
        { key: 'availability', kind: 'choices', label: 'Jours et heures', list: 'availabilities' },
        { key: 'meetingPlace', kind: 'text', label: 'Lieu de rencontre', lines: 1, file: 'meetingPlace' },
        { key: 'accessInstructions', kind: 'text', label: 'Accès : accueil, transports, mobilité réduite', lines: 1, file: 'accessInstructions' },
        { key: 'absences', kind: 'periods', label: 'Périodes d’absence', file: 'absences' },
        { key: 'capacity', kind: 'number', label: 'Binômes en même temps', min: 0, max: 9, required: true, file: 'capacity', help: 'Un seul, sauf souhait contraire.' },
        { key: 'videoCall', kind: 'yes-no', label: 'Visioconférence possible' },
      ],
    },
    {
      key: 'preferences',
      title: 'Préférences de binôme',
      questions: [...pairPreferences, { key: 'languages', kind: 'languages', label: 'Langues et niveau', file: 'languages' }, ...sharedTastes],
    },
    {
      key: 'formalities',
      title: 'Accord de l’employeur et formalités',
      questions: [
        {
          key: 'engagementFrame',
          kind: 'choice',
          label: 'Cadre d’engagement',
          list: 'frames',
          file: 'frame',
        },
        { key: 'employerAgreedOn', kind: 'date', label: 'Accord de l’employeur du' },
        { key: 'employerSignatory', kind: 'text', label: 'Accord donné par', lines: 1 },
        { key: 'contactDetailsChecked', kind: 'yes-no', label: 'Coordonnées vérifiées' },
        { key: 'privacyNoticeGiven', kind: 'yes-no', label: 'Notice vie privée remise' },
        { key: 'informationNoteGiven', kind: 'yes-no', label: 'Note d’information remise' },
        { key: 'consentNewsletter', kind: 'yes-no', label: 'Accepte l’infolettre', file: 'consentNewsletter' },
        { key: 'trainingProposedOn', kind: 'date', label: 'Formation proposée le' },
      ],
    },
    {
      key: 'conclusion',
      title: 'Conclusion de l’association',
      private: true,
      questions: [
        { key: 'fitListening', kind: 'scale', label: 'Écoute' },
        { key: 'fitAvailability', kind: 'scale', label: 'Disponibilité' },
        { key: 'fitMotivation', kind: 'scale', label: 'Motivation' },
        { key: 'fitOpenness', kind: 'scale', label: 'Ouverture' },
        { key: 'fitFrame', kind: 'scale', label: 'Compréhension du cadre' },
        { key: 'attentionPoints', kind: 'text', label: 'Points d’attention', lines: 1, help: NOTHING_SENSITIVE },
      ],
    },
  ],
} as const satisfies GridText
