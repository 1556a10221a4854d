import { type GuideChapter, links, list, paragraph, picture, section, steps, tip } from './blocks'

/** People’s rights over their data, and what the association keeps in order. */
export const privacyChapter: GuideChapter = {
  topic: 'vie-privee',
  title: 'Vie privée',
  lead: 'Ce que vous devez aux personnes dont vous gardez des données, et comment Binôme y aide.',
  sections: [
    section(
      'en-ordre',
      'Voir ce qui est en ordre',
      picture('vie-privee', 'La page Vie privée : ce qui est en ordre et ce qui ne l’est pas encore, ligne par ligne, avec un lien pour chacune.'),
      paragraph('Réglages, « Vie privée » fait le tour : la protection, les notices, les accords, les durées, les registres. Chaque ligne dit où vous en êtes et mène à la page.'),
      links({ label: 'Vie privée', to: 'privacy' }),
    ),
    section(
      'informer',
      'Informer et demander l’accord',
      steps(
        'Relisez la notice destinée aux mentors et celle destinée aux mentees. Complétez ce qui vous concerne.',
        'Remettez la notice au premier entretien, et notez le jour.',
        'Demandez les accords un par un : partenaire, infolettre, nouvelles à 6 et 12 mois, photos. Un accord est libre et se retire.',
      ),
      links({ label: 'Notices vie privée', to: 'notices' }, { label: 'Registre des accords', to: 'consents' }),
    ),
    section(
      'droits',
      'Répondre à une demande',
      paragraph('Sur la fiche de la personne, cliquez sur « Données personnelles ».'),
      list(
        'Accès : un fichier rassemble tout ce que vous gardez d’elle. Vous avez un mois pour répondre.',
        'Rectification : corrigez la fiche, tout simplement.',
        'Limitation : la fiche est gelée. On peut la lire ; seules l’identité et les coordonnées peuvent être corrigées.',
        'Effacement : le nom disparaît partout, aussi de l’historique. Ce qui compte dans les statistiques reste, sans nom. Un effacement ne s’annule pas.',
      ),
      tip('Les sauvegardes faites avant un effacement contiennent encore le nom, jusqu’à ce qu’elles soient remplacées. Après une restauration, refaites l’effacement.'),
      links({ label: 'Mentors', to: 'mentors' }, { label: 'Mentees', to: 'mentees' }),
    ),
    section(
      'duree',
      'Ne pas garder trop longtemps',
      steps(
        'Relisez les durées proposées et adaptez-les.',
        'Une fois par an, faites la revue. Décidez ligne par ligne : garder encore, ou effacer.',
        'Imprimez la revue : c’est la preuve qu’elle a été faite.',
      ),
      links({ label: 'Durées de conservation', to: 'retention' }, { label: 'Revue des durées', to: 'retentionReview' }),
    ),
    section(
      'registres',
      'Les registres',
      list(
        'Registre des traitements : ce que vous faites des données, et pourquoi. Les textes proposés sont à relire et à adapter.',
        'Violations de données : une clé perdue, un e-mail envoyé à la mauvaise personne. Notez tout de suite ce qui s’est passé ; Binôme compte les 72 heures pour prévenir l’Autorité de protection des données.',
      ),
      links({ label: 'Registre des traitements', to: 'processings' }, { label: 'Violations de données', to: 'breaches' }),
    ),
  ],
}
