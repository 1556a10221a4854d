import { backupWords } from './backups'
import { shell } from './shell'

const FIRST_ELSEWHERE = `À faire d’abord : restez, et enregistrez le formulaire. Si le disque le refuse, cliquez sur « ${shell.saving['not-saved']} » en haut de la fenêtre, puis sur « ${backupWords.elsewhere.button} » : la copie contiendra ce changement.`

/** The words of the machine's own dialogs and menus. */
export const desktop = {
  title: 'Binôme',
  menu: {
    file: 'Fichier',
    showFolder: 'Ouvrir le dossier des données',
    lock: 'Verrouiller',
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
    formats: { pdf: 'Document PDF', docx: 'Document Word', eml: 'Brouillon d’e-mail', html: 'Page web', xlsx: 'Classeur Excel', ics: 'Rendez-vous pour agenda', json: 'Export complet (JSON)', binome: 'Copie de vos données Binôme' },
  },
  openCopy: { title: 'Choisir une sauvegarde', copies: 'Sauvegardes de Binôme', all: 'Tous les fichiers', folder: 'Choisir le dossier des sauvegardes' },
  leaving: {
    title: 'Une saisie n’est pas enregistrée',
    message: 'Une saisie n’est pas enregistrée.',
    detail: 'Si vous fermez maintenant, elle n’entre pas dans vos fiches. Binôme la garde de côté, si le disque le permet, et vous la proposera à la prochaine ouverture. Le reste est enregistré.',
    refused: (why: string) =>
      `${why} Ce que vous venez de taper n’a donc pas été enregistré et risque d’être perdu à la fermeture. Tout ce qui était enregistré avant est intact.\n\n${FIRST_ELSEWHERE}`,
    stay: 'Rester sur la page',
    leave: 'Fermer sans enregistrer',
  },
  lockingUnsaved: {
    title: 'Une saisie n’est pas enregistrée',
    message: 'Le disque refuse d’enregistrer ce que vous venez de taper.',
    detail: `Si vous verrouillez maintenant, les formulaires en cours restent chiffrés dans la mémoire de Binôme et reviennent au déverrouillage. Ils seront perdus si Binôme est fermé ou si l’ordinateur s’éteint. Tout ce qui était enregistré avant est intact.\n\n${FIRST_ELSEWHERE}`,
    stay: 'Ne pas verrouiller',
    lock: 'Verrouiller quand même',
  },
  notProtected: {
    title: 'Rien à verrouiller',
    message: 'Vos données ne sont pas protégées par une phrase de passe.',
    detail: 'Binôme ne se verrouille que si une phrase de passe protège les données. Pour en choisir une : Réglages, puis Protection.',
    close: 'Fermer',
  },
  failed: {
    title: 'Binôme ne peut pas démarrer',
    detail: 'Vos données n’ont pas été touchées. Redémarrez l’ordinateur, puis ouvrez à nouveau Binôme. Si le problème continue, notez le message ci-dessous :',
  },
}
