import { counted } from './format'

/** The words of the page that says what this Binôme is made of, where the data lie and what stays when it is removed. */
export const about = {
  nav: 'À propos',
  version: {
    title: 'Cette version',
    binome: 'Binôme',
    engine: 'Moteur',
    engineOf: (electron: string, chromium: string) => `Electron ${electron}, Chromium ${chromium}`,
    network: 'Réseau',
    noNetwork: 'Binôme n’envoie et ne demande rien sur le réseau. Il ne cherche pas de mise à jour : c’est vous qui en installez une.',
  },
  data: {
    title: 'Vos données et la désinstallation',
    folder: 'Vos données sont dans ce dossier',
    show: 'Ouvrir le dossier des données',
    stays: [
      'Désinstaller Binôme ne supprime pas vos données : elles restent dans ce dossier, avec leurs sauvegardes. Si vous réinstallez Binôme, vous les retrouvez.',
      'Sous Windows : Paramètres, Applications, Binôme, Désinstaller. La version portable ne s’installe pas : il suffit de supprimer le programme, et ses données restent à côté de lui, dans « Binome-donnees ».',
      'Sous Linux : supprimez le paquet « binome », ou le fichier AppImage. Sous macOS : mettez l’application à la corbeille.',
      'Pour effacer aussi les données, faites d’abord une sauvegarde ailleurs, désinstallez Binôme, puis supprimez le dossier vous-même. Rien ne pourra le faire revenir.',
    ],
  },
  licence: {
    title: 'Licence de Binôme',
    lead: 'Binôme est un logiciel libre, sous licence MIT. Vous pouvez l’utiliser, le copier et le modifier, y compris pour une autre association. Il est fourni sans garantie. Le texte qui fait foi est en anglais.',
    show: 'Lire la licence',
  },
  others: {
    chromium: 'Les licences de Chromium, de Node.js et de tout ce qu’ils contiennent sont dans le fichier LICENSES.chromium.html, installé avec le programme.',
    places: 'Communes et codes postaux de Belgique',
  },
  list: {
    title: 'Ce que Binôme contient',
    lead: 'Binôme est fait avec des logiciels, des polices et des listes d’autres auteurs. Voici leurs licences, telles qu’ils les ont écrites.',
    search: 'Rechercher un logiciel ou une licence',
    found: (count: number) => counted(count, 'élément', 'éléments'),
    none: 'Aucun élément ne correspond à cette recherche.',
    line: (version: string, licence: string, by: string) => [version && `version ${version}`, licence, by].filter(part => part !== '').join(' · '),
    missing: 'La liste des licences n’a pas pu être lue',
    missingText: 'Elle est faite quand l’application est assemblée. Fermez Binôme, puis ouvrez-le à nouveau. Si la liste manque encore, réinstallez Binôme : vos données ne sont pas touchées.',
  },
} as const
