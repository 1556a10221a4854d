import type { GridText } from '#shared/grids/grid'

import { helpFromAssociation, ownNotes, sinceLastContact } from './both-check-ins'

/** The six-week contact with a mentee, a call of ten to fifteen minutes (documents §3.11). The level and what was decided are no questions: they stand beside the answers. */
export const checkInMentee = {
  sections: [
    ...sinceLastContact,
    {
      key: 'help',
      title: 'Soutien de l’association et situation',
      questions: [
        ...helpFromAssociation,
        { key: 'statusChanged', kind: 'yes-no', label: 'La situation administrative a changé' },
        { key: 'newStatus', kind: 'choice', label: 'Nouvelle situation', list: 'entry-statuses' },
        ownNotes,
      ],
    },
  ],
} as const satisfies GridText
