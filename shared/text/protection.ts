import { counted, enumerated, shortDay } from './format'

const KEPT = 'Rien n’a été modifié.'

/** The page before anything is open: the passphrase, or the recovery code. */
export const unlocking = {
  title: 'Binôme est verrouillé',
  lead: 'Vos données sont protégées. Tapez la phrase de passe pour les ouvrir.',
  passphraseTitle: 'Ouvrir avec la phrase de passe',
  passphrase: 'Phrase de passe',
  show: 'Afficher ce qui est écrit',
  hide: 'Masquer ce qui est écrit',
  capsLock: 'Le verrouillage des majuscules est actif.',
  open: 'Ouvrir',
  opening: 'Ouverture des données…',
  lost: 'J’ai perdu la phrase de passe',
  back: 'Revenir à la phrase de passe',
  quit: 'Quitter',
  codeTitle: 'Ouvrir avec le code de secours',
  codeLead: 'Ce code a été imprimé le jour où la protection a été activée. Il compte 34 signes, en neuf groupes. Les majuscules, les espaces et les traits d’union n’ont pas d’importance.',
  code: 'Code de secours',
  codeHint: 'Par exemple : 7K3M-Q0ZT-…',
  noCode: 'Sans la phrase de passe et sans ce code, personne ne peut ouvrir ces données, pas même les auteurs de Binôme.',
  wrongPassphrase: 'Cette phrase de passe n’ouvre pas vos données.',
  wrongPassphraseDetail: 'Le fichier est intact. Vérifiez les majuscules, les espaces et le clavier, puis réessayez.',
  wrongCode: 'Ce code n’ouvre pas vos données.',
  wrongCodeDetail: 'Le fichier est intact. Relisez le code groupe par groupe. Si vous en avez imprimé un autre plus tard, prenez le plus récent.',
  wait: (seconds: number) => `Vous pourrez réessayer dans ${counted(seconds, 'seconde', 'secondes')}.`,
  nextTitle: 'Choisissez une nouvelle phrase de passe',
  nextLead: 'Vos données sont ouvertes. L’ancienne phrase de passe est perdue : choisissez-en une nouvelle maintenant. Le code de secours reste le même.',
  nextLater: 'Continuer sans la remplacer',
  nextSave: 'Remplacer la phrase de passe',
} as const

/** The fields of a passphrase that one chooses. */
export const choosingWords = {
  label: 'Phrase de passe',
  hint: 'Au moins 14 caractères, ou 5 mots sans rapport entre eux : « tambour lilas hublot farine guidon », par exemple, mais pas celle-ci. Ni le nom de l’association, ni ceux de l’équipe. Les espaces et les accents comptent.',
  again: 'La même phrase, une deuxième fois',
  strength: { weak: 'Facile à deviner', fair: 'Moyenne', good: 'Bonne', strong: 'Très bonne' },
  strengthIs: (strength: string) => `Solidité : ${strength.toLowerCase()}.`,
  problems: {
    'too-short': 'Cette phrase est trop courte : écrivez au moins 14 caractères, ou 5 mots différents.',
    'too-long': 'Cette phrase est trop longue : 1 000 caractères au plus.',
    'own-words': 'Cette phrase est faite de noms de votre association : les siens, ceux de l’équipe ou de la commune, parfois avec des chiffres. Qui vous connaît les essaiera d’abord. Ajoutez des mots sans rapport avec eux.',
    'too-plain': 'Cette phrase est trop facile à deviner. Ajoutez des mots sans rapport entre eux.',
  },
  differs: 'Les deux phrases ne sont pas les mêmes.',
} as const

/** « Réglages › Protection ». */
export const protectionWords = {
  nav: 'Protection',
  title: 'Protection par une phrase de passe',
  off: 'Vos données ne sont pas protégées.',
  offText: 'Toute personne qui s’empare de ce poste, ou de son disque, peut lire les fiches. Une phrase de passe l’empêche. Prévoyez dix minutes et une imprimante.',
  begin: 'Protéger les données',
  on: 'Vos données sont protégées.',
  onText: 'Sans la phrase de passe ou le code de secours, personne ne lit rien : ni les fiches, ni le journal, ni les documents joints, ni les nouvelles sauvegardes.',
  readingOnly: 'Les données sont ouvertes en lecture seule : la protection se règle là où elles sont ouvertes pour travailler.',
  loading: 'Lecture de l’état de la protection…',

  clearLeft: (number: number) => `Il reste ${counted(number, 'sauvegarde en clair', 'sauvegardes en clair')}, lisible${number < 2 ? '' : 's'} sans phrase de passe.`,
  clearLeftText: 'Ces sauvegardes datent d’avant la protection. Cochez celles à supprimer.',
  removeClear: 'Supprimer les sauvegardes cochées',
  removed: (number: number) => `${counted(number, 'sauvegarde en clair est supprimée', 'sauvegardes en clair sont supprimées')}.`,
  notRemoved: (number: number) => `${counted(number, 'sauvegarde en clair n’a pas pu être supprimée', 'sauvegardes en clair n’ont pas pu être supprimées')}. Réessayez depuis cette page.`,
  notBackedUp: 'La sauvegarde protégée n’a pas pu être faite : les sauvegardes en clair sont gardées pour l’instant. Faites une sauvegarde, puis revenez sur cette page.',

  lock: {
    title: 'Verrouillage',
    text: 'Binôme se verrouille quand l’ordinateur se verrouille ou se met en veille, par le bouton en haut de la fenêtre, par le menu Fichier ou par Ctrl+L. Ce qui est en cours de saisie est gardé et revient à l’ouverture.',
    now: 'Verrouiller maintenant',
    idle: 'Sans activité, verrouiller après',
    minutes: (minutes: number) => counted(minutes, 'minute', 'minutes'),
    never: 'jamais',
    neverWarning: 'Si vous quittez le poste sans le verrouiller, toute personne qui passe peut lire les données.',
    button: 'Verrouiller (Ctrl+L)',
  },

  change: {
    title: 'Changer la phrase de passe',
    text: 'À faire quand quelqu’un qui la connaît quitte l’équipe, ou si elle a pu être vue.',
    current: 'Phrase de passe actuelle',
    save: 'Changer la phrase de passe',
    done: 'La phrase de passe est changée.',
    doneText: 'Une sauvegarde vient d’être faite avec la nouvelle phrase. Les sauvegardes plus anciennes s’ouvrent toujours avec l’ancienne : supprimez celles dont vous n’avez plus besoin.',
    doneWithout: 'La sauvegarde avec la nouvelle phrase n’a pas pu être faite : faites-en une. Les sauvegardes plus anciennes s’ouvrent toujours avec l’ancienne phrase.',
  },

  older: {
    title: 'Des sauvegardes plus anciennes s’ouvrent encore avec ce que vous venez de remplacer',
    text: (days: readonly string[]) => `Elles datent du ${enumerated(days.map(shortDay))}. Elles disparaîtront avec la rotation. D’ici là, qui les a et connaît l’ancienne phrase ou l’ancien code peut les lire.`,
    see: 'Voir les sauvegardes',
  },

  renew: {
    title: 'Refaire le code de secours',
    text: 'À faire si la feuille est perdue, ou si quelqu’un a pu la lire. L’ancien code n’ouvrira plus ces données ; il ouvre encore les anciennes sauvegardes.',
    begin: 'Faire un nouveau code',
    done: 'Le nouveau code de secours est en place. Détruisez l’ancienne feuille.',
    save: 'Remplacer le code de secours',
  },

  wizard: {
    title: 'Protéger les données',
    lead: 'Rien ne change avant que vous l’acceptiez, et vous pouvez quitter à tout moment.',
    leave: 'Quitter sans protéger',
    leaveDone: 'Revenir aux réglages',
    steps: { why: 'Ce que cela protège', passphrase: 'La phrase de passe', code: 'Le code de secours', clear: 'Ce qui est en clair', done: 'C’est fait' },
    next: 'Continuer',
  },

  why: {
    title: 'Un ordinateur volé, un disque perdu : personne ne lira vos fiches',
    protectsTitle: 'Ce que la phrase de passe protège',
    protects: [
      'Toutes les fiches, le journal des actions, les documents joints, les saisies en cours et les nouvelles sauvegardes, sur ce poste comme sur une clé USB.',
      'En cas de vol, des données chiffrées changent tout : le risque pour les personnes est bien moindre, et les démarches envers l’Autorité de protection des données aussi, le plus souvent.',
    ],
    notTitle: 'Ce qu’elle ne protège pas',
    not: [
      'Ce que vous imprimez, exportez ou enregistrez ailleurs : documents PDF, Word et Excel, e-mails.',
      'Une fenêtre laissée ouverte : verrouillez quand vous quittez le poste.',
      'Un ordinateur déjà infecté, et ce que le système garde de sa mémoire sur le disque. Le chiffrement du disque entier y répond : demandez BitLocker (Windows), FileVault (Mac) ou LUKS (Linux) à la personne qui s’occupe de vos ordinateurs.',
    ],
    lostTitle: 'Si la phrase de passe et le code de secours sont perdus, les données le sont aussi',
    lostText: 'Personne ne peut les rouvrir, pas même les auteurs de Binôme. C’est pourquoi vous allez imprimer un code de secours, à ranger loin de l’ordinateur.',
  },

  passphraseStep: {
    title: 'Choisissez une phrase de passe',
    text: 'Partagez-la avec les personnes qui travaillent ici, et avec personne d’autre. Vous pouvez la coller depuis un gestionnaire de mots de passe.',
    busy: 'Préparation des clés. Cela se termine tout seul.',
  },

  codeStep: {
    title: 'Votre code de secours',
    text: 'Il ouvre vos données si la phrase de passe est oubliée. Il n’est montré qu’une fois : imprimez-le maintenant, ou recopiez-le sur papier.',
    label: 'Code de secours',
    print: 'Imprimer la feuille',
    printed: 'La feuille est envoyée à l’imprimante.',
    cancelled: 'L’impression est annulée.',
    failed: 'L’imprimante n’a pas répondu. Vérifiez-la, ou recopiez le code sur papier.',
    notPrintable: 'La feuille n’a pas pu être préparée. Recopiez le code sur papier.',
    where: 'Rangez la feuille sous clé, jamais à côté de l’ordinateur ni dans son sac.',
    typed: 'Recopiez le code depuis la feuille',
    typedHint: 'Lisez-le sur la feuille, pour vérifier qu’elle est lisible. Copié de l’écran, il est accepté, mais la feuille n’est pas vérifiée. Les espaces et les traits d’union n’ont pas d’importance.',
    wrong: (group: number) => `Ce n’est pas le code de la feuille : relisez le groupe ${group}. Il n’y a ni I, ni L, ni O, ni U.`,
    missing: 'Recopiez le code de la feuille.',
    check: 'Vérifier le code',
  },

  clearStep: {
    title: 'Ce qui se trouve en clair aujourd’hui',
    replacedTitle: 'Binôme remplace lui-même par une version chiffrée',
    replaced: ['le fichier des données et sa version précédente', 'le journal des actions', 'les documents joints et les contrats imprimés', 'les saisies en cours'],
    copiesTitle: 'Les sauvegardes en clair',
    copiesText: 'Tant qu’elles existent, toute personne qui trouve le disque peut les lire. Celles que vous laissez cochées seront supprimées, après une première sauvegarde protégée.',
    noCopies: 'Aucune sauvegarde en clair dans le dossier des données.',
    elsewhere: 'Les copies que vous avez faites, sur une clé USB ou ailleurs, restent en clair : supprimez-les vous-même.',
    erased: 'Sur un disque récent (SSD), un fichier supprimé peut parfois être retrouvé avec des outils spécialisés : le chiffrement du disque entier l’évite.',
    consent: 'J’ai compris : ces fichiers seront remplacés ou supprimés, et la phrase de passe sera nécessaire à chaque ouverture.',
    consentMissing: 'Cochez cette case pour continuer.',
    protect: 'Protéger maintenant',
    busy: 'Chiffrement et vérification en cours. Cela peut prendre un moment : laissez l’ordinateur allumé.',
  },

  doneStep: {
    title: 'Vos données sont protégées',
    text: 'Le fichier a été chiffré, relu et vérifié. À la prochaine ouverture, Binôme demandera la phrase de passe.',
    next: ['Rangez la feuille du code de secours loin de l’ordinateur.', 'Dites la phrase de passe aux personnes qui travaillent ici.', 'Choisissez après combien de minutes Binôme se verrouille.'],
  },

  firstRun: {
    label: 'Protéger ensuite les données par une phrase de passe',
    hint: 'Conseillé, surtout si l’ordinateur se déplace ou si plusieurs personnes y ont accès. Vous pouvez le faire plus tard : Réglages, puis Protection.',
  },

  savedOn: (name: string, on: string) => `Sauvegarde du ${shortDay(on)} (${name})`,

  refusals: {
    already: { title: 'Vos données sont déjà protégées.', detail: `${KEPT} Pour changer la phrase de passe, ouvrez Réglages, puis Protection.` },
    notYet: { title: 'Vos données ne sont pas protégées.', detail: `${KEPT} Pour choisir une phrase de passe, ouvrez Réglages, puis Protection.` },
    ownWords: { title: 'Cette phrase de passe est faite de noms de votre association.', detail: `${KEPT} Ajoutez des mots sans rapport avec l’association, l’équipe ou la commune.` },
    nothingBegun: { title: 'Ce code de secours ne peut plus être confirmé.', detail: `${KEPT} Recommencez depuis le début : un nouveau code sera montré.` },
    codeDiffers: { title: 'Ce n’est pas le code de la feuille.', detail: `${KEPT} Relisez-le groupe par groupe.` },
    wrongSecret: {
      passphrase: { title: 'Ce n’est pas la phrase de passe actuelle.', detail: `${KEPT} Vérifiez les majuscules et le clavier, puis réessayez.` },
      recovery: { title: 'Ce n’est pas le code de secours actuel.', detail: `${KEPT} Relisez-le groupe par groupe.` },
    },
    protected: { title: 'Ces données sont protégées.', detail: 'Tapez la phrase de passe pour les ouvrir.' },
    locked: { title: 'Binôme est verrouillé.', detail: 'Tout ce qui était enregistré est intact. Tapez la phrase de passe pour continuer.' },
    reading: { title: 'Les données sont ouvertes en lecture seule.', detail: `${KEPT} Elles sont ouvertes sur un autre poste : fermez-y Binôme, puis reprenez la main ici.` },
  },
} as const

/** The page with the recovery code. */
export const recoverySheetWords = {
  title: 'Code de secours de Binôme',
  subject: 'Code de secours',
  lead: 'Ce code ouvre les données du programme de mentorat quand la phrase de passe est perdue. Une personne qui a cette feuille et l’ordinateur peut tout lire.',
  reference: 'Code de secours · modèle 1',
  foot: 'Document confidentiel. À garder sous clé, jamais à côté de l’ordinateur.',
  association: 'Association',
  madeOn: 'Fait le',
  whenTitle: 'Quand l’utiliser',
  when: [
    'Ouvrez Binôme et choisissez « J’ai perdu la phrase de passe ».',
    'Tapez le code. Il n’y a dedans ni I, ni L, ni O, ni U ; le 0 est un zéro et le 1 est un un.',
    'Choisissez aussitôt une nouvelle phrase de passe. Ce code reste valable.',
  ],
  whereTitle: 'Où le garder',
  where: [
    'Dans une armoire fermée, un coffre ou une enveloppe cachetée. Jamais à côté de l’ordinateur, dans son sac ou en photo sur un téléphone.',
    'Si cette feuille est perdue ou lue par quelqu’un, faites un nouveau code : Réglages, puis Protection.',
    'Sans la phrase de passe et sans ce code, personne ne peut rouvrir les données, pas même les auteurs de Binôme.',
  ],
  toFill: ['Gardée à quel endroit', 'Par qui'],
  rows: 'Première ligne : groupes 1 à 3. Deuxième ligne : groupes 4 à 6. Troisième ligne : groupes 7 à 9.',
  blank: '………………………………………………………………',
} as const
