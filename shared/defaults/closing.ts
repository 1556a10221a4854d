import type { GridText } from '#shared/grids/grid'

import { NOTHING_SENSITIVE } from './both-grids'

/**
 * The closing conversation, an hour with both (documents §3.13). Why the pair ends, where the mentee stands and which certificates
 * were handed over are no questions: they stand beside the answers.
 */
export const closing = {
  sections: [
    {
      key: 'plan',
      title: 'Relecture du plan d’actions',
      questions: [
        { key: 'lastMeetingOn', kind: 'date', label: 'Dernier rendez-vous du binôme' },
        { key: 'planReread', kind: 'text', label: 'Objectifs atteints, en partie ou non : pourquoi', lines: 2 },
        { key: 'achieved', kind: 'text', label: 'Ce que le mentorat a permis', lines: 2 },
      ],
    },
    {
      key: 'path',
      title: 'Chemin parcouru : trois acquis dits par chaque personne',
      questions: [
        { key: 'acquiredMentee1', kind: 'text', label: 'Mentee, premier acquis', lines: 1 },
        { key: 'acquiredMentee2', kind: 'text', label: 'Mentee, deuxième acquis', lines: 1 },
        { key: 'acquiredMentee3', kind: 'text', label: 'Mentee, troisième acquis', lines: 1 },
        { key: 'acquiredMentor1', kind: 'text', label: 'Mentor, premier acquis', lines: 1 },
        { key: 'acquiredMentor2', kind: 'text', label: 'Mentor, deuxième acquis', lines: 1 },
        { key: 'acquiredMentor3', kind: 'text', label: 'Mentor, troisième acquis', lines: 1 },
      ],
    },
    {
      key: 'next',
      title: 'La suite',
      questions: [
        { key: 'nextSteps', kind: 'text', label: 'Prochaines démarches', lines: 2 },
        { key: 'resourcePerson', kind: 'text', label: 'Personne ressource', lines: 1 },
        { key: 'partnerRelay', kind: 'text', label: 'Relais chez le partenaire', lines: 1 },
        { key: 'keepInTouch', kind: 'yes-no', label: 'Garder contact, à titre privé', help: 'L’association n’est plus garante de ce contact.' },
      ],
    },
    {
      key: 'data',
      title: 'Données personnelles',
      help: 'Chaque accord est libre. Il peut être retiré à tout moment.',
      questions: [
        { key: 'notesDestroyed', kind: 'yes-no', label: 'Notes personnelles détruites' },
        { key: 'consentFollowUp', kind: 'yes-no', label: 'Mentee : accepte un appel après 6 et 12 mois', file: 'consentFollowUp' },
      ],
    },
    {
      key: 'afterwards',
      title: 'Et après',
      questions: [
        { key: 'mentorAgain', kind: 'choice', label: 'Mentor : recommencer', list: 'new-starts' },
        { key: 'mentorPause', kind: 'text', label: 'Mentor : pause souhaitée jusqu’au', lines: 1 },
        { key: 'menteeAsMentor', kind: 'yes-no', label: 'Mentee : envie de devenir mentor un jour' },
        { key: 'questionnairesFilled', kind: 'yes-no', label: 'Questionnaires remplis sur place' },
        { key: 'thanks', kind: 'text', label: 'Mots de la fin', lines: 1 },
        { key: 'notes', kind: 'text', label: 'Notes de l’association', lines: 1, private: true, help: NOTHING_SENSITIVE },
      ],
    },
  ],
} as const satisfies GridText
