import { counted, enumerated, shortDay } from './format'
import { fullExportSheets } from './full-export-sheets'
import { headWords } from './full-export-heads'

const collections: Readonly<Record<string, string | undefined>> = fullExportSheets.sheets

const NOTHING_CHANGED = 'Rien n’a été modifié.'

/** The words of the backups: those that are made, the way back from one, a second place, and what the disk refuses. */
export const backupWords = {
  nav: 'Sauvegardes',
  title: 'Sauvegardes',
  lead: 'Binôme copie vos données à chaque démarrage, au premier changement de chaque jour et avant les grandes opérations. Chaque copie est relue dès qu’elle est écrite.',

  state: {
    title: 'Où en sont vos sauvegardes',
    last: 'Dernière sauvegarde',
    never: 'aucune pour l’instant',
    place: 'Où elles sont sur ce poste',
    show: 'Ouvrir le dossier des données',
    kept: 'Ce que Binôme garde',
    keptText: 'Les dix dernières, puis la dernière de chaque jour sur quatorze jours, de chaque semaine sur huit semaines et de chaque mois sur douze mois. Les jours sans sauvegarde ne comptent pas.',
    make: 'Faire une sauvegarde maintenant',
    making: 'Sauvegarde et vérification en cours. Cela se termine tout seul.',
    made: 'La sauvegarde est faite et vérifiée.',
    madeElsewhere: 'La sauvegarde est faite et vérifiée, ici et au second endroit.',
    notElsewhere: (why: string) => `La sauvegarde est faite et vérifiée ici, mais pas au second endroit : ${why}.`,
    missingPieces: (count: number) => `${counted(count, 'document joint manque', 'documents joints manquent')} dans le dossier de données : cette sauvegarde ne ${count < 2 ? 'le' : 'les'} contient pas.`,
    failing: (why: string) => `La dernière sauvegarde n’a pas pu être faite : ${why}.`,
    failingText: 'Vos données elles-mêmes sont enregistrées. Binôme essaiera encore au prochain changement. Vous pouvez aussi recommencer maintenant.',
  },

  causes: {
    'store/disk-full': 'le disque est plein',
    'store/read-only': 'le dossier est en lecture seule',
    'store/folder-gone': 'le dossier est introuvable',
    'store/held-by-another-program': 'un autre programme utilise le fichier',
    'store/changed-by-another': 'un autre programme a changé les données',
    'store/reading': 'les données sont ouvertes en lecture seule',
    'store/not-open': 'les données ne sont pas ouvertes',
    'store/locked': 'les données sont verrouillées',
    'store/fault': 'l’écriture a échoué',
  },

  second: {
    title: 'Second endroit',
    lead: 'Une clé USB ou un dossier sur un autre disque : si ce poste tombe en panne ou disparaît, il vous reste une sauvegarde.',
    none: 'Aucun second endroit n’est choisi.',
    choose: 'Choisir un dossier',
    change: 'Choisir un autre dossier',
    forget: 'Ne plus l’utiliser',
    path: 'Dossier',
    last: 'Dernière sauvegarde arrivée',
    never: 'aucune pour l’instant',
    stateOf: 'État',
    there: 'disponible',
    notThere: 'absent : la clé ou le disque est peut-être débranché',
    failing: (why: string) => `la dernière copie a échoué : ${why}`,
    sameDisk: 'Ce dossier est sur le même disque que vos données.',
    sameDiskText: 'Si ce disque tombe en panne, les deux sont perdus. Choisissez plutôt une clé USB ou un disque externe.',
    unprotected: 'Vos données ne sont pas protégées par une phrase de passe : toute personne qui trouve la clé peut tout lire. Rangez la clé dans une armoire fermée, ou protégez d’abord vos données.',
  },

  remind: {
    overdue: 'Aucune sauvegarde n’est arrivée au second endroit depuis une semaine.',
    overdueText: 'Branchez la clé USB ou le disque, puis faites une sauvegarde.',
    choose: 'Vos sauvegardes sont toutes sur ce poste.',
    chooseText: 'S’il est volé ou tombe en panne, tout est perdu. Choisissez une clé USB ou un dossier sur un autre disque.',
    go: 'Voir les sauvegardes',
    later: { overdue: 'Demain', choose: 'Dans un mois' },
  },

  list: {
    title: 'Restaurer',
    lead: 'Comparez une sauvegarde avec vos données d’aujourd’hui avant de décider. Rien ne change sans votre accord.',
    caption: 'Sauvegardes',
    here: 'ce poste',
    elsewhere: 'second endroit',
    search: 'Rechercher une sauvegarde',
    none: 'Aucune sauvegarde n’a encore été faite.',
    chooseFile: 'Choisir un fichier…',
    columns: { at: 'Faite le', reason: 'Pourquoi', place: 'Où', size: 'Taille', protection: 'Protection', acts: 'Actions' },
    protected: 'protégée',
    clear: 'non protégée',
    heads: { damaged: 'abîmée', newer: 'version plus récente' },
    compare: 'Comparer',
    compareOf: (when: string) => `Comparer : sauvegarde du ${when}`,
    rehearse: 'Vérifier',
    rehearseOf: (when: string) => `Vérifier : sauvegarde du ${when}`,
    adopt: 'Partir de celle-ci',
    adoptOf: (when: string) => `Partir de celle-ci : sauvegarde du ${when}`,
    opening: 'Lecture de la sauvegarde…',
    size: (bytes: number) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))}\u00A0ko` : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00A0Mo`),
    conflicts: 'Copies déposées par une synchronisation',
    conflictsText: 'Un service de synchronisation a trouvé deux versions de vos données. Comparez la copie, et reprenez ce qui manque ici.',
    reasons: {
      start: 'démarrage',
      daily: 'premier changement du jour',
      import: 'avant une importation ou son annulation',
      clearing: 'avant de vider l’exemple',
      migration: 'avant une nouvelle version',
      restore: 'avant une restauration',
      asked: 'à votre demande',
      protection: 'protection',
      elsewhere: 'enregistrée ailleurs',
    },
  },

  secret: {
    title: 'Cette sauvegarde a sa propre protection',
    lead: 'Elle s’ouvre avec la phrase de passe ou le code de secours qui valaient le jour où elle a été faite.',
    kind: 'Ouvrir avec',
    kinds: { passphrase: 'la phrase de passe', recovery: 'le code de secours' },
    field: { passphrase: 'Phrase de passe', recovery: 'Code de secours' },
    open: 'Ouvrir',
    opening: 'Vérification…',
    wait: (seconds: number) => `Vous pourrez réessayer dans ${counted(seconds, 'seconde', 'secondes')}.`,
  },

  compare: {
    title: 'Comparer avec aujourd’hui',
    of: (when: string) => `Sauvegarde dont le dernier changement date du ${when}.`,
    same: 'Cette sauvegarde contient exactement ce qui est ici.',
    counts: 'Ce qu’une restauration complète changerait',
    kind: 'Fiches',
    added: 'Reviendraient',
    removed: 'Disparaîtraient',
    changed: 'Changeraient',
    records: 'Fiche par fiche',
    caption: 'Différences',
    search: 'Rechercher une fiche',
    columns: { name: 'Fiche', collection: 'Type', kind: 'Restaurer ferait', fields: 'Ce qui diffère' },
    kinds: { added: 'revenir', removed: 'disparaître', changed: 'changer' },
    onlyNow: 'Une fiche qui n’est que dans vos données d’aujourd’hui ne peut pas être reprise de la sauvegarde : elle reste telle quelle.',
    missingPieces: (count: number) => `${counted(count, 'document joint ne se trouve', 'documents joints ne se trouvent')} ni dans la sauvegarde, ni ici : ${count < 2 ? 'il manquera' : 'ils manqueront'}.`,
    erasedComeBack: (count: number) =>
      `${counted(count, 'personne effacée depuis cette sauvegarde y figure encore avec son nom', 'personnes effacées depuis cette sauvegarde y figurent encore avec leur nom')} : après la restauration, ${count < 2 ? 'effacez-la' : 'effacez-les'} à nouveau.`,
    lessProtected: 'Cette sauvegarde est protégée, vos données d’ici ne le sont pas : ce que vous reprenez sera lisible sur ce poste.',
    restore: 'Tout restaurer',
    restoreTitle: 'Remplacer toutes les données par celles de la sauvegarde ?',
    restoreText: 'Binôme fait d’abord une sauvegarde de l’état actuel. Vous pourrez aussi annuler la restauration.',
    take: (count: number) => `Reprendre ${counted(count, 'fiche', 'fiches')}`,
    takeMissing: 'Cocher aussi ce qui manque',
    missing: (names: readonly string[]) => `Il faut reprendre aussi : ${enumerated(names)}.`,
    underWay: 'Restauration en cours. Ne fermez pas Binôme : cela se termine tout seul.',
    restored: 'Les données de la sauvegarde sont restaurées.',
    taken: 'Les fiches cochées sont reprises de la sauvegarde.',
    undoHint: 'Vous pouvez revenir en arrière avec « Annuler ».',
    back: 'Revenir aux sauvegardes',
  },

  rehearsal: {
    title: 'Vérification',
    sound: (when: string) => `Cette sauvegarde est en bon état : elle se rouvrirait telle qu’elle était le ${when}.`,
    holes: (when: string) => `Les fiches de cette sauvegarde sont en bon état, telles qu’elles étaient le ${when}, mais des documents joints sont absents ou abîmés.`,
    read: (records: number) => counted(records, 'fiche relue et vérifiée', 'fiches relues et vérifiées'),
    people: (mentors: number, mentees: number, pairs: number) => enumerated([counted(mentors, 'mentor', 'mentors', 'aucun mentor'), counted(mentees, 'mentee', 'mentees', 'aucun mentee'), counted(pairs, 'binôme', 'binômes', 'aucun binôme')]),
    pieces: (sound: number) => counted(sound, 'document joint présent et intact', 'documents joints présents et intacts', 'aucun document joint'),
    missing: (count: number) => counted(count, 'document joint absent', 'documents joints absents'),
    damaged: (count: number) => counted(count, 'document joint abîmé', 'documents joints abîmés'),
    unchanged: 'Rien n’a été modifié : ni la sauvegarde, ni vos données.',
  },

  adopt: {
    title: 'Partir d’une sauvegarde',
    lead: 'Choisissez une sauvegarde de Binôme : elle prendra la place de vos données. Ce qui se trouve maintenant dans le dossier est mis de côté : rien n’est effacé.',
    confirmTitle: 'Partir de cette sauvegarde ?',
    confirmText: (what: string) => `${what} prendra la place de vos données. Ce qui se trouve maintenant dans le dossier est mis de côté dans un dossier dont le nom commence par « traces » : rien n’est effacé. Une sauvegarde protégée garde sa phrase de passe.`,
    confirm: 'Partir de cette sauvegarde',
    ofDay: (when: string) => `La sauvegarde du ${when}`,
    ofFile: (name: string) => `Le fichier « ${name} »`,
    underWay: 'Mise en place en cours. Ne fermez pas Binôme : cela se termine tout seul.',
  },

  elsewhere: {
    button: 'Enregistrer ailleurs',
    title: 'Une copie de tout, ailleurs',
    choose: 'Choisir où l’enregistrer',
    lead: 'Gardez vos données, avec ce qui n’a pas pu être enregistré, sur une clé USB ou dans un autre dossier.',
    underWay: 'Écriture de la copie…',
    fileName: (on: string) => `binome-copie-${on}`,
    saved: (path: string) => `La copie est dans ${path}.`,
    withAct: (act: string) => `Elle contient toutes vos données et le dernier changement refusé par le disque : « ${act} ».`,
    withoutAct: 'Elle contient toutes vos données enregistrées. Ce que vous êtes en train d’écrire n’y est pas.',
    pieces: (count: number) => `${counted(count, 'document joint est', 'documents joints sont')} dans le dossier « pieces », à côté : gardez les deux ensemble.`,
    missingPieces: (count: number) => `${counted(count, 'document joint n’a', 'documents joints n’ont')} pas pu être lu${count < 2 ? '' : 's'} et manque${count < 2 ? '' : 'nt'}.`,
    protected: 'Elle s’ouvre avec votre phrase de passe.',
    clear: 'Elle n’est pas protégée : toute personne qui a le fichier peut tout lire.',
    again: 'Pour la reprendre sur ce poste : Réglages, puis Sauvegardes, puis « Choisir un fichier… ». Sur un autre poste, à la première page de Binôme : « Vous avez déjà des données ? », puis « Partir d’une sauvegarde ».',
  },

  refusals: {
    gone: { title: 'Cette sauvegarde n’est plus là.', detail: `La clé ou le disque est peut-être débranché, ou le fichier a été déplacé. ${NOTHING_CHANGED}` },
    notOne: { title: 'Ce fichier n’est pas une sauvegarde de Binôme.', detail: `Choisissez un fichier qui se termine par « .binome », ou un fichier « binome.json ». ${NOTHING_CHANGED}` },
    damaged: { title: 'Cette sauvegarde est abîmée.', detail: `Son contenu n’est plus ce que Binôme y avait écrit. Essayez-en une autre. ${NOTHING_CHANGED}` },
    newer: { title: 'Cette sauvegarde vient d’une version plus récente de Binôme.', detail: `Installez d’abord cette version, puis recommencez. ${NOTHING_CHANGED}` },
    unreadable: (cause: string) => ({ title: 'Cette sauvegarde ne peut pas être lue.', detail: `Vérifiez que le disque est branché et que vous avez le droit d’ouvrir ce fichier. ${NOTHING_CHANGED} Code pour l’assistance : ${cause}.` }),
    protected: { title: 'Cette sauvegarde a sa propre protection.', detail: 'Tapez la phrase de passe ou le code de secours qui valaient le jour où elle a été faite.' },
    wrongSecret: (kind: 'passphrase' | 'recovery', seconds: number) => ({
      title: kind === 'passphrase' ? 'Ce n’est pas la phrase de passe de cette sauvegarde.' : 'Ce n’est pas le code de secours de cette sauvegarde.',
      detail: `Le fichier est intact. Vous pourrez réessayer dans ${counted(seconds, 'seconde', 'secondes')}.`,
    }),
    lookAgain: { title: 'La sauvegarde a été refermée entre-temps.', detail: `Ouvrez-la à nouveau. ${NOTHING_CHANGED}` },
    noSafetyCopy: (why: string) => ({ title: `L’état actuel n’a pas pu être sauvegardé : ${why}.`, detail: `Binôme ne restaure rien sans cette sécurité. ${NOTHING_CHANGED} Libérez de la place sur le disque ou rendez le dossier modifiable, puis recommencez.` }),
    namesMissing: (count: number) => ({
      title: `Les fiches cochées renvoient à ${counted(count, 'fiche qui n’est pas', 'fiches qui ne sont pas')} ici.`,
      detail: `Cochez aussi ${count < 2 ? 'celle-là' : 'celles-là'}, ou décochez celles qui en dépendent. ${NOTHING_CHANGED}`,
    }),
    notEmpty: { title: 'Il y a déjà des données ici.', detail: `Pour restaurer, ouvrez Réglages, puis Sauvegardes : l’état actuel y est d’abord mis en sécurité. ${NOTHING_CHANGED}` },
    sameFolder: { title: 'Ce dossier est celui de vos données.', detail: `Choisissez une clé USB ou un dossier sur un autre disque. ${NOTHING_CHANGED}` },
  },
} as const

/** What a record is called in a list: the people it is about, a word of its own, a day. */
export const recordTitle = ({ of, label, on }: { readonly of: readonly string[]; readonly label?: string | undefined; readonly on?: string | undefined }, collection: string): string => {
  const words = [label, of.length > 0 ? enumerated(of) : undefined, on && shortDay(on)].filter(part => part !== undefined && part !== '')
  return words.length > 0 ? words.join(', ') : (collections[collection] ?? collection)
}

/** What a collection is called. */
export const collectionTitle = (collection: string): string => collections[collection] ?? collection

/** The fields in which a record differs, in words. */
export const fieldTitles = (fields: readonly string[]): string => fields.map(field => headWords[field] ?? field).join(', ')
