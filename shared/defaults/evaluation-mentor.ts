import type { GridText } from '#shared/grids/grid'

/** The questionnaire of the mentor once a pair has ended, filled in alone (documents §3.14). */
export const evaluationMentor = {
  sections: [
    {
      key: 'before',
      title: 'Avant le binôme',
      questions: [
        { key: 'informationClear', kind: 'opinion', label: 'L’information était claire' },
        { key: 'preparationUseful', kind: 'opinion', label: 'L’entretien de préparation m’a été utile' },
        { key: 'trainingUseful', kind: 'opinion', label: 'La formation m’a été utile' },
        { key: 'delayFair', kind: 'opinion', label: 'Le délai avant le premier binôme me convenait' },
      ],
    },
    {
      key: 'pair',
      title: 'Le binôme',
      questions: [
        { key: 'profileFit', kind: 'opinion', label: 'Le profil proposé correspondait' },
        { key: 'trustBuilt', kind: 'opinion', label: 'Nous avons su installer la confiance' },
        { key: 'expectationsClear', kind: 'opinion', label: 'Les attentes étaient claires' },
        { key: 'rhythmTenable', kind: 'opinion', label: 'Le rythme était tenable' },
        { key: 'placeSuited', kind: 'opinion', label: 'Le lieu convenait' },
        { key: 'planHelped', kind: 'opinion', label: 'Le plan d’actions a été une aide' },
      ],
    },
    {
      key: 'support',
      title: 'Le soutien de l’association',
      questions: [
        { key: 'associationReachable', kind: 'opinion', label: 'L’association était facile à joindre' },
        { key: 'checkInsUseful', kind: 'opinion', label: 'Les contacts toutes les six semaines étaient utiles' },
        { key: 'communityUseful', kind: 'opinion', label: 'Les rencontres des mentors étaient utiles' },
        { key: 'toolsHandy', kind: 'opinion', label: 'Les outils (grilles, fiches, plan) étaient pratiques' },
      ],
    },
    {
      key: 'effects',
      title: 'Les effets pour moi',
      questions: [
        { key: 'betterUnderstanding', kind: 'opinion', label: 'Je comprends mieux la recherche d’emploi' },
        { key: 'changedView', kind: 'opinion', label: 'Mon regard sur les personnes sans emploi a changé' },
        { key: 'pride', kind: 'opinion', label: 'J’éprouve de la fierté' },
        { key: 'usefulAtWork', kind: 'opinion', label: 'Ce que j’ai vécu est utile dans mon travail' },
        { key: 'gains', kind: 'choices', label: 'J’ai développé', list: 'mentor-gains' },
      ],
    },
    {
      key: 'employer',
      title: 'Mon employeur (sans employeur : cochez « sans avis »)',
      questions: [
        { key: 'timeGranted', kind: 'opinion', label: 'Le temps accordé était suffisant' },
        { key: 'hierarchySupport', kind: 'opinion', label: 'Ma hiérarchie a soutenu mon engagement' },
      ],
    },
    {
      key: 'overall',
      title: 'Dans l’ensemble',
      questions: [
        { key: 'satisfaction', kind: 'scale', label: 'Cette expérience me satisfait' },
        { key: 'recommend', kind: 'number', label: 'Je la recommanderais (0 : non, 10 : sans hésiter)', min: 0, max: 10 },
        { key: 'again', kind: 'choice', label: 'Je recommencerais', list: 'new-starts' },
      ],
    },
    {
      key: 'ownWords',
      title: 'Avec vos mots (sans écrire de nom)',
      questions: [
        { key: 'bestMoment', kind: 'text', label: 'Le meilleur moment', lines: 3 },
        { key: 'hardest', kind: 'text', label: 'Le plus difficile', lines: 3 },
        { key: 'toChange', kind: 'text', label: 'Ce qu’il faudrait changer', lines: 3 },
        { key: 'quote', kind: 'choice', label: 'L’association peut citer ces mots', list: 'quote-consents' },
      ],
    },
  ],
} as const satisfies GridText
