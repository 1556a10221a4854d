import { shell } from '../shell'
import { stagePages } from '../stage-pages'
import { type GuideChapter, links, list, on, paragraph, picture, section, steps, tip } from './blocks'

/** Stage 6 of the brochure: what mentor and mentee say of it, and what became of people. */
export const stage6Chapter: GuideChapter = {
  topic: 'etape-6',
  title: `Étape 6 : ${shell.stageNames[6]}`,
  lead: 'Ce que le mentorat a apporté, des deux côtés, et ce que les personnes sont devenues.',
  sections: [
    section(
      'questionnaires',
      'Les questionnaires',
      paragraph('En fin de mentorat, une évaluation qualitative est faite auprès de chaque binôme, côté mentor et côté mentee.'),
      steps(
        'Remettez les deux questionnaires à la réunion de clôture. Ils portent le numéro du binôme, sans nom.',
        'Une réponse revient : ouvrez l’évaluation du binôme et encodez-la, question par question.',
        'Rien ne revient ? La page prépare un e-mail de rappel.',
      ),
      links({ label: shell.stageNames[6], to: 'stage6' }),
    ),
    section(
      'synthese',
      'La synthèse de l’année',
      paragraph(`${on(stagePages.ways.evaluations)} réunit toutes les réponses d’une année : les moyennes, les avis, les phrases écrites. Un prénom n’est cité qu’avec l’accord de la personne. En dessous de cinq personnes, rien n’est montré.`),
      picture('evaluations', 'La synthèse des questionnaires d’une année : les réponses des mentors et des mentees, en barres et en nombres.'),
      links({ label: stagePages.ways.evaluations, to: 'evaluations' }),
    ),
    section(
      'devenir',
      'Prendre des nouvelles à 6 et 12 mois',
      steps(
        'Ouvrez « Devenir à 6 et 12 mois ». Seules les personnes qui ont donné leur accord y sont.',
        'Appelez. Notez la situation, ou la tentative si personne ne répond.',
        'Après plusieurs tentatives, notez « sans réponse » : la ligne ne revient plus.',
      ),
      tip('Les rapports distinguent toujours « sans emploi » et « inconnu ». Une absence de réponse n’est jamais comptée comme un échec.'),
      links({ label: stagePages.ways.followUps, to: 'followUps' }),
    ),
    section(
      'chaque-annee',
      'Chaque année',
      list(
        'L’analyse des profils : qui sont les mentors et les mentees, côte à côte et d’une année à l’autre.',
        'Le rapport annuel : les fichiers à remettre.',
        'La revue des durées de conservation : ce qui a été gardé assez longtemps.',
      ),
      paragraph('Ces trois tâches apparaissent dans « Aujourd’hui » à la date choisie dans les réglages.'),
      links({ label: 'Analyse des profils', to: 'profileAnalysis' }, { label: 'Rapport annuel', to: 'annualReport' }, { label: 'Revue des durées', to: 'retentionReview' }, { label: 'Échéances', to: 'settingsDeadlines' }),
    ),
  ],
}
