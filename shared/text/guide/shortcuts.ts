import { type GuideChapter, list, paragraph, section } from './blocks'

/** The keys. */
export const shortcutsChapter: GuideChapter = {
  topic: 'raccourcis',
  title: 'Raccourcis clavier',
  lead: 'Tout se fait au clavier. Ces touches conviennent à un clavier AZERTY belge.',
  sections: [
    section('partout', 'Partout', { kind: 'shortcuts' }),
    section(
      'formulaires',
      'Dans un formulaire',
      list(
        'Tab passe au champ suivant, Maj+Tab au précédent.',
        'Une date s’écrit comme vous voulez : 12/3, 120326, 12 mars, hier, demain.',
        'Une durée aussi : 1h30, 90, 1,5 h.',
        'Espace coche une case ; les flèches changent un choix.',
      ),
    ),
    section(
      'listes',
      'Dans une liste',
      list('Les flèches changent de ligne.', 'Entrée ouvre la fiche.', 'Espace choisit la ligne, pour exporter ou agir sur plusieurs à la fois.'),
    ),
    section(
      'presences',
      'Pour noter des présences',
      paragraph('Haut et bas changent de personne. P, E et A notent présence, excuse et absence. Espace passe d’une réponse à l’autre.'),
    ),
    section(
      'rencontres',
      'Dans le tableau des rencontres',
      paragraph('Tab passe à la case suivante, Entrée à la même case de la ligne suivante. Ctrl+D copie la date du dessus.'),
    ),
  ],
}
