import { counted, duration, enumerated, shortDay as day } from './format'

type Side = 'mentor' | 'mentee'
type Who = Side | 'association'
type State = 'to-come' | 'due' | 'under-way' | 'done' | 'left' | 'missed' | 'before'
type Level = 'green' | 'orange' | 'red'

const who = { mentor: 'le ou la mentor', mentee: 'le ou la mentee', association: 'l’association' } as const satisfies Record<Who, string>
const initial = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const ordinal = (number: number) => (number === 1 ? '1er' : `${number}e`)
const meetings = (number: number) => counted(number, 'rencontre', 'rencontres', 'aucune rencontre')
const notes = { trust: 'confiance', listening: 'écoute', punctuality: 'ponctualité', usefulness: 'utilité' } as const

/** Who called meetings off, most often first: « 2 par le ou la mentee, 1 par l’association ». */
const cancellers = (cancelled: Readonly<Partial<Record<Who, number>>>): string =>
  (Object.entries(cancelled) as [Who, number][]) // the keys of a record of `Who`
    .toSorted(([, one], [, other]) => other - one)
    .map(([by, number]) => `${number} par ${who[by]}`)
    .join(', ')

/** Every word of the six-week contacts on the screen: the timetable of a pair, the page of one contact, the list of all. */
export const checkInWords = {
  sides: { mentor: 'mentor', mentee: 'mentee' },
  who: { mentor: 'Le ou la mentor', mentee: 'Le ou la mentee', association: 'L’association' },
  levels: { green: 'Vert', orange: 'Orange', red: 'Rouge' } as const satisfies Record<Level, string>,
  levelMeanings: { green: 'tout va bien', orange: 'à suivre de près', red: 'à traiter sans attendre' } as const satisfies Record<Level, string>,
  notAssessed: 'appréciation à noter',
  states: { 'to-come': 'à venir', due: 'à faire', 'under-way': 'en cours', done: 'fait', left: 'sans réponse', missed: 'non tenu', before: 'avant le suivi' } as const satisfies Record<State, string>,
  stateOn: {
    'under-way': (on: string) => `en cours depuis le ${day(on)}`,
    done: (on: string) => `fait le ${day(on)}`,
    left: (on: string) => `sans réponse, arrêté le ${day(on)}`,
  },
  round: (number: number) => `${ordinal(number)} suivi`,
  noAnswers: (number: number) => counted(number, 'tentative', 'tentatives', 'aucune tentative'),
  openSteps: (number: number) => counted(number, 'action ouverte', 'actions ouvertes', 'aucune action ouverte'),

  /** Why a level is proposed, each as a sentence. */
  reasons: {
    'wishes-to-stop': () => 'La personne a envie d’arrêter.',
    'no-meeting': (since: string, days: number) => `Pas de rencontre depuis le ${day(since)}, il y a ${counted(days, 'jour', 'jours')}, et aucune n’est prévue.`,
    'cancelled-in-a-row': (number: number) => `${initial(counted(number, 'rencontre annulée', 'rencontres annulées'))} de suite.`,
    'no-plan': (dueOn: string) => `Pas de plan d’actions, attendu pour le ${day(dueOn)}.`,
    behind: (behind: number, held: number, owed: number) => `Moins de deux rencontres par mois : ${counted(behind, 'rencontre', 'rencontres')} de retard (${held} sur ${owed}).`,
    'low-notes': (keys: readonly (keyof typeof notes)[]) => `Relation notée 2 ou moins : ${enumerated(keys.map(key => notes[key]))}.`,
    mediation: () => 'Une médiation est demandée.',
    'intake-late': (days: number) => `L’in-take n’est pas terminé : ${counted(days, 'jour', 'jours')} de retard.`,
    unreached: (attempts: number) => (attempts === 0 ? 'Personne n’a répondu.' : `Personne n’a répondu à ${counted(attempts, 'tentative', 'tentatives')}.`),
  },

  page: {
    title: (number: number, name: string) => `${ordinal(number)} suivi avec ${name}`,
    lead: 'Un appel de dix à quinze minutes. Ce que dit l’une des deux personnes n’est jamais lu à l’autre.',
    unknown: 'Ce suivi n’existe pas',
    finished: {
      title: (number: number, name: string) => `Le ${ordinal(number)} suivi avec ${name} est terminé et enregistré.`,
      other: (number: number, name: string) => `Il reste le ${ordinal(number)} suivi avec ${name}.`,
      early: (number: number, name: string, on: string) => `Le ${ordinal(number)} suivi avec ${name} est prévu le ${day(on)}.`,
      bothDone: (name: string) => `Le suivi avec ${name} est terminé aussi.`,
      bothClosed: (name: string) => `Le suivi avec ${name} n’est plus demandé.`,
      toOther: (name: string) => `Suivi avec ${name}`,
      today: 'Revenir à « Aujourd’hui »',
    },
    toTimetable: 'Tous les suivis du binôme',
    printPrefilled: 'Imprimer la fiche préremplie',
    printCompleted: 'Imprimer la fiche complétée',
    calling: 'Qui appeler',
    name: 'Personne',
    side: 'Rôle',
    phone: 'Téléphone',
    email: 'E-mail',
    expected: 'Jour prévu',
    place: (number: number, of: number) => `suivi ${number} sur ${of}`,
    shifted: (days: number) => `${counted(days, 'jour', 'jours')} plus tard, à cause d’une suspension`,
    late: (days: number) => `${counted(days, 'jour', 'jours')} plus tard : le binôme est actif, ou encodé dans Binôme, depuis ce jour-là`,
    state: 'État',
    other: { mentor: 'Suivi avec le ou la mentee', mentee: 'Suivi avec le ou la mentor' } as const satisfies Record<Side, string>,
  },

  facts: {
    title: 'Ce que Binôme sait depuis le dernier suivi',
    sinceStart: (from: string) => `Depuis le début du binôme, le ${day(from)}.`,
    since: (lastOn: string, name: string) => `Depuis votre dernier suivi avec ${name}, le ${day(lastOn)}.`,
    held: 'Rencontres tenues',
    heldFor: (number: number, minutes: number) => (number === 0 ? meetings(0) : `${meetings(number)}, ${duration(minutes)}`),
    planned: 'Rencontres prévues',
    plannedAhead: (number: number) => (number === 0 ? 'aucune' : meetings(number)),
    cancelled: 'Rencontres annulées',
    cancelledBy: (cancelled: Readonly<Partial<Record<Who, number>>>) => (Object.keys(cancelled).length === 0 ? 'aucune' : cancellers(cancelled)),
    contacts: 'Contacts entre les rencontres',
    contactsNoted: (number: number) => counted(number, 'contact noté', 'contacts notés', 'aucun noté'),
    plan: 'Plan d’actions',
    planRows: (done: number, open: number) => (done + open === 0 ? 'aucune ligne' : `${counted(done, 'ligne faite', 'lignes faites', 'aucune ligne faite')}, ${counted(open, 'ouverte', 'ouvertes', 'aucune ouverte')}`),
    intake: 'In-take',
    intakeClosed: (on: string) => `terminé le ${day(on)}`,
    intakeOpen: (dueOn: string) => `en cours, à terminer pour le ${day(dueOn)}`,
    intakeLate: (days: number) => `en retard de ${counted(days, 'jour', 'jours')}`,
  },

  attempts: {
    title: 'Sans réponse',
    lead: 'La personne ne répond pas ? Notez la tentative, puis réessayez un autre jour.',
    note: 'Noter une tentative',
    on: 'Essayé le',
    onMissing: 'Indiquez le jour de la tentative.',
    means: 'Moyen',
    noMeans: 'non précisé',
    remark: 'Remarque',
    line: (on: string, means: string | undefined, by: string | undefined) => [`Le ${day(on)}`, means, by === undefined ? undefined : `par ${by}`].filter(part => part !== undefined).join(', '),
    removeOf: (on: string) => `Retirer la tentative du ${day(on)}`,
    remove: 'Retirer',
    leave: 'Arrêter d’essayer',
    left: (on: string) => `Vous avez arrêté d’essayer le ${day(on)}`,
    leftMeaning: 'Ce suivi n’est plus demandé. Le suivant viendra à sa date.',
    resume: 'Essayer à nouveau',
  },

  sheet: {
    title: 'La fiche',
    begin: 'Commencer la fiche',
    beginLead: 'Chaque réponse est enregistrée au fur et à mesure. Vous pouvez vous arrêter et reprendre.',
    early: (dueOn: string) => `Ce suivi est prévu le ${day(dueOn)}. Vous pouvez le faire plus tôt.`,
    take: 'Reprendre les chiffres de Binôme',
    takeLead: 'Remplit les nombres encore vides avec ce qui est noté dans Binôme. Tout reste modifiable.',
    taken: (number: number) => `${initial(counted(number, 'réponse reprise', 'réponses reprises', 'aucune réponse à reprendre'))}.`,
    read: 'Lire les réponses',
    reopen: 'Rouvrir pour corriger',
    done: (on: string, by: string | undefined) => (by === undefined ? `Fait le ${day(on)}.` : `Fait le ${day(on)} par ${by}.`),
    removeMeaning: (progress: string) => `Elle a été commencée et n’est pas terminée. Ce qui y est noté (${progress}) sera supprimé. Les tentatives, l’appréciation et les actions décidées restent.`,
  },

  level: {
    title: 'Appréciation',
    proposed: 'Niveau proposé',
    proposedFor: (on: string) => `Niveau proposé pour le suivi du ${day(on)}`,
    nothing: 'Rien ne signale de difficulté.',
    lead: 'La règle propose, vous décidez.',
    decided: 'Niveau décidé',
    reason: 'Motif',
    reasonWhy: 'Obligatoire pour orange et rouge. Notez seulement les faits utiles au suivi.',
    save: 'Enregistrer l’appréciation',
    on: (level: Level, on: string, by: string | undefined) => `Décidé le ${day(on)}${by === undefined ? '' : ` par ${by}`} : ${{ green: 'vert', orange: 'orange', red: 'rouge' }[level]}.`,
    nouns: { reason: 'le motif', level: 'le niveau' },
  },

  steps: {
    title: 'Actions décidées',
    lead: 'Qui fait quoi, pour quand. Ce qui a une date revient dans « Aujourd’hui ».',
    none: 'Aucune action décidée à ce suivi.',
    add: 'Ajouter une action',
    form: 'Une action décidée',
    what: 'Quoi',
    whoDoes: 'Qui',
    by: 'Suivie par',
    nobody: 'non précisé',
    dueOn: 'Pour quand',
    save: 'Enregistrer l’action',
    who,
    detail: (whoDoes: Who, dueOn: string | undefined, by: string | undefined) => [initial(who[whoDoes]), dueOn === undefined ? 'sans date' : `pour le ${day(dueOn)}`, by === undefined ? undefined : `suivie par ${by}`].filter(part => part !== undefined).join(' – '),
    earlier: (number: number) => `Décidé au ${ordinal(number)} suivi`,
    doneOn: (on: string) => `fait le ${day(on)}`,
    late: 'en retard',
    open: 'à faire',
    done: 'Marquer comme fait',
    doneOf: (what: string) => `Marquer comme fait : ${what}`,
    undo: 'Remettre à faire',
    undoOf: (what: string) => `Remettre à faire : ${what}`,
    edit: 'Modifier',
    editOf: (what: string) => `Modifier : ${what}`,
    removeTitle: 'Supprimer cette action ?',
    removeMeaning: (what: string) => `« ${what} » ne sera plus rappelé.`,
    nouns: { what: 'ce qui est décidé' },
  },

  hold: {
    title: 'Terminer le suivi',
    on: 'Fait le',
    by: 'Par',
    nobody: 'non précisé',
    minutes: 'Durée de l’appel',
    save: 'Terminer le suivi',
    missing: (labels: readonly string[]) => `Il manque encore : ${enumerated(labels)}.`,
    noLevel: 'L’appréciation n’est pas encore notée. Vous pouvez terminer et la noter ensuite.',
    nouns: { on: 'le jour du suivi' },
  },

  next: {
    title: 'Et après',
    contact: (number: number, on: string) => `Prochain : ${ordinal(number)} suivi, le ${day(on)}.`,
    end: (on: string) => `C’est le dernier suivi avant la fin du binôme, le ${day(on)}.`,
    partner: 'Préparer la note au partenaire',
    partnerTold: (name: string, on: string | undefined) => (on === undefined ? `Le partenaire, ${name}, n’est pas encore informé.` : `Partenaire informé le ${day(on)} : ${name}.`),
    partnerNotes: 'Voir les notes au partenaire',
    partnerDue: 'Une note d’avancement est à envoyer au partenaire qui a adressé la personne.',
    status: (label: string) => `Nouvelle situation administrative : ${label}`,
    statusUnknown: 'La situation administrative a changé',
    statusMeaning: 'La fiche garde la situation à l’entrée, qui sert aux statistiques. Vérifiez le reste de la fiche.',
    toFile: 'Ouvrir la fiche',
  },

  pair: {
    title: (reference: string) => `Suivis du binôme ${reference}`,
    heading: 'Suivis',
    lead: 'Toutes les six semaines, un appel de dix à quinze minutes avec chaque personne, séparément.',
    none: 'Aucun suivi n’est encore prévu : le binôme s’arrête avant sa sixième semaine, ou il est suspendu.',
    suspended: 'Le binôme est suspendu : les prochaines dates seront recalculées à la reprise.',
    columns: { number: 'Suivi', day: 'Jour prévu', mentor: 'Mentor', mentee: 'Mentee', steps: 'Actions décidées' },
    caption: 'Calendrier des suivis',
    openOf: (number: number, name: string) => `Ouvrir le ${ordinal(number)} suivi avec ${name}`,
    outside: 'Suivis faits hors du calendrier actuel',
    outsideMeaning: 'Les dates du binôme ont changé depuis. Ces fiches restent lisibles.',
    outsideLine: (number: number, name: string, on: string) => `${ordinal(number)} suivi avec ${name}, fait le ${day(on)}`,
    all: 'Voir tous les suivis',
    next: (number: number, on: string) => `Prochain : ${ordinal(number)} suivi, le ${day(on)}`,
    dueNow: (number: number, names: readonly string[]) => `À faire maintenant : ${ordinal(number)} suivi avec ${enumerated(names)}`,
    allDone: 'Tous les suivis prévus sont passés.',
    call: (name: string) => `Appeler ${name}`,
    levelOf: (number: number, name: string) => `au ${ordinal(number)} suivi avec ${name}`,
  },

  list: {
    title: 'Suivis de six semaines',
    lead: 'Pour chaque personne d’un binôme au travail, le suivi à faire maintenant ou le prochain.',
    empty: 'Aucun suivi à faire : il n’y a pas encore de binôme au travail. Les suivis apparaissent dès que le contrat d’un binôme est signé.',
    search: 'Rechercher un suivi',
    count: (number: number) => counted(number, 'suivi', 'suivis', 'aucun suivi'),
    columns: { person: 'Personne', side: 'Rôle', pair: 'Binôme', coordinator: 'Responsable', number: 'Suivi', day: 'Prévu le', state: 'État', phone: 'Téléphone', level: 'Dernier niveau', next: 'Suivant' },
    byState: 'État',
    byCoordinator: 'Responsable',
    byLevel: 'Dernier niveau',
    noCoordinator: 'sans responsable',
    late: (days: number) => `en retard de ${counted(days, 'jour', 'jours')}`,
    begunLate: (days: number) => `commencé, en retard de ${counted(days, 'jour', 'jours')}`,
    begun: 'commencé',
    with: (reference: string, other: string) => `${reference}, avec ${other}`,
    today: 'à faire aujourd’hui',
  },
} as const
