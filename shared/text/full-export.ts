/** The words of the export of everything, and of taking such an export over. */
export const fullExport = {
  title: 'Export complet',
  lead: 'Tout ce que Binôme garde vous appartient : les deux fichiers contiennent toutes les fiches, avec les noms.',
  json: 'Exporter tout (JSON)',
  jsonMeaning: 'Un seul fichier, avec les contrats imprimés et les images. Un Binôme vide peut le reprendre tel quel ; la description de son contenu s’y trouve aussi.',
  workbook: 'Exporter tout (Excel)',
  workbookMeaning: 'Une feuille par type de fiche, une ligne par fiche, sans aucune formule. Ce classeur se lit et se trie ; il ne se reprend pas dans Binôme.',
  warning: 'Ces fichiers contiennent des données personnelles : gardez-les dans un endroit protégé.',
  history: 'L’historique des modifications reste sur ce poste : il n’est pas dans l’export.',
  fileName: (on: string) => `${on}_export-complet`,

  progress: { reading: 'Lecture des fiches…', sheets: 'Préparation des feuilles…', writing: { json: 'Écriture du fichier…', xlsx: 'Écriture du classeur…' } },
  stop: 'Arrêter',
  stopped: 'L’export est arrêté. Aucun fichier n’a été écrit.',

  takeOver: {
    title: 'Reprendre un export',
    lead: 'Vous changez d’ordinateur ? Choisissez le fichier « export-complet.json » de l’ancien Binôme : tout se retrouve ici, sans rien réencoder.',
    choose: 'Choisir le fichier',
    underWay: 'Lecture du fichier…',
    tooBig: (megabytes: number) => `Ce fichier dépasse ${megabytes} Mo : Binôme ne peut pas le reprendre. Rien n’a été modifié. Vérifiez que c’est bien le fichier « export-complet.json ».`,
    onlyEmpty: 'Un export se reprend seulement tant qu’il n’y a ici ni mentor, ni mentee, ni entreprise, ni partenaire, ni binôme, ni séance, ni infolettre.',
    replaceTitle: 'Remplacer ce qui se trouve ici ?',
    replace: 'Remplacer et reprendre',
    replaceText: (association: string) => `« ${association} », son équipe et vos réglages seront remplacés par ceux de l’export.`,
    changedTitle: 'Ce fichier a été modifié depuis son export',
    changed: 'Reprendre quand même',
    changedText: 'Son contenu n’est plus celui que Binôme avait écrit. Si vous l’avez modifié vous-même, vous pouvez le reprendre. Sinon, faites un nouvel export sur l’ancien ordinateur.',
    done: 'L’export est repris. Toutes les fiches sont là.',
  },

  refusals: {
    notOne: { title: 'Ce fichier n’est pas un export complet de Binôme.', detail: 'Choisissez le fichier qui se termine par « export-complet.json ». Rien n’a été modifié.' },
    newer: { title: 'Cet export vient d’une version plus récente de Binôme.', detail: 'Installez d’abord cette version, puis recommencez. Rien n’a été modifié.' },
    damaged: { title: 'Cet export est abîmé ou incomplet.', detail: 'Faites un nouvel export sur l’ancien ordinateur, puis recommencez. Rien n’a été modifié.' },
    changed: { title: 'Cet export a été modifié depuis qu’il a été écrit.', detail: 'Rien n’a été modifié. Faites un nouvel export sur l’ancien ordinateur. Si vous avez changé le fichier vous-même, vous pouvez le reprendre.' },
    tooHeavy: { title: 'Cet export demande trop de temps ou de mémoire pour être lu.', detail: 'Fermez les autres programmes, puis recommencez. Rien n’a été modifié.' },
    notStarted: { title: 'La lecture de l’export n’a pas pu démarrer.', detail: 'Fermez Binôme, rouvrez-le, puis recommencez. Rien n’a été modifié.' },
    stopped: { title: 'La lecture de l’export est arrêtée.', detail: 'Rien n’a été modifié. Choisissez le fichier à nouveau pour le reprendre.' },
    notEmpty: { title: 'Il y a déjà des données ici.', detail: 'Un export se reprend seulement dans un Binôme vide, pour ne rien mélanger ni remplacer. Rien n’a été modifié.' },
  },
} as const
