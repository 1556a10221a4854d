import { annualReport } from '../annual-report'
import { dashboardWords } from '../dashboard'
import { sponsorship } from '../sponsorship'
import { type GuideChapter, links, list, on, paragraph, picture, section, steps, tip } from './blocks'

const { files } = annualReport

/** The results, the yearly report and what is missing for it. */
export const reportsChapter: GuideChapter = {
  topic: 'rapports',
  title: 'Les rapports',
  lead: 'Les résultats du moment, et les fichiers à remettre chaque année.',
  sections: [
    section(
      'tableau-de-bord',
      'Le tableau de bord',
      picture('rapports', 'Le tableau de bord : la période choisie, les chiffres principaux, puis les graphiques et leurs tableaux.'),
      steps(
        `Ouvrez « Rapports » et choisissez la période : une année, une année scolaire, ou deux dates.`,
        'Cliquez sur un nombre : la liste de ce qu’il compte s’ouvre. Rien n’est caché derrière un chiffre.',
        'La liste dit aussi ce qui est inconnu, et mène à la fiche à compléter.',
      ),
      paragraph('Une période qui n’est pas finie s’arrête à aujourd’hui, et l’écran le dit.'),
      links({ label: dashboardWords.title, to: 'reports' }),
    ),
    section(
      'donnees-manquantes',
      'Compléter avant de compter',
      paragraph('« Données manquantes » montre ce que le rapport compterait comme inconnu. Chaque ligne mène au champ. « Encoder en tableau » permet de remplir une colonne pour plusieurs personnes à la suite.'),
      tip('Vide ne veut pas dire zéro. Une donnée que vous ne connaissez pas reste inconnue ; ne l’inventez pas pour remplir un tableau.'),
      links({ label: 'Données manquantes', to: 'missingData' }),
    ),
    section(
      'rapport-annuel',
      'Le rapport annuel',
      steps(
        'Ouvrez « Rapport annuel » et choisissez la période.',
        'Complétez les données qui manquent, ou continuez sans elles.',
        `Enregistrez les fichiers : ${on(files.internal)}, ${on(files.public)} et ${on(files.activity)}.`,
      ),
      list(
        'Dans le classeur interne, chaque chiffre est une formule que l’on peut vérifier.',
        'Le classeur public masque les petits nombres, pour que personne ne soit reconnaissable.',
      ),
      links({ label: 'Rapport annuel', to: 'annualReport' }, { label: 'Statistiques', to: 'settingsStatistics' }),
    ),
    section(
      'autres',
      'L’analyse des profils et le mécénat',
      list(
        'L’analyse annuelle des profils compare les mentors et les mentees, et les années entre elles.',
        `${on(sponsorship.title)} compte les heures offertes par chaque entreprise et leur valeur. Une attestation s’imprime pour chacune.`,
      ),
      paragraph('La valeur estime le temps offert. Elle ne dit rien de son traitement fiscal.'),
      links({ label: 'Analyse des profils', to: 'profileAnalysis' }, { label: sponsorship.title, to: 'sponsorship' }),
    ),
  ],
}
