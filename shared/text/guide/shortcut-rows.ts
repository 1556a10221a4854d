/** The keys of the window and what they do, as the guide lists them. */
export const shortcutRows: readonly Readonly<Record<'keys' | 'does', string>>[] = [
  { keys: 'F1', does: 'Ouvrir l’aide de la page.' },
  { keys: 'Ctrl+K', does: 'Rechercher une personne, un binôme, une page ou une action.' },
  { keys: 'Alt + les six premières touches de la rangée des chiffres', does: 'Ouvrir l’étape 1 à 6. Sans la touche Maj.' },
  { keys: 'Alt+← et Alt+→', does: 'Revenir à la page précédente, ou repartir vers la suivante.' },
  { keys: 'Ctrl+S', does: 'Enregistrer le formulaire ; sans formulaire, montrer que tout est enregistré.' },
  { keys: 'Ctrl+P', does: 'Imprimer ce que la page montre.' },
  { keys: 'Ctrl+Z', does: 'Annuler la dernière action, hors d’un champ. Dans un champ : annuler ce que vous venez de taper.' },
  { keys: 'Ctrl+Y ou Ctrl+Maj+Z', does: 'Rétablir ce que vous venez d’annuler.' },
  { keys: 'Ctrl+L', does: 'Verrouiller Binôme, si vos données sont protégées.' },
  { keys: 'Échap', does: 'Fermer ce qui est ouvert par-dessus la page.' },
]
