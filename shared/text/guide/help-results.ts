import { batchWords } from '../batch'
import { dashboardWords } from '../dashboard'
import { sponsorship } from '../sponsorship'
import type { HelpEntry } from './help-entry'
import { guideWords } from './words'

/** The help of the papers, the results and the guide itself. */
export const helpOfResults = {
  sheet: {
    page: 'Une feuille à imprimer',
    purpose: 'Voir exactement ce qui sera imprimé, puis l’imprimer ou l’enregistrer.',
    steps: ['Faites défiler l’aperçu ; changez sa taille si le texte est petit.', 'Imprimez par le bouton ou par Ctrl+P.', 'Enregistrez en PDF pour l’envoyer, ou pour Word si vous voulez le changer.', 'Le lien en haut revient à la page d’où vous venez.'],
    topic: 'documents',
    part: 'imprimer',
  },
  batch: {
    page: batchWords.title,
    purpose: batchWords.lead,
    steps: [
      'Choisissez les documents, puis la période ou la séance.',
      'Décochez ce que vous ne voulez pas.',
      'Enregistrez un fichier pour chacun dans un dossier, ou un seul PDF à imprimer.',
      'Un long travail montre son avancement et s’arrête à votre demande.',
    ],
    next: 'Un contrat imprimé ainsi est figé, comme s’il l’était depuis sa page.',
    topic: 'documents',
    part: 'en-lot',
  },
  reports: {
    page: dashboardWords.title,
    purpose: dashboardWords.lead,
    steps: ['Choisissez la période.', 'Cliquez sur un nombre pour voir la liste de ce qu’il compte.', 'Sous chaque graphique, un tableau donne les mêmes chiffres.', 'Passez par « Données manquantes » avant de remettre des chiffres.'],
    topic: 'rapports',
    part: 'tableau-de-bord',
  },
  figure: {
    page: 'La liste derrière un chiffre',
    purpose: 'Ce qu’un chiffre compte, sur quel ensemble, et ce qui est inconnu.',
    steps: ['« Compté », « Sur » et « Inconnu » sont trois listes.', 'Une ligne ouvre la fiche à compléter.', 'La liste exportée ne contient que les numéros, sauf si vous demandez les noms.'],
    topic: 'rapports',
    part: 'tableau-de-bord',
  },
  profiles: {
    page: 'Analyse annuelle des profils',
    purpose: 'Qui sont les mentors et les mentees, côte à côte et d’une année à l’autre.',
    steps: ['Choisissez l’année.', 'Lisez les tableaux ; chaque personne est comptée telle qu’elle était à l’entrée.', 'Imprimez l’analyse, puis marquez la tâche comme faite.'],
    topic: 'rapports',
    part: 'autres',
  },
  annualReport: {
    page: 'Rapport annuel',
    purpose: 'Établir les fichiers à remettre, en trois étapes.',
    steps: ['Choisissez la période. Une période non terminée s’arrête à aujourd’hui.', 'Complétez ce qui manque, ou continuez.', 'Enregistrez les fichiers. Un long travail montre son avancement et s’arrête à votre demande.'],
    topic: 'rapports',
    part: 'rapport-annuel',
  },
  missingData: {
    page: 'Données manquantes',
    purpose: 'Ce que le rapport compterait comme inconnu.',
    steps: ['Choisissez la même période que celle du rapport.', 'Chaque ligne mène au champ à remplir.', '« Encoder en tableau » remplit une colonne pour plusieurs personnes.', 'Ce que vous ne savez pas reste vide.'],
    topic: 'rapports',
    part: 'donnees-manquantes',
  },
  sponsorship: {
    page: sponsorship.title,
    purpose: sponsorship.lead,
    steps: ['Choisissez la période.', 'Vérifiez le coût horaire de chaque entreprise.', 'Imprimez l’attestation, avec ou sans les noms.'],
    topic: 'rapports',
    part: 'autres',
  },
  guide: {
    page: guideWords.title,
    purpose: 'Lire comment Binôme suit les six étapes du mentorat.',
    steps: ['Cherchez un mot depuis le sommaire.', 'Les liens « Aller à la page » ouvrent la page dont on parle.', 'Alt+← revient au guide.'],
    topic: 'premiers-pas',
  },
} as const satisfies Readonly<Record<string, HelpEntry>>
