import type { GridText } from '#shared/grids/grid'

import { helpFromAssociation, ownNotes, sinceLastContact } from './both-check-ins'

/** The six-week contact with a mentor, a call of ten to fifteen minutes (documents §3.11). The level and what was decided are no questions: they stand beside the answers. */
export const checkInMentor = {
  sections: [
    ...sinceLastContact,
    {
      key: 'help',
      title: 'Soutien de l’association, formation et communauté',
      questions: [
        ...helpFromAssociation,
        { key: 'trainingWanted', kind: 'text', label: 'Besoin de formation', lines: 1 },
        { key: 'timeSpent', kind: 'number', label: 'Temps passé, estimé', min: 0, max: 500, unit: 'h' },
        { key: 'communityNext', kind: 'yes-no', label: 'Envie de venir à la prochaine rencontre des mentors' },
        ownNotes,
      ],
    },
  ],
} as const satisfies GridText
