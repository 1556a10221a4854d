import { shell } from '../shell'
import { type GuideChapter, links, list, paragraph, picture, section, steps, tip } from './blocks'

/** Stage 5 of the brochure: the closing of a pair. */
export const stage5Chapter: GuideChapter = {
  topic: 'etape-5',
  title: `Étape 5 : ${shell.stageNames[5]}`,
  lead: 'Finir avec soin : une réunion, la situation à la sortie, les attestations et ce qui vient après.',
  sections: [
    section(
      'quand',
      'Quand clôturer',
      paragraph('À l’issue des six mois, lors d’une sortie positive ou d’un arrêt, une réunion de clôture est organisée. Elle compte autant que la première rencontre.'),
      list(
        'Durée écoulée : le binôme passe de lui-même à l’état « à clôturer » le lendemain de son dernier jour.',
        'Sortie positive : emploi, formation, stage, création d’activité ou reprise d’études.',
        'Arrêt anticipé : une des deux personnes, ou l’association, met fin au mentorat. Le motif est demandé.',
      ),
      tip('Le binôme a besoin de plus de temps ? Prolongez-le par un avenant avant le dernier jour.'),
      links({ label: shell.stageNames[5], to: 'stage5' }),
    ),
    section(
      'pas-a-pas',
      'Clôturer, pas à pas',
      steps(
        'Ouvrez la clôture depuis la page du binôme, ou depuis « Clôturer avant le dernier jour » à l’étape 5.',
        'Rendez-vous : fixez le jour de la réunion.',
        'Réunion : notez comment elle a eu lieu et avec qui. Personne n’est venu ? Notez-le, la clôture reste possible.',
        'Entretien : suivez la grille, à l’écran ou sur papier.',
        'Situation à la sortie : choisissez ce que la personne fait maintenant. C’est ce que les rapports comptent.',
        'Chemin parcouru : les compétences et la confiance, comparées au début.',
        'Papiers : imprimez les attestations et remettez les questionnaires d’évaluation.',
        'Clôturer : le binôme est terminé. Tout reste lisible et peut être corrigé.',
      ),
      picture('cloture', 'La clôture d’un binôme : ses sept étapes à gauche, faites ou à compléter, et l’étape ouverte à droite.'),
    ),
    section(
      'apres',
      'Ce qui vient ensuite',
      list(
        'Les attestations à remettre restent affichées à l’étape 5.',
        'Demandez l’accord pour prendre des nouvelles à 6 et 12 mois.',
        'Le ou la mentor redevient libre. Un ou une mentee peut devenir mentor à son tour, depuis sa fiche.',
        'Une note au partenaire est proposée, si la personne est d’accord.',
      ),
      links({ label: shell.stageNames[5], to: 'stage5' }, { label: shell.stageNames[6], to: 'stage6' }),
    ),
  ],
}
