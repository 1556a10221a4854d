import { matchingHome, matchingSettings } from '../matching-pages'
import { type GuideChapter, links, list, on, paragraph, picture, section, steps, tip } from './blocks'

/** The matching: what it compares, how it is read, what people decide. */
export const matchingChapter: GuideChapter = {
  topic: 'croisement',
  title: 'Le croisement',
  lead: 'Comparer mentors et mentees sur des critères objectifs. Binôme propose et explique ; vous décidez.',
  sections: [
    section(
      'criteres',
      'Ce qui est comparé',
      paragraph('Le secteur, le métier, les besoins et les apports, les langues, l’accessibilité, les disponibilités, la manière de travailler, les centres d’intérêt et les loisirs.'),
      list(
        'Chaque critère a un poids, de 0 à 5. Vous pouvez le changer.',
        'Une condition écarte un binôme quand on sait qu’elle n’est pas remplie. Ce qui n’est pas connu n’écarte personne.',
        matchingSettings.never,
      ),
      links({ label: 'Réglages du croisement', to: 'settingsMatching' }),
    ),
    section(
      'chercher',
      'Chercher pour une personne',
      picture('croisement', 'La page du croisement : les personnes qui attendent un ou une mentor, la plus ancienne attente d’abord, puis les mentors libres.'),
      steps(
        `Dans ${on(matchingHome.title)}, cliquez sur ${on(matchingHome.seekMentor)}, ou partez d’un ou d’une mentor libre.`,
        'Les personnes sont rangées de la plus proche à la plus éloignée. Cliquez sur une ligne pour lire l’explication, critère par critère.',
        'La fiabilité dit quelle part des critères est connue. Une fiabilité faible demande de compléter les fiches d’abord.',
        'Choisissez deux à quatre personnes pour les comparer côte à côte.',
        'Cliquez sur « Proposer », ou gardez la proposition en réserve.',
      ),
      picture('croisement-mentee', 'Les mentors possibles pour un ou une mentee : le score de chacun sur 100, sa fiabilité, et l’explication dépliée critère par critère.'),
      tip('« Et si… » montre ce que donneraient d’autres poids, sans rien changer aux réglages.'),
    ),
    section(
      'ecarter',
      'Écarter, lever un refus',
      list(
        'Deux personnes de la même famille, ou à ne pas réunir : notez-le depuis la liste. Elles ne sont plus proposées ensemble.',
        'Un refus est noté avec son motif. Si la situation change, levez-le dans le registre.',
        'Les personnes écartées restent visibles sous la liste, avec la raison.',
      ),
      links({ label: matchingHome.toRefusals, to: 'refusals' }),
    ),
    section(
      'groupe',
      'Croiser un groupe',
      steps(
        `Cliquez sur ${on(matchingHome.toGroup)}.`,
        'Cochez les mentees et les mentors qui participent.',
        'Lancez le calcul : Binôme cherche la meilleure répartition pour tout le groupe, pas seulement pour la première personne.',
        'Gardez un choix, changez un ou une mentor dans son menu, et relancez le calcul.',
        'Préparez les propositions : elles vous attendent en réserve. Rien n’est envoyé sans vous.',
      ),
      links({ label: matchingHome.toGroup, to: 'matchGroup' }),
    ),
  ],
}
