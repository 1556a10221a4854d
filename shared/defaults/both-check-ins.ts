import { NOTHING_SENSITIVE } from './both-grids'

/** What has happened since the last contact, asked of both by the six-week call. */
export const sinceLastContact = [
  {
    key: 'meetings',
    title: 'Contact et rencontres depuis le dernier suivi',
    questions: [
      { key: 'means', kind: 'choice', label: 'Moyen de contact', list: 'contact-means', required: true },
      { key: 'meetingsHeld', kind: 'number', label: 'Rencontres tenues', min: 0, max: 60 },
      { key: 'minutesHeld', kind: 'number', label: 'Durée totale', min: 0, max: 6000, unit: 'min' },
      { key: 'meetingsPlanned', kind: 'number', label: 'Rencontres prévues', min: 0, max: 60 },
      { key: 'cancelled', kind: 'number', label: 'Rencontres annulées', min: 0, max: 60 },
      { key: 'cancelledBy', kind: 'text', label: 'Annulées par, et pourquoi', lines: 1, help: NOTHING_SENSITIVE },
      { key: 'contacts', kind: 'choice', label: 'Contacts entre deux rencontres', list: 'contact-frequencies' },
    ],
  },
  {
    key: 'plan',
    title: 'Plan d’actions, démarches et résultats',
    questions: [
      { key: 'planExists', kind: 'yes-no', label: 'Un plan d’actions existe' },
      { key: 'planConsulted', kind: 'yes-no', label: 'Il est relu à chaque rencontre' },
      { key: 'planDone', kind: 'number', label: 'Lignes faites', min: 0, max: 200 },
      { key: 'planOpen', kind: 'number', label: 'Lignes ouvertes', min: 0, max: 200 },
      { key: 'applications', kind: 'number', label: 'Candidatures', min: 0, max: 500 },
      { key: 'interviews', kind: 'number', label: 'Entretiens d’embauche', min: 0, max: 200 },
      { key: 'networkContacts', kind: 'number', label: 'Contacts de réseau', min: 0, max: 500 },
      { key: 'trainingsAsked', kind: 'number', label: 'Formations demandées', min: 0, max: 100 },
      { key: 'results', kind: 'text', label: 'Résultats : emploi, formation, stage… Date et preuve', lines: 2 },
    ],
  },
  {
    key: 'relation',
    title: 'La relation dans le binôme',
    questions: [
      { key: 'trust', kind: 'scale', label: 'La confiance est là' },
      { key: 'listening', kind: 'scale', label: 'L’écoute est bonne' },
      { key: 'punctuality', kind: 'scale', label: 'Les heures sont respectées' },
      { key: 'usefulness', kind: 'scale', label: 'Les rencontres sont utiles' },
      { key: 'works', kind: 'text', label: 'Ce qui marche', lines: 2 },
      { key: 'slows', kind: 'text', label: 'Ce qui freine', lines: 2, help: NOTHING_SENSITIVE },
      { key: 'wishesToStop', kind: 'yes-no', label: 'Envie d’arrêter le mentorat' },
    ],
  },
] as const

/** What the association may do, asked of both. */
export const helpFromAssociation = [
  { key: 'helpWanted', kind: 'choices', label: 'Aide souhaitée', list: 'help-wanted' },
  { key: 'helpDetails', kind: 'text', label: 'Quelle aide, et pour quand', lines: 1, help: NOTHING_SENSITIVE },
] as const

/** What the association notes for itself after the call. */
export const ownNotes = { key: 'notes', kind: 'text', label: 'Notes de l’association', lines: 2, private: true, help: NOTHING_SENSITIVE } as const
