import { batchWords } from '../batch'
import { settingsNav } from '../content-settings'
import { paperWords } from '../sheet-page'
import { type GuideChapter, links, list, on, paragraph, section, steps, tip } from './blocks'

/** Papers: where they are, how they are printed and kept, and one’s own Word templates. */
export const documentsChapter: GuideChapter = {
  topic: 'documents',
  title: 'Les documents et l’impression',
  lead: 'Imprimer, enregistrer en PDF ou pour Word, et vos propres modèles.',
  sections: [
    section(
      'imprimer',
      'Imprimer une feuille',
      steps(
        'Cliquez sur le nom de la feuille : l’aperçu s’ouvre. C’est exactement ce qui sera imprimé.',
        `Cliquez sur ${on(paperWords.print)} ou appuyez sur Ctrl+P.`,
        `Vous préférez un fichier ? ${on(paperWords.savePdf)} ou ${on(paperWords.saveWord)}.`,
      ),
      paragraph('Les feuilles sont en A4. Elles restent lisibles en noir et blanc et en recto verso, sauf mention contraire sur la page.'),
      tip('Le nom d’un fichier ne contient jamais celui d’un ou d’une mentee : il ne dit pas de qui parle le document.'),
    ),
    section(
      'ou-sont-les-feuilles',
      'Où trouver chaque feuille',
      list(
        'Feuilles vierges : menu « Feuilles vierges » en haut de chaque étape.',
        'Grilles préremplies : dans le parcours de la personne, à côté de l’entretien.',
        'Liste de présences, étiquettes, attestations : sur la page de la séance.',
        'Contrat, avenant, lettres de fin : sur la page du binôme, sous « Contrat et avenants » et « Documents ».',
        'Plan d’actions et fiche de rencontre : sur leur page.',
        'Liste de la semaine : dans « Aujourd’hui ».',
        'Tableaux de l’année : dans « Rapports ».',
      ),
    ),
    section(
      'en-lot',
      'Imprimer plusieurs documents à la fois',
      steps(
        `Ouvrez ${on(batchWords.title)} : tous les contrats du mois, toutes les grilles d’une séance, les attestations…`,
        'Décochez ce que vous ne voulez pas.',
        'Enregistrez un fichier pour chacun dans un dossier, ou un seul PDF à imprimer.',
      ),
      links({ label: batchWords.title, to: 'batch' }),
    ),
    section(
      'le-contrat',
      'Le contrat imprimé ne change plus',
      paragraph('Dès l’impression, le contrat est figé avec son texte, ses données et son numéro de version. Si une fiche change ensuite, Binôme le montre à côté mais ne touche pas au contrat. Il reste à votre disposition, tel qu’il a été signé.'),
      links({ label: 'Contrats à signer', to: 'contractsAwaiting' }, { label: settingsNav.articles, to: 'settingsArticles' }),
    ),
    section(
      'modeles-word',
      'Vos propres modèles Word',
      steps(
        'Dans Réglages, ouvrez « Modèles Word » et choisissez le document à remplacer.',
        'Préparez votre modèle dans Word. Écrivez les champs entre doubles accolades : la page en donne la liste.',
        'Choisissez votre fichier. Binôme le vérifie et vous dit quel champ il ne comprend pas.',
      ),
      paragraph('Le fichier Word suit alors votre modèle. Le PDF et l’impression gardent la présentation de Binôme.'),
      links({ label: 'Modèles Word', to: 'settingsTemplates' }, { label: 'Grilles', to: 'settingsGrids' }),
    ),
    section(
      'e-mails',
      'Les e-mails',
      paragraph('Binôme n’envoie rien. Il enregistre un brouillon qui s’ouvre dans Outlook ou Thunderbird, avec les pièces jointes et les adresses. Vous relisez, puis vous envoyez. Vous pouvez aussi copier le texte et les adresses dans une messagerie sur internet.'),
    ),
    section(
      'listes-excel',
      'Exporter une liste vers Excel',
      paragraph('Au-dessus de chaque liste, « Exporter la liste » enregistre un fichier Excel des lignes affichées, avec la recherche et les filtres choisis. Ce fichier peut servir de source à un publipostage.'),
    ),
  ],
}
