import type { GridText } from '#shared/grids/grid'

import { progressItems } from './both-grids'

/** The questionnaire of the mentee once a pair has ended, filled in alone and written in plain French (documents §3.15). */
export const evaluationMentee = {
  sections: [
    {
      key: 'beginning',
      title: 'Le début',
      questions: [
        { key: 'understoodEarly', kind: 'opinion', label: 'J’ai compris le mentorat dès le début' },
        { key: 'respectfulInterview', kind: 'opinion', label: 'À l’entretien, on m’a parlé avec respect' },
      ],
    },
    {
      key: 'mentor',
      title: 'Mon ou ma mentor',
      questions: [
        { key: 'listens', kind: 'opinion', label: 'Mon ou ma mentor m’écoute' },
        { key: 'understands', kind: 'opinion', label: 'Mon ou ma mentor me comprend' },
        { key: 'available', kind: 'opinion', label: 'Mon ou ma mentor est disponible' },
        { key: 'freeToSpeak', kind: 'opinion', label: 'Je peux tout dire sans peur' },
        { key: 'sharedValues', kind: 'opinion', label: 'Nos valeurs sont assez proches pour travailler ensemble' },
      ],
    },
    {
      key: 'meetings',
      title: 'Nos rencontres',
      questions: [
        { key: 'enoughMeetings', kind: 'opinion', label: 'Il y a eu assez de rencontres' },
        { key: 'longEnough', kind: 'opinion', label: 'Les rencontres étaient assez longues' },
        { key: 'placeReachable', kind: 'opinion', label: 'Le lieu était facile d’accès' },
        { key: 'planHelped', kind: 'opinion', label: 'Le plan d’actions m’a été utile' },
      ],
    },
    { key: 'progress', title: 'Moi, aujourd’hui', help: 'Les mêmes dix phrases qu’à votre premier entretien. Elles montrent votre chemin.', questions: progressItems },
    {
      key: 'association',
      title: 'L’association',
      questions: [
        { key: 'associationReachable', kind: 'opinion', label: 'Je peux joindre l’association facilement' },
        { key: 'associationHelped', kind: 'opinion', label: 'L’association m’aide en cas de problème' },
      ],
    },
    {
      key: 'overall',
      title: 'En général',
      questions: [
        { key: 'satisfaction', kind: 'scale', label: 'Je suis content ou contente du mentorat' },
        { key: 'recommend', kind: 'number', label: 'Je conseille le mentorat aux autres (0 : non, 10 : oui, beaucoup)', min: 0, max: 10 },
        { key: 'situation', kind: 'choice', label: 'Ma situation aujourd’hui', list: 'current-situations' },
        { key: 'effect', kind: 'choice', label: 'Le mentorat a fait avancer ma situation', list: 'mentoring-effects' },
      ],
    },
    {
      key: 'ownWords',
      title: 'Avec mes mots (sans écrire de nom)',
      questions: [
        { key: 'helpedMost', kind: 'text', label: 'Ce qui a été le plus utile pour moi', lines: 3 },
        { key: 'missing', kind: 'text', label: 'Ce qui a manqué', lines: 3 },
        { key: 'advice', kind: 'text', label: 'Mon conseil à l’association', lines: 3 },
        { key: 'quote', kind: 'choice', label: 'L’association peut montrer mes mots à d’autres', list: 'quote-consents' },
      ],
    },
  ],
} as const satisfies GridText
