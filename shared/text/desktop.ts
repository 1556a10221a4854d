/** The words of the machine's own dialogs and menus. */
export const desktop = {
  title: 'Binôme',
  menu: {
    file: 'Fichier',
    showFolder: 'Ouvrir le dossier des données',
    quit: 'Quitter',
    edit: 'Édition',
    undo: 'Annuler la frappe',
    redo: 'Rétablir la frappe',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    view: 'Affichage',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    actualSize: 'Taille normale',
    fullScreen: 'Plein écran',
  },
  saveAs: {
    title: 'Enregistrer le document',
    formats: { pdf: 'Document PDF', docx: 'Document Word', eml: 'Brouillon d’e-mail', html: 'Page web', xlsx: 'Classeur Excel', ics: 'Rendez-vous pour agenda', json: 'Export complet (JSON)' },
  },
  leaving: {
    title: 'Une saisie n’est pas enregistrée',
    message: 'Une saisie n’est pas enregistrée.',
    detail: 'Si vous fermez maintenant, ce que vous venez de taper sur cette page sera perdu. Le reste est enregistré.',
    stay: 'Rester sur la page',
    leave: 'Fermer sans enregistrer',
  },
  failed: {
    title: 'Binôme ne peut pas démarrer',
    detail: 'Vos données n’ont pas été touchées. Redémarrez l’ordinateur, puis ouvrez à nouveau Binôme. Si le problème continue, notez le message ci-dessous :',
  },
}
