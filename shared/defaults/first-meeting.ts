import type { GridText } from '#shared/grids/grid'

import { NOTHING_SENSITIVE } from './both-grids'

/**
 * The first meeting of a pair, 1 h 30, led by the mentor (documents §3.7): what to say and to ask, part by part, then what was covered, and
 * a first step for each. What each of the two feels is no question here: they tell it to the association, each on their own.
 */
export const firstMeeting = {
  sections: [
    {
      key: 'welcome',
      title: 'Accueil (10 min)',
      help: 'Offrez un café et montrez les lieux. Dites à qui s’adresser à l’accueil. Demandez : « On se dit tu ou vous ? » Chaque personne choisit.',
      questions: [{ key: 'formOfAddress', kind: 'text', label: 'Nous nous disons « tu » ou « vous »', lines: 1 }],
    },
    {
      key: 'introductions',
      title: 'Se présenter (25 min)',
      help: 'Commencez par vous : votre parcours, une réussite, un moment difficile. Puis laissez parler : « Et vous, quel est votre parcours ? » « De quoi êtes-vous fier ou fière ? » Écoutez sans donner de conseil. On dit seulement ce que l’on veut.',
      questions: [
        { key: 'inCommon', kind: 'text', label: 'Ce que nous avons en commun', lines: 1 },
        { key: 'remembered', kind: 'text', label: 'Ce que je retiens', lines: 1, help: NOTHING_SENSITIVE },
      ],
    },
    {
      key: 'expectations',
      title: 'Attentes (20 min)',
      help: 'À tour de rôle, répondez : « Ce que j’espère. Ce que je crains. Ce que je ne peux pas offrir. » Répétez avec vos mots, pour vérifier que vous avez bien compris.',
      questions: [
        { key: 'menteeHopes', kind: 'text', label: 'Le ou la mentee espère', lines: 1 },
        { key: 'mentorHopes', kind: 'text', label: 'Le ou la mentor espère', lines: 1 },
        { key: 'fears', kind: 'text', label: 'Ce que nous craignons', lines: 1, help: NOTHING_SENSITIVE },
        { key: 'notOffered', kind: 'text', label: 'Ce que nous ne pouvons pas offrir', lines: 1 },
      ],
    },
    {
      key: 'frame',
      title: 'Cadre (20 min)',
      help: 'Décidez ensemble : le rythme (deux rencontres d’une heure et demie par mois), le lieu, la durée, les moyens de contact et les heures, les retards et les annulations. Dites qui prend des notes et qui peut les lire. Ce que l’on se confie reste entre vous.',
      questions: [
        { key: 'daysAndHours', kind: 'text', label: 'Jours et heures', lines: 1 },
        { key: 'meetingPlace', kind: 'text', label: 'Lieu', lines: 1 },
        { key: 'channel', kind: 'text', label: 'Pour se joindre, et jusqu’à quelle heure', lines: 1 },
        { key: 'lateOrAway', kind: 'text', label: 'En cas de retard ou d’empêchement', lines: 1 },
        { key: 'noteTaking', kind: 'text', label: 'Prise de notes', lines: 1 },
      ],
    },
    {
      key: 'covered',
      title: 'Ce que nous avons vu',
      help: 'Cochez ce dont vous avez parlé. Vous parlerez du reste à la deuxième rencontre.',
      questions: [
        { key: 'contactsExchanged', kind: 'yes-no', label: 'Coordonnées échangées' },
        { key: 'addressSettled', kind: 'yes-no', label: 'Tutoiement ou vouvoiement' },
        { key: 'fixedTimes', kind: 'yes-no', label: 'Jours et heures fixes' },
        { key: 'placeAndAccess', kind: 'yes-no', label: 'Lieu et accès : badge, accueil' },
        { key: 'travel', kind: 'yes-no', label: 'Trajet et coût du trajet' },
        { key: 'betweenMeetings', kind: 'yes-no', label: 'Contact entre deux rencontres, heures limites' },
        { key: 'lateness', kind: 'yes-no', label: 'Que faire en cas de retard ou d’empêchement' },
        { key: 'confidentiality', kind: 'yes-no', label: 'Confidentialité, dans les deux sens' },
        { key: 'whatItIsNot', kind: 'yes-no', label: 'Ce que le mentorat n’est pas' },
        { key: 'noMoneyNoPromise', kind: 'yes-no', label: 'Pas d’argent, pas de promesse d’embauche' },
        { key: 'network', kind: 'yes-no', label: 'Usage du réseau' },
        { key: 'papersToBring', kind: 'yes-no', label: 'Documents à apporter : CV, offres d’emploi' },
        { key: 'contactPerson', kind: 'yes-no', label: 'Personne de contact à l’association' },
        { key: 'contractRead', kind: 'yes-no', label: 'Contrat présenté et lu' },
        { key: 'secondMeeting', kind: 'yes-no', label: 'Date de la deuxième rencontre' },
        { key: 'answerInFiveDays', kind: 'yes-no', label: 'Réponse à l’association sous cinq jours' },
      ],
    },
    {
      key: 'next',
      title: 'Suite (10 min)',
      help: 'Finissez par un premier petit pas pour chaque personne : facile, et pour une date précise.',
      questions: [
        { key: 'mentorStep', kind: 'text', label: 'Premier petit pas du ou de la mentor', lines: 2 },
        { key: 'menteeStep', kind: 'text', label: 'Premier petit pas du ou de la mentee', lines: 2 },
        { key: 'nextMeetingOn', kind: 'date', label: 'Prochaine rencontre le' },
      ],
    },
  ],
} as const satisfies GridText
