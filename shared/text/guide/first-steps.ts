import { backupWords } from '../backups'
import { settingsNav } from '../content-settings'
import { organisation } from '../organisation'
import { pastWords } from '../past'
import { protectionWords } from '../protection'
import { shell } from '../shell'
import { todayWords } from '../today'
import { type GuideChapter, links, list, on, paragraph, picture, section, steps, tip } from './blocks'

const { nav, search, saving, sample, worker } = shell

/** The first day: from an empty programme to the first contract, and how one finds one’s way. */
export const firstStepsChapter: GuideChapter = {
  topic: 'premiers-pas',
  title: 'Premiers pas',
  lead: 'Ce qu’il faut faire le premier jour, et comment on se déplace dans Binôme.',
  sections: [
    section(
      'premier-jour',
      'Le premier jour',
      paragraph('À la première ouverture, six courtes étapes vous demandent l’essentiel : l’association, ses coordonnées, son logo, l’équipe et ce que dit le contrat. Chaque étape est enregistrée. Vous pouvez quitter et reprendre.'),
      steps(
        'Décrivez l’association. Le nom et le numéro d’entreprise suffisent pour commencer.',
        `Ajoutez les personnes de l’équipe. Leur nom figure sur les contrats. Cliquez sur ${on(organisation.team.me)} à côté du vôtre.`,
        `À la fin, choisissez : ${on(organisation.firstRun.sampleAction)} pour essayer avec des personnes fictives, ou ${on(organisation.firstRun.emptyAction)} pour travailler tout de suite.`,
        `Ensuite, suivez la liste ${on(todayWords.first.title)} de la page ${on(nav.today)}. Elle se coche toute seule.`,
      ),
      tip(`Le programme d’exemple sert à tout essayer sans risque. Cliquez ensuite sur ${on(sample.clear)}, en haut de la page : vos réglages et votre équipe restent.`),
      links({ label: nav.today, to: 'today' }, { label: 'Association', to: 'settingsOrganisation' }, { label: 'Équipe', to: 'settingsTeam' }),
    ),
    section(
      'la-fenetre',
      'La fenêtre',
      picture('aujourd-hui', 'La page Aujourd’hui : à gauche le menu avec les six étapes ; au centre ce qui est en retard et ce qui est à faire, avec un bouton pour chaque ligne.'),
      list(
        `À gauche, le menu : ${on(nav.today)}, les six étapes du mentorat, les personnes, les binômes, les rapports et les réglages.`,
        'Un nombre à côté d’une étape dit combien d’éléments y attendent quelqu’un.',
        `En haut, ${on(search.open)} trouve une personne, une entreprise, un binôme ou une action. Les accents ne comptent pas.`,
        `En haut à droite, ${on(saving.saved)} dit que tout ce que vous avez validé est sur le disque.`,
        `${on(worker.label)} dit qui est devant l’écran. Ce nom est noté à côté de chaque changement.`,
      ),
      picture('recherche', 'La recherche ouverte : quelques lettres tapées, et la liste des personnes et des binômes trouvés.'),
    ),
    section(
      'aujourd-hui',
      'La page « Aujourd’hui »',
      paragraph('Ouvrez-la chaque matin. Elle rassemble tout ce qui attend quelqu’un : les réponses en retard, les contrats à signer, les rencontres qui manquent, les suivis à faire, les clôtures et les tâches de l’année.'),
      list(
        'Les lignes sont rangées : en retard, à faire maintenant, dans les 7 jours, dans les 30 jours.',
        'Chaque ligne dit qui, pourquoi et depuis quand. Son bouton ouvre la page où cela se fait.',
        'Une ligne disparaît d’elle-même quand la chose est faite. Il n’y a rien à cocher.',
        'Choisissez un ou une responsable pour ne voir que ses binômes.',
      ),
      tip('« Imprimer la liste de la semaine » donne une feuille à emporter. « Agenda (.ics) » met les rendez-vous dans Outlook ou dans un autre agenda, par prénom seulement.'),
      links({ label: nav.today, to: 'today' }),
    ),
    section(
      'enregistrer-et-annuler',
      'Enregistrer, annuler, retrouver',
      list(
        `Un formulaire s’enregistre par son bouton ou par Ctrl+S. Un entretien et un parcours s’enregistrent au fur et à mesure.`,
        `Une erreur ? Cliquez sur ${on(pastWords.undo)} en haut de la fenêtre, ou appuyez sur Ctrl+Z hors d’un champ. ${on(pastWords.redo)} remet ce qui vient d’être annulé.`,
        'Ce que vous tapez sans l’enregistrer est gardé aussi : après une panne de courant, le formulaire revient comme vous l’aviez laissé.',
        'Une fiche supprimée va à la corbeille, d’où elle peut revenir.',
      ),
      links({ label: 'Corbeille', to: 'settingsBin' }, { label: 'Journal des actions', to: 'settingsAudit' }),
    ),
    section(
      'avant-les-vraies-donnees',
      'Avant d’encoder de vraies personnes',
      steps(
        `Protégez vos données par une phrase de passe : Réglages, ${on(protectionWords.nav)}. Comptez dix minutes et une imprimante.`,
        `Choisissez un second endroit pour les sauvegardes, par exemple une clé USB : Réglages, ${on(backupWords.nav)}.`,
        `Relisez les articles du contrat et adaptez-les : Réglages, ${on(settingsNav.articles)}.`,
        'Vos listes sont dans un tableur ? Importez-les plutôt que de tout réencoder.',
      ),
      links({ label: protectionWords.begin, to: 'protect' }, { label: backupWords.nav, to: 'settingsBackups' }, { label: settingsNav.articles, to: 'settingsArticles' }, { label: 'Importer une liste', to: 'newImport' }),
    ),
  ],
}
