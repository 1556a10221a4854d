import { counted, enumerated, shortDay } from './format'

const months = (number: number) => `${number} mois`
const quoted = (text: string) => `« ${text} »`

/** What each purpose is called, and why its length is what is proposed. */
const purposes = {
  'mentor-not-kept': { name: 'Candidatures de mentors non retenues', why: 'Le temps de répondre à une question sur la décision.' },
  mentor: { name: 'Fiches des mentors', why: 'Deux ans après le dernier contact : une personne revient souvent pour un second binôme. L’autorité française (CNIL) juge cette durée justifiée ; aucune règle belge n’en fixe une.' },
  'mentee-not-kept': { name: 'Candidatures de mentees non retenues', why: 'Le temps de répondre à une question sur la décision, ou de revenir.' },
  mentee: { name: 'Fiches des mentees', why: 'Deux ans après le dernier contact, comme pour les mentors.' },
  'interview-notes': { name: 'Notes d’entretien', why: 'Les réponses écrites servent à accompagner. Une fois le binôme terminé, elles ne servent presque plus. Les réponses que comptent les statistiques restent.' },
  'follow-up': { name: 'Devenir à 6 et 12 mois', why: 'Le temps de faire les deux appels et le rapport de l’année.' },
  history: { name: 'Détails de l’historique', why: 'Pour retrouver une erreur. Après ce temps, il reste qui a fait quoi et quand, sans le contenu.' },
} as const
type Purpose = keyof typeof purposes

/** From which event each length is counted. */
const counting: Readonly<Record<Purpose, string>> = {
  'mentor-not-kept': 'après le dernier contact',
  mentor: 'après le dernier contact',
  'mentee-not-kept': 'après le dernier contact',
  mentee: 'après le dernier contact',
  'interview-notes': 'après la fin du binôme',
  'follow-up': 'après la fin du binôme',
  history: 'après chaque changement',
}

const goes = {
  file: 'la fiche entière',
  'interview-notes': 'les réponses écrites de ses entretiens, suivis et clôtures',
  'follow-up': 'les réponses écrites, les noms et les appels du suivi à 6 et 12 mois',
} as const

/** « fin du binôme » or « dernier contact », for a line of the review. */
const sinceWhat: Readonly<Record<keyof typeof goes, string>> = { file: 'Dernier contact', 'interview-notes': 'Fin du binôme', 'follow-up': 'Fin du binôme' }

/** The words about what is kept for how long. */
export const retentionWords = {
  purposes,
  counting,
  goes,
  sides: { mentor: 'mentor', mentee: 'mentee' },

  settings: {
    title: 'Durées de conservation',
    lead: 'Combien de temps vous gardez chaque chose. Rien ne s’efface tout seul : une fois par an, la revue montre ce qui a été gardé assez longtemps, et vous décidez ligne par ligne.',
    months: 'mois',
    fundings: 'Subventions',
    fundingsWhy: 'Une subvention peut demander de garder le contrat et les présences plus longtemps. Les fiches des personnes accompagnées pendant ces dates sont alors gardées jusqu’au jour indiqué ; leurs notes d’entretien suivent la durée habituelle.',
    noFunding: 'Aucune subvention n’est notée.',
    funding: { name: 'Subvention', from: 'Du', to: 'Au', keepUntil: 'Garder jusqu’au', add: 'Ajouter une subvention', remove: 'Retirer', removeOf: (name: string) => `Retirer la subvention ${quoted(name)}` },
    review: 'Revue annuelle',
    reviewWhy: 'La revue de l’année précédente est à faire avant ce jour. Elle apparaît dans « Aujourd’hui » trente jours avant.',
    day: 'Jour',
    month: 'Mois',
    toOriginal: 'Revenir aux durées proposées',
    toOriginalTitle: 'Revenir aux durées proposées ?',
    toOriginalMeaning: 'Les durées à l’écran sont remplacées par celles proposées, et les subventions retirées. Rien n’est changé avant que vous n’enregistriez.',
    nouns: { ...Object.fromEntries(Object.keys(purposes).map(purpose => [`months.${purpose}`, 'le nombre de mois'])), name: 'le nom de la subvention', from: 'le premier jour', to: 'le dernier jour', keepUntil: 'jusqu’à quel jour', day: 'le jour' },
  },

  review: {
    title: (year: number) => `Revue des durées de conservation ${year}`,
    lead: 'Ce dont la durée de conservation est terminée. Décidez ligne par ligne : rien ne s’efface sans vous.',
    first: { title: 'C’est votre première revue.', detail: 'Lisez d’abord les durées, puis faites une sauvegarde. Commencez par une ou deux lignes, et vérifiez le résultat avant de continuer. Un effacement ne s’annule pas.' },
    backups: 'Les sauvegardes plus anciennes contiennent encore ce que vous effacez ici, jusqu’à ce qu’elles soient remplacées. Après une restauration, refaites l’effacement.',
    settings: 'Voir les durées',
    print: 'Imprimer la revue',
    toDecide: 'À décider',
    leftOpen: 'Laissé ouvert dans cette revue',
    sinceThen: (lines: number) => `${counted(lines, 'ligne est arrivée', 'lignes sont arrivées')} depuis : ${lines > 1 ? 'elles font' : 'elle fait'} partie de la revue suivante.`,
    before: (on: string) => `La revue précédente est faite (${shortDay(on)}). Ce que vous décidez maintenant compte dans celle-ci.`,
    nothing: 'Rien n’a été gardé trop longtemps.',
    heldTitle: 'Gardé pour l’instant',
    nothingHeld: 'Rien n’est gardé au-delà de sa durée.',
    history: {
      title: 'Détails de l’historique',
      none: (before: string) => `Aucun détail n’est plus ancien que le ${shortDay(before)}.`,
      some: (acts: number, before: string) => `${counted(acts, 'changement noté', 'changements notés')} avant le ${shortDay(before)} ${acts > 1 ? 'ont' : 'a'} encore ${acts > 1 ? 'leurs' : 'ses'} détails.`,
      thin: 'Effacer ces détails',
      thinTitle: 'Effacer les détails anciens de l’historique ?',
      thinMeaning: 'Il restera qui a fait quoi et quand. Ces changements ne pourront plus être annulés, et la corbeille ne pourra plus rendre ce qui a été supprimé avant cette date.',
      done: 'Les détails anciens sont effacés.',
      reading: 'Lecture de l’historique…',
    },
    line: (line: { readonly goes: keyof typeof goes; readonly since: string; readonly months: number; readonly dueOn: string }) =>
      `${sinceWhat[line.goes]} le ${shortDay(line.since)}. Durée de ${months(line.months)}, terminée le ${shortDay(line.dueOn)}. À effacer : ${goes[line.goes]}.`,
    erase: 'Effacer…',
    eraseOf: (name: string) => `Effacer la fiche de ${name}…`,
    clear: 'Effacer ces notes',
    clearing: 'Effacement en cours. Ne fermez pas Binôme : cela se termine tout seul.',
    clearOf: (name: string, what: keyof typeof goes) => `Effacer ces notes : ${goes[what]} (${name})`,
    clearTitle: (name: string) => `Effacer ces notes de la fiche de ${name} ?`,
    clearMeaning: (what: keyof typeof goes) => `À effacer, ici et dans l’historique : ${goes[what]}. Ce que les statistiques comptent reste. Cela ne s’annule pas. Les changements faits avant ne pourront plus être annulés non plus.`,
    keep: 'Garder jusqu’au…',
    keepOf: (name: string) => `Garder jusqu’au… (${name})`,
    later: 'Plus tard',
    laterOf: (name: string) => `Décider plus tard : ${name}`,
    laterSaid: 'Laissé pour plus tard. La ligne reste dans la revue.',
    keepUntil: 'Garder jusqu’au',
    reason: 'Raison',
    reasonHelp: 'Pourquoi ces données servent encore : un litige, un nouveau binôme prévu…',
    nouns: { keepUntil: 'jusqu’à quel jour', reason: 'la raison' },
    decideAgain: 'Décider de nouveau',
    decideAgainOf: (name: string) => `Décider de nouveau : ${name}`,
    held: {
      pair: (reference: string) => `un binôme n’est pas terminé (${reference})`,
      funding: (name: string, until: string) => `la subvention ${quoted(name)} demande les preuves jusqu’au ${shortDay(until)}`,
      kept: (until: string, reason: string) => `par décision, jusqu’au ${shortDay(until)} (${reason})`,
      limitation: (since: string) => `fiche gelée à la demande de la personne depuis le ${shortDay(since)}`,
    },
    because: (reasons: readonly string[]) => `Gardé : ${reasons.join(' ; ')}.`,
    decided: 'Ce qui a été décidé',
    counts: ({ erased, emptied, kept }: { readonly erased: number; readonly emptied: number; readonly kept: number }) =>
      erased + emptied + kept === 0
        ? 'Rien n’a encore été décidé pour cette revue.'
        : `${enumerated([
            ...(erased === 0 ? [] : [counted(erased, 'personne effacée', 'personnes effacées')]),
            ...(emptied === 0 ? [] : [counted(emptied, 'fiche vidée de ses notes anciennes', 'fiches vidées de leurs notes anciennes')]),
            ...(kept === 0 ? [] : [counted(kept, 'conservation prolongée', 'conservations prolongées')]),
          ])}.`,
    mark: 'Marquer la revue comme faite',
    marked: (on: string) => `Revue faite le ${shortDay(on)}.`,
    unmark: 'Rouvrir la revue',
    left: (lines: number) => `Il reste ${counted(lines, 'ligne', 'lignes')} à décider.`,
    future: (year: number) => `L’année ${year} n’est pas terminée : cette revue se fera après.`,
  },

  sheet: {
    name: 'Revue des durées de conservation',
    title: (year: number) => `Revue des durées de conservation ${year}`,
    lead: (from: string | undefined, to: string) => (from === undefined ? `Situation au ${shortDay(to)}.` : `Décisions du ${shortDay(from)} au ${shortDay(to)}.`),
    rules: 'Durées en vigueur',
    ruleColumns: { purpose: 'Ce qui est gardé', months: 'Durée', from: 'À partir de' },
    decisions: 'Décisions',
    noNames: 'Les personnes effacées ne sont plus nommées : il n’en reste que le nombre.',
    kept: 'Gardé plus longtemps',
    nothingKept: 'Rien n’est gardé au-delà de sa durée par décision.',
    toDecide: (on: string) => `Encore à décider au ${shortDay(on)}`,
    sinceThen: (lines: number) => `${counted(lines, 'ligne arrivée', 'lignes arrivées')} depuis, pour la revue suivante.`,
    nothingToDecide: 'Plus rien n’est à décider.',
    columns: { who: 'Personne', what: 'Quoi', since: 'Depuis', dueOn: 'Durée terminée le', until: 'Gardé jusqu’au', reason: 'Raison', state: 'Décision' },
    states: { decide: 'à décider', held: 'gardé' },
    table: 'Revue des durées',
  },
  inMonths: months,
} as const

/** What a kind of refusal says when a rule about lengths or registers stands in the way. */
export const registerRefusals = {
  nothingDue: { title: 'Il n’y a rien à effacer ici.', detail: 'La durée n’est pas encore terminée, ou une décision garde ces notes. Rien n’a été modifié.' },
  dayPast: { title: 'Ce jour n’est pas à venir.', detail: 'Rien n’a été modifié. Choisissez un jour après aujourd’hui : la question se posera de nouveau ce jour-là.' },
  afterDiscovery: (discoveredOn: string) => ({ title: 'La violation n’a pas pu se produire après sa découverte.', detail: `Elle a été découverte le ${shortDay(discoveredOn)}. Rien n’a été modifié : corrigez l’une des deux dates.` }),
} as const

const fields = {
  name: 'Traitement',
  purpose: 'But',
  people: 'Personnes concernées',
  data: 'Données',
  basis: 'Base légale',
  recipients: 'Qui les reçoit',
  kept: 'Durée de conservation',
  security: 'Mesures de sécurité',
  transfers: 'Transferts hors de l’Espace économique européen',
} as const

/** The register of processing activities. */
export const processingWords = {
  title: 'Registre des traitements',
  lead: 'Ce que l’association fait des données des personnes (RGPD, art. 30). Les textes proposés sont à lire et à adapter ; ils ne remplacent pas un avis juridique.',
  fields,
  origins: { proposed: 'texte proposé', changed: 'texte de l’association', own: 'ligne de l’association' },
  updated: (on: string) => `mis à jour le ${shortDay(on)}`,
  leftOutTitle: 'Ce qui ne vous concerne pas',
  leftOut: 'Ne nous concerne pas',
  leftOutWhy: 'La ligne reste ici, mais ne figure pas dans le registre imprimé.',
  noTransfers: 'Aucun.',
  transfersHelp: 'Laissez vide s’il n’y en a pas. Binôme n’envoie rien par le réseau ; pensez à votre messagerie et à vos autres outils.',
  add: 'Ajouter un traitement',
  nouns: { name: 'le nom du traitement', purpose: 'le but', people: 'les personnes concernées', data: 'les données', basis: 'la base légale', recipients: 'qui reçoit les données', kept: 'la durée de conservation', security: 'les mesures de sécurité' },
  newTitle: 'Nouveau traitement',
  unknown: 'Ce traitement n’est pas dans le registre.',
  toProposed: 'Revenir au texte proposé',
  toProposedTitle: 'Revenir au texte proposé ?',
  toProposedMeaning: 'Votre texte pour cette ligne est retiré du registre. L’historique le garde.',
  remove: 'Retirer du registre',
  removeTitle: 'Retirer cette ligne du registre ?',
  removeMeaning: 'L’historique la garde.',
  print: 'Voir le registre (PDF, Word)',
  read: {
    never: 'Le registre n’a pas encore été relu.',
    on: (on: string) => `Registre relu le ${shortDay(on)}.`,
    mark: 'Je l’ai relu aujourd’hui',
    why: 'Relisez-le une fois par an, et à chaque nouveauté.',
  },
  sheet: {
    name: 'Registre des traitements',
    controller: 'Responsable du traitement',
    association: 'Association',
    address: 'Siège',
    representative: 'Représentée par',
    contact: 'Contact pour la vie privée',
    officer: 'Délégué à la protection des données',
    officers: { 'to-settle': 'question non réglée', 'not-needed': (because: string) => `pas nécessaire : ${because}`, named: (name: string, contact: string) => `${name}, ${contact}` },
    protection: 'Chiffrement',
    protections: {
      yes: 'Données protégées par une phrase de passe : le fichier, le journal, les nouvelles sauvegardes et les documents joints sont chiffrés (AES-256). Binôme se verrouille après un temps sans activité.',
      no: 'Les données ne sont pas protégées par une phrase de passe : Binôme ne les chiffre pas.',
    },
    authority: 'Autorité de contrôle',
    read: 'Dernière relecture',
    notRead: 'pas encore relu',
  },
} as const

/** The authority that receives notifications and complaints in Belgium (privacy §5.1). */
export const authority = {
  name: 'Autorité de protection des données (APD)',
  address: 'Rue de la Presse 35, 1000 Bruxelles',
  phone: '+32 (0)2 274 48 00',
  form: 'formulaire électronique de notification d’une violation, sur le site de l’APD (autoriteprotectiondonnees.be)',
} as const

/** The register of breaches. */
export const breachWords = {
  title: 'Violations de données',
  lead: 'Tout ce qui a mis des données en danger : un ordinateur volé, une clé perdue, un e-mail envoyé à la mauvaise personne. Le registre les garde toutes, même celles que vous ne notifiez pas (RGPD, art. 33.5).',
  none: 'Aucune violation n’est notée.',
  search: 'Rechercher une violation',
  count: (number: number) => counted(number, 'violation', 'violations'),
  add: 'Noter une violation',
  newTitle: 'Une violation de données',
  editTitle: (on: string) => `Violation découverte le ${shortDay(on)}`,
  unknown: 'Cette violation n’est pas dans le registre.',
  print: 'Voir le registre (PDF, Word)',
  remove: 'Retirer du registre',
  removeTitle: 'Retirer cette violation du registre ?',
  removeMeaning: 'À faire seulement si elle a été notée par erreur : le registre doit garder toutes les violations.',
  calm: {
    title: 'Une chose après l’autre',
    steps: [
      'Limitez les dégâts : changez les mots de passe, bloquez l’appareil, demandez à la personne qui a reçu l’e-mail de le supprimer.',
      'Notez ici ce que vous savez, même si ce n’est pas complet. Vous pourrez compléter.',
      'Estimez le risque pour les personnes. En cas de doute, prévenez l’autorité.',
      `S’il y a un risque, prévenez l’${authority.name} dans les 72 heures après la découverte (RGPD, art. 33) : ${authority.form}. Téléphone : ${authority.phone}.`,
      'Si le risque est élevé, prévenez aussi les personnes, simplement et vite (RGPD, art. 34) : ce qui s’est passé, ce qu’elles risquent, ce qu’elles peuvent faire et qui appeler.',
    ],
  },
  sections: { found: '1. Ce qui s’est passé', data: '2. Les données', risk: '3. Le risque', told: '4. Qui est prévenu' },
  nouns: { discoveredOn: 'le jour de la découverte', what: 'ce qui s’est passé', data: 'quelles données sont touchées', risk: 'le risque' },
  discoveredOn: 'Découverte le',
  discoveredAt: 'Heure de la découverte',
  discoveredAtHelp: 'Les 72 heures commencent à ce moment.',
  happenedOn: 'Survenue le',
  happenedOnHelp: 'Si vous le savez.',
  what: 'Ce qui s’est passé',
  data: 'Quelles données, de qui',
  people: 'Nombre de personnes',
  peopleHelp: 'À peu près ; laissez vide si vous ne savez pas.',
  wasProtected: 'Les données étaient-elles chiffrées ?',
  wasProtectedHelp: 'Oui, si ces données étaient protégées par la phrase de passe de Binôme, ou si tout le disque était chiffré. Non pour un papier, un e-mail ou un document Word, PDF ou Excel enregistré à part.',
  protectedMeans: {
    yes: 'Sans la phrase de passe, personne ne peut lire ces données : le risque est le plus souvent très faible. Vérifiez trois choses : la phrase de passe et le code de secours n’étaient pas avec l’appareil, l’écran était verrouillé, il vous reste une sauvegarde. Notez la violation ici ; prévenir l’autorité n’est alors, le plus souvent, pas nécessaire.',
    no: 'Quelqu’un peut lire ces données. Il y a presque toujours un risque : prévenez l’autorité dans les 72 heures.',
  },
  consequences: 'Conséquences possibles pour les personnes',
  risk: 'Risque pour les personnes',
  risks: { none: 'Pas de risque', risk: 'Un risque', high: 'Un risque élevé' },
  riskHelp: 'Élevé, par exemple : usurpation d’identité possible, danger pour la sécurité ou la réputation de quelqu’un, beaucoup de personnes touchées.',
  measures: 'Ce que vous avez fait',
  authorityToldOn: 'Autorité prévenue le',
  reference: 'Référence reçue de l’autorité',
  peopleToldOn: 'Personnes prévenues le',
  whyNot: 'Pourquoi ne pas prévenir, ou prévenir plus tard',
  whyNotHelp: 'À noter si vous ne prévenez pas l’autorité ou les personnes, ou si vous prévenez l’autorité après 72 heures.',
  yes: 'Oui',
  no: 'Non',
  notKnown: 'Je ne sais pas',
  clock: {
    running: (hours: number) => `Il reste ${counted(hours, 'heure', 'heures', 'moins d’une heure')} pour prévenir l’Autorité de protection des données.`,
    over: 'Les 72 heures sont passées. Prévenez l’autorité quand même, et expliquez le retard (RGPD, art. 33.1).',
    people: 'Les personnes sont à prévenir aussi, sans attendre.',
    done: 'L’autorité et les personnes à prévenir l’ont été.',
    notNeeded: 'Sans risque pour les personnes, rien ne vous oblige à prévenir. Notez ici pourquoi il n’y a pas de risque.',
    detail: `${authority.name} : ${authority.form}. Téléphone : ${authority.phone}.`,
  },
  states: { open: 'à notifier', told: 'notifiée', none: 'sans risque' },
  columns: { on: 'Découverte le', what: 'Ce qui s’est passé', data: 'Données', people: 'Personnes', risk: 'Risque', state: 'État', measures: 'Mesures', consequences: 'Conséquences', protected: 'Chiffrées', authority: 'Autorité prévenue le', told: 'Personnes prévenues le', whyNot: 'Raison de ne pas prévenir ou du retard', reference: 'Référence', happened: 'Survenue le', hour: 'Heure' },
  sheet: { name: 'Registre des violations de données', none: 'Aucune violation n’a été notée à ce jour.', case: (number: number, on: string) => `${number}. Violation découverte le ${shortDay(on)}` },
} as const

/** The question of the data protection officer. */
export const officerWords = {
  title: 'Délégué à la protection des données',
  lead: 'Une asbl doit parfois désigner un délégué à la protection des données (DPO). Répondez aux trois questions, puis gardez votre décision.',
  questions: [
    { key: 'interest', ask: 'L’association a-t-elle été créée pour répondre à des besoins d’intérêt général ?', why: 'Aider des personnes à trouver un emploi en fait partie.' },
    { key: 'funded', ask: 'Plus de la moitié de ses moyens viennent-ils des pouvoirs publics, ou sa direction est-elle désignée par eux pour plus de la moitié ?', why: 'Subventions, conventions, postes subventionnés.' },
    { key: 'sensitive', ask: 'Traite-t-elle à grande échelle des données sensibles (santé, origine, convictions, justice) ?', why: 'Binôme n’a pas de champ pour elles. Pensez aussi à vos autres activités.' },
  ],
  answers: {
    needed: { title: 'Il faut probablement désigner un délégué.', detail: 'Selon l’Autorité de protection des données, une asbl d’intérêt général financée ou dirigée pour plus de la moitié par les pouvoirs publics peut être une « autorité publique » (RGPD, art. 37.1.a). Le délégué peut être partagé entre plusieurs associations.' },
    sensitive: { title: 'Il faut probablement désigner un délégué.', detail: 'Le traitement à grande échelle de données sensibles l’impose (RGPD, art. 37.1.c). Le délégué peut être partagé entre plusieurs associations.' },
    notNeeded: { title: 'Un délégué n’est sans doute pas obligatoire.', detail: 'Notez la raison ci-dessous : l’autorité peut vous la demander. Vous pouvez désigner quelqu’un quand même.' },
    open: 'Répondez aux trois questions pour voir une première réponse.',
  },
  advice: 'Cette réponse ne remplace pas l’avis d’un juriste ou de votre fédération. Si vous désignez quelqu’un, communiquez ses coordonnées à l’Autorité de protection des données (RGPD, art. 37.7).',
  decision: 'Votre décision',
  kinds: { 'to-settle': 'Pas encore décidé', 'not-needed': 'Pas de délégué', named: 'Un délégué ou une déléguée' },
  because: 'Raison',
  on: 'Décidé le',
  name: 'Nom',
  contact: 'Adresse e-mail ou téléphone',
  since: 'Désignation le',
  nouns: { because: 'la raison', on: 'le jour de la décision', name: 'le nom', contact: 'comment joindre cette personne', since: 'depuis quel jour' },
} as const

/** The page « Vie privée et sécurité ». */
export const privacyHub = {
  nav: 'Vie privée',
  title: 'Vie privée et sécurité',
  lead: 'Ce qui est en ordre, et ce qui ne l’est pas encore.',
  looks: { good: 'en ordre', wait: 'à faire', bad: 'à faire vite' },
  rows: {
    protection: { label: 'Protection des données', good: 'Les données sont chiffrées : sans la phrase de passe, personne ne les lit.', wait: 'Les données ne sont pas chiffrées : si l’ordinateur est volé, elles peuvent être lues.' },
    second: { label: 'Second endroit pour les sauvegardes', good: (path: string) => `Les sauvegardes vont aussi dans ${path}.`, wait: 'Les sauvegardes sont toutes sur cet ordinateur. Choisissez une clé USB ou un autre disque.' },
    contact: { label: 'Contact pour la vie privée', good: (contact: string) => `Les personnes écrivent à ${contact}.`, wait: 'Aucun contact n’est indiqué, alors que les papiers le citent. Ajoutez-le.' },
    notices: { label: 'Notices vie privée', good: 'Toutes les personnes présentes ont reçu la notice en vigueur.', wait: (people: number) => `${counted(people, 'personne n’a', 'personnes n’ont')} pas reçu la notice en vigueur.` },
    consents: { label: 'Accords des personnes', good: 'Qui a accepté quoi, quand et comment.' },
    texts: { label: 'Textes à relire', good: 'Ce qui ne devrait pas être écrit dans une fiche.' },
    review: { label: 'Revue des durées de conservation', good: (on: string) => `La dernière revue date du ${shortDay(on)}.`, next: (on: string, lines: number) => `La dernière revue date du ${shortDay(on)}. Depuis, ${counted(lines, 'ligne attend', 'lignes attendent')} la suivante.`, nothing: 'Rien n’a été gardé trop longtemps.', wait: (lines: number) => `${counted(lines, 'ligne est', 'lignes sont')} à décider.` },
    retention: { label: 'Durées de conservation', good: 'Combien de temps vous gardez chaque chose.' },
    processings: { label: 'Registre des traitements', good: (on: string) => `Relu le ${shortDay(on)}.`, wait: 'Le registre proposé n’a pas encore été relu.', old: (on: string) => `Relu le ${shortDay(on)}, il y a plus d’un an.` },
    officer: { label: 'Délégué à la protection des données', good: { named: (name: string) => `Personne désignée : ${name}.`, 'not-needed': 'Vous avez décidé qu’il n’en fallait pas.' }, wait: 'La question n’est pas réglée.' },
    breaches: { label: 'Violations de données', none: 'Aucune violation n’est notée.', good: (number: number) => `${counted(number, 'violation notée', 'violations notées')}, toutes traitées.`, bad: (number: number) => `${counted(number, 'violation est', 'violations sont')} encore à notifier, à l’autorité ou aux personnes.` },
    audit: { label: 'Journal des actions', good: 'Qui a fait quoi et quand. Ce journal s’exporte.' },
  },
  duties: 'Obligations de l’association',
  people: 'Les personnes',
  safety: 'La sécurité',
} as const
