import { settingsNav } from '../content-settings'
import { shell } from '../shell'
import { type GuideChapter, links, list, paragraph, picture, section, steps, tip } from './blocks'

/** Stage 3 of the brochure: from the proposal to the work of the pair. */
export const stage3Chapter: GuideChapter = {
  topic: 'etape-3',
  title: `Étape 3 : ${shell.stageNames[3]}`,
  lead: 'De la proposition à la signature, puis six mois de travail avec un plan d’actions.',
  sections: [
    section(
      'le-chemin',
      'Le chemin d’un binôme',
      list(
        'Le croisement compare les mentors libres et les personnes qui attendent, sur des critères objectifs.',
        'A. Proposition : le profil du ou de la mentee est proposé au ou à la mentor, qui peut refuser.',
        'B. Première rencontre, 1 h 30 : organisée par les deux, guidée par une grille et une liste de points à aborder.',
        'C. Validation : le mentorat ne commence que si les deux disent oui. Chaque personne peut refuser seule.',
        'D. Contrat d’engagement tripartite : mentor, mentee et association signent.',
        'E. In-take : faire connaissance, analyser les forces et faiblesses, construire le plan d’actions.',
        'F. Travail en binôme : deux rencontres de 1 h 30 par mois au minimum, pendant six mois.',
      ),
      picture('binome', 'La page d’un binôme : son état, la prochaine date, ce qui est à faire maintenant avec son bouton, et le sommaire de tout ce qui s’y rattache.'),
      paragraph('Sur la page d’un binôme, le cadre « À faire maintenant » dit toujours la prochaine chose à faire et porte son bouton. Si vous ne savez pas par où continuer, commencez là.'),
      links({ label: shell.stageNames[3], to: 'stage3' }, { label: 'Binômes', to: 'pairs' }, { label: 'Croisement', to: 'matching' }),
    ),
    section(
      'proposition',
      'A. Proposer',
      steps(
        'Dans « Croisement », cliquez sur « Chercher un ou une mentor » à côté de la personne qui attend.',
        'Regardez les premières propositions et leur explication. Cliquez sur « Proposer ».',
        'Écrivez pourquoi vous pensez à cette personne. La fiche de proposition ne porte que le prénom.',
        'Imprimez la fiche ou préparez l’e-mail. Notez ensuite la réponse : accepte, souhaite en parler, refuse.',
      ),
      tip('Sans réponse à la date prévue, la ligne passe en retard dans « Aujourd’hui ». « Relancer » fixe une nouvelle date.'),
    ),
    section(
      'premiere-rencontre',
      'B et C. Première rencontre et validation',
      steps(
        'Sur la page du binôme, choisissez « Prévoir la première rencontre » et notez le jour et le lieu.',
        'Remettez la grille de première rencontre au ou à la mentor. Imprimez-la sur une seule face : les deux volets de la fin se détachent.',
        'Après la rencontre, notez qu’elle a eu lieu.',
        'Demandez à chaque personne, séparément, si elle veut continuer. Notez les deux réponses. Un non est noté avec son motif, et ces deux personnes ne sont plus proposées ensemble.',
      ),
      links({ label: 'Registre des refus', to: 'refusals' }),
    ),
    section(
      'contrat',
      'D. Faire signer le contrat',
      steps(
        'Quand les deux ont dit oui, convenez des dates, du lieu et du rythme dans « Conditions ».',
        'Cliquez sur « Voir et imprimer le contrat » et relisez l’aperçu.',
        'Imprimez les trois exemplaires. À cet instant le contrat est figé : il garde son texte, même si une fiche change ensuite.',
        'Notez chaque signature le jour où elle est donnée. À la troisième, le binôme devient actif.',
      ),
      picture('contrat', 'La page d’un contrat : l’aperçu des pages, les boutons pour imprimer et enregistrer, et les trois signatures à noter.'),
      paragraph('Quelque chose change plus tard : la durée, une suspension, le lieu ? Préparez un avenant depuis la page du binôme. Il se signe à trois aussi.'),
      links({ label: 'Contrats à signer', to: 'contractsAwaiting' }, { label: settingsNav.articles, to: 'settingsArticles' }),
    ),
    section(
      'in-take',
      'E. In-take et plan d’actions',
      steps(
        'Ouvrez l’in-take depuis la page du binôme. Notez les forces et les faiblesses de la recherche, domaine par domaine.',
        'Choisissez deux ou trois priorités.',
        'Ouvrez le plan d’actions. Ajoutez une ligne par démarche : quoi, qui, pour quand, avec quels moyens.',
        'Imprimez le plan : chaque rencontre commence par le relire.',
      ),
      picture('plan', 'Le plan d’actions d’un binôme : le but, puis les lignes numérotées avec la personne, la date et l’état de chacune.'),
      tip('Rien ne s’efface dans un plan. Une ligne abandonnée y reste, avec son motif. La suivante dit ce qui la remplace.'),
    ),
    section(
      'rencontres',
      'F. Noter les rencontres',
      steps(
        'Après un appel ou à la réception d’une fiche, cliquez sur « Noter une rencontre ». Le jour et la durée suffisent.',
        'Vous avez des nouvelles de plusieurs binômes ? « Noter plusieurs rencontres » les réunit dans un seul tableau, à remplir au clavier.',
        'Notez aussi les contacts entre deux rencontres et les mises en relation.',
      ),
      picture('rencontres', 'Les rencontres d’un binôme : pour chaque mois, le nombre de rencontres tenues sur le nombre attendu.'),
      paragraph('Le rythme se calcule tout seul : au moins deux rencontres par mois de binôme. Une suspension ne compte pas. Un retard apparaît dans « Aujourd’hui ».'),
      links({ label: 'Noter plusieurs rencontres', to: 'meetingsTable' }),
    ),
  ],
}
