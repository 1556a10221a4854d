/** The words of the public edition of the yearly workbook. */
export const publicWorkbookWords = {
  edition: 'Édition publique : des valeurs seulement, sans liste, sans formule et sans nom',
  covered: 'masqué',
  legend: 'Petits nombres',
  legendLines: [
    ['moins de 5', 'De une à quatre personnes : le nombre exact n’est pas publié. Zéro l’est.'],
    ['pas de taux', 'Une part de une à quatre personnes : elle n’est pas calculée.'],
    ['sans objet', 'Une part ou une moyenne qui ne porte sur personne : il n’y a rien à calculer.'],
    ['masqué', 'Un nombre qui, avec ceux qui sont publiés, permettrait de retrouver un petit nombre ; une part, une moyenne ou une somme qui en dépend ; le délai le plus long, qui est celui d’une seule personne.'],
  ],
  cuts: 'Chaque caractéristique n’est découpée que d’une seule façon, pour les personnes accompagnées : d’autres tranches permettraient de retrouver de petits nombres par différence. Les feuilles des pouvoirs subsidiants, les partenaires, les entreprises et le détail par mois sont dans l’édition interne.',
  small: 'Un tableau de moins de trente personnes n’est pas publié : presque toutes ses cases seraient masquées.',
  evolution: 'Trois années côte à côte. Les petits nombres des années précédentes sont masqués selon les mêmes règles.',
  limits: 'Les nombres masqués ne peuvent pas être retrouvés avec ceux de ce classeur. Ne publiez pas à côté un autre découpage de la même période.',
} as const
