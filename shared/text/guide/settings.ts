import { settingsNav as nav } from '../content-settings'
import { type GuideChapter, links, list, on, paragraph, section, steps, tip } from './blocks'

/** What an association may make its own. */
export const settingsChapter: GuideChapter = {
  topic: 'reglages',
  title: 'Adapter Binôme à votre association',
  lead: 'Le contrat, les grilles, les listes de choix, les délais : tout ce que vous pouvez changer.',
  sections: [
    section(
      'association',
      'L’association et l’équipe',
      list(
        `${on(nav.organisation)} : l’identité, les coordonnées, le logo. Ils figurent sur le contrat et les lettres.`,
        `${on(nav.team)} : les responsables. Une personne qui part n’est pas supprimée : choisissez « Ne travaille plus ici », et ses binômes gardent son nom.`,
      ),
      links({ label: nav.organisation, to: 'settingsOrganisation' }, { label: nav.team, to: 'settingsTeam' }),
    ),
    section(
      'contrat',
      'Le texte du contrat',
      steps(
        `Ouvrez ${on(nav.articles)}. Changez un article, ajoutez-en un, déplacez-les.`,
        'Insérez un champ avec « Champs à insérer » : il se remplit à l’impression.',
        'Enregistrez une nouvelle version. Les contrats déjà imprimés gardent la leur.',
      ),
      tip('Faites relire vos articles par une personne qui connaît le droit. Le texte proposé ne remplace pas un avis juridique.'),
      links({ label: nav.articles, to: 'settingsArticles' }),
    ),
    section(
      'grilles-et-listes',
      'Les grilles et les listes de choix',
      list(
        `${on(nav.grids)} : les questions des entretiens, des suivis, des clôtures et des questionnaires, à l’écran et sur papier. Un entretien déjà tenu garde ses questions.`,
        `${on(nav.lists)} : les choix proposés, par exemple les secteurs ou les motifs. Un choix qui ne sert plus se masque ; il ne se supprime pas.`,
        `${on(nav.criteria)} : ce qu’il faut pour retenir une personne comme mentee.`,
      ),
      links({ label: nav.grids, to: 'settingsGrids' }, { label: nav.lists, to: 'settingsLists' }, { label: nav.criteria, to: 'settingsCriteria' }),
    ),
    section(
      'chiffres',
      'Les délais et les chiffres',
      list(
        `${on(nav.deadlines)} : combien de jours avant de prévenir, et les dates de l’année.`,
        `${on(nav.workingTime)} : les heures d’un mentorat et le coût horaire de référence.`,
        `${on(nav.ceilings)} : les plafonds de défraiement des volontaires.`,
        `${on(nav.statistics)} : les tranches d’âge, le premier jour de l’année, les définitions, les subsides.`,
        `${on(nav.texts)} : les phrases des lettres et des e-mails.`,
      ),
      links({ label: nav.deadlines, to: 'settingsDeadlines' }, { label: nav.workingTime, to: 'settingsWorkingTime' }, { label: nav.ceilings, to: 'settingsCeilings' }, { label: nav.statistics, to: 'settingsStatistics' }, { label: nav.texts, to: 'settingsTexts' }),
    ),
    section(
      'donnees',
      'Vos données vous appartiennent',
      paragraph(`${on(nav.data)} dit où elles se trouvent sur ce poste, et enregistre tout dans un seul fichier : pour un autre Binôme, ou pour Excel.`),
      links({ label: nav.data, to: 'settingsData' }),
    ),
  ],
}
