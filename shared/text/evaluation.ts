import { counted, shortDay } from './format'

type Side = 'mentor' | 'mentee'

const sides = { mentor: 'le ou la mentor', mentee: 'le ou la mentee' } as const
const ofSides = { mentor: 'du ou de la mentor', mentee: 'du ou de la mentee' } as const

/** 3.25 as « 3,3 ». */
export const oneDecimal = (value: number): string => value.toFixed(1).replace('.', ',')

/** 0.6 as « +0,6 », −0.25 as « −0,3 ». */
export const signed = (value: number): string => {
  const shown = oneDecimal(Math.abs(value))
  if (shown === '0,0') return shown
  return `${value > 0 ? '+' : '−'}${shown}`
}

/** A part of a whole, with both numbers; as a share only where the whole is at least five. */
export const partOf = (part: number, whole: number): string => (whole < 5 ? `${part} sur ${whole}` : `${part} sur ${whole}, ${Math.round((part / whole) * 100)} %`)

/** How many of the ten sentences of the way made are shown. */
const sentencesShown = (count: number) => (count === 10 ? 'Les dix phrases sont montrées.' : `${counted(count, 'phrase sur dix est montrée', 'phrases sur dix sont montrées', 'Aucune phrase n’est montrée')}.`)

const answers = (count: number) => counted(count, 'réponse', 'réponses', 'aucune réponse')
const questionnaires = (count: number) => counted(count, 'questionnaire', 'questionnaires', 'aucun questionnaire')

/** The words of the questionnaires: one pair’s, entering one, and a year’s read together. */
export const evaluationWords = {
  title: 'Évaluation',
  pairTitle: (reference: string) => `Évaluation du binôme ${reference}`,
  lead: 'Deux questionnaires, l’un pour le ou la mentor, l’autre pour le ou la mentee. Les réponses sont lues ensemble, sans nom de famille ; un prénom n’est cité qu’avec l’accord de la personne.',
  unknown: 'Ce binôme n’existe pas',
  notAtWork: 'Ce binôme n’a pas encore travaillé.',
  notAtWorkText: 'Les questionnaires se remettent à la clôture.',
  backToPair: (reference: string) => `Revenir au binôme ${reference}`,
  pairPage: 'Questionnaires du binôme',
  about: (names: string, reference: string) => `${names} (${reference})`,
  of: { mentor: `Questionnaire ${ofSides.mentor}`, mentee: `Questionnaire ${ofSides.mentee}` },

  standing: {
    'to-hand': { label: 'à remettre', sign: '○' },
    handed: { label: 'remis', sign: '→' },
    'under-way': { label: 'encodage en cours', sign: '◔' },
    entered: { label: 'encodé', sign: '✓' },
    waived: { label: 'ne reviendra pas', sign: '✕' },
  },
  standingOn: (label: string, on: string | undefined) => (on === undefined ? label : `${label}, le ${shortDay(on)}`),
  handedOn: 'Remis le',
  handedWhy: 'Le jour où la personne l’a reçu, en main propre, par la poste ou par e-mail.',
  handedToday: 'Noter comme remis aujourd’hui',
  print: 'Imprimer le questionnaire',
  enter: 'Encoder les réponses',
  resume: 'Continuer l’encodage',
  read: 'Lire les réponses',
  waive: 'Noter qu’il ne reviendra pas',
  waiveWhy: 'Il n’est plus attendu et compte parmi les questionnaires sans réponse. Vous pouvez revenir en arrière.',
  awaitAgain: 'L’attendre à nouveau',
  mail: 'Envoyer par e-mail',
  mailWhy: 'Le questionnaire est joint en PDF. Une fois le message parti, notez le jour ci-dessus.',
  mailSubject: 'Votre avis sur le mentorat',
  mailFile: 'questionnaire',
  nobody: 'un membre de l’équipe',

  way: {
    title: 'Distance parcourue',
    lead: 'Les mêmes dix phrases, de 1 (pas du tout) à 4 (tout à fait), à la sélection, à la clôture et six mois après.',
    none: 'Il n’y a encore rien à comparer : la personne n’a répondu à ces phrases ni à la sélection ni à la clôture.',
    item: 'Phrase',
    start: 'Sélection',
    end: 'Clôture',
    later: '6 mois après',
    change: 'Écart',
    changeAtEnd: 'Écart à la clôture',
    changeLater: 'Écart à 6\u00A0mois',
    people: 'Personnes',
    blank: '–',
    mean: 'Moyenne des écarts affichés',
    hidden: 'moins de 5',
    oneDown: 'Une baisse n’est pas un échec : on se juge parfois mieux une fois le chemin fait.',
    together: (count: number) => `Chaque moyenne compare les mêmes personnes aux deux moments. En dessous de 5 personnes, rien n’est montré. ${sentencesShown(count)}`,
  },

  entry: {
    title: (side: Side, reference: string) => `Questionnaire ${ofSides[side]}, binôme ${reference}`,
    lead: 'Recopiez les réponses telles qu’elles sont sur le papier. Chaque réponse est gardée aussitôt.',
    start: 'Commencer l’encodage',
    startWhy: (side: Side) => `Prenez le questionnaire rempli par ${sides[side]}. Tout se fait au clavier.`,
    notSaved: 'La dernière réponse n’a pas pu être enregistrée.',
    retry: 'Réessayer',
    answered: (done: number, asked: number) => `${done} sur ${asked}`,
    list: 'Questions',
    keys: {
      opinion: 'Touches 1 à 4, 0 ou S pour sans avis : la question suivante vient aussitôt.',
      scale: 'Touches 1 à 4 : la question suivante vient aussitôt.',
      'yes-no': 'O ou N : la question suivante vient aussitôt.',
      choice: 'Le chiffre ou la lettre de la réponse : la question suivante vient aussitôt.',
      choices: 'Le chiffre ou la lettre de chaque réponse, puis Entrée.',
      number: (most: number | undefined) => (most === 10 ? 'Un chiffre de 0 à 9, ou 1 puis 0 pour 10. Après 1 seul, Entrée.' : 'Le nombre, puis Entrée.'),
      text: 'Écrivez, puis Tab ou Ctrl + Entrée.',
      other: 'Complétez, puis Tab.',
    },
    allKeys: 'Entrée : passer · ↑ ou Retour arrière : revenir · Suppr : effacer la réponse',
    tooMuch: (most: number) => `Au plus ${most}.`,
    yes: 'Oui',
    no: 'Non',
    noOpinion: 'sans avis',
    optionOf: (key: string, label: string) => `${label}, touche ${key}`,
    low: 'pas du tout',
    high: 'tout à fait',
    endTitle: 'Enregistrer',
    on: 'Date inscrite sur le questionnaire',
    onWhy: 'Sans date sur le papier, laissez celle d’aujourd’hui. Elle décide de l’année de la synthèse.',
    hold: 'Enregistrer le questionnaire',
    nouns: { on: 'la date du questionnaire' },
    blanks: (count: number) => `${counted(count, 'question est restée', 'questions sont restées')} sans réponse. Vous pouvez enregistrer.`,
    complete: 'Toutes les questions ont une réponse.',
    missing: (labels: string) => `Il manque une réponse obligatoire : ${labels}.`,
    remove: 'Abandonner cet encodage',
    removed: 'Les réponses encodées sont retirées. Le questionnaire papier reste à encoder.',
    removeConfirm: 'Retirer les réponses',
  },

  held: {
    saved: 'Le questionnaire est enregistré.',
    lead: (on: string) => `Questionnaire daté du ${shortDay(on)}.`,
    correct: 'Corriger',
    print: 'Imprimer les réponses',
    answers: 'Réponses',
    left: (count: number) => `Il reste ${counted(count, 'questionnaire', 'questionnaires')} à encoder.`,
    noneLeft: 'Il n’y a plus de questionnaire à encoder.',
    next: (side: Side, reference: string) => `Encoder le suivant : ${sides[side]}, ${reference}`,
  },

  section: {
    title: 'Évaluation',
    open: 'Ouvrir les questionnaires',
    sides: { mentor: 'Mentor', mentee: 'Mentee' },
  },

  year: {
    title: 'Évaluations',
    titleOf: (year: number) => `Évaluations ${year}`,
    lead: 'Les questionnaires d’une année, lus ensemble et sans nom de famille ; un prénom n’est cité qu’avec l’accord de la personne.',
    choose: 'Année',
    chosen: 'Voir une autre année',
    print: 'Imprimer la synthèse',
    empty: 'Aucun questionnaire n’a encore été remis.',
    emptyText: 'Les questionnaires se remettent à la clôture de chaque binôme. Vous pouvez déjà imprimer les questionnaires vierges.',
    emptyYear: 'Aucun questionnaire n’a été remis ni encodé cette année-là.',
    toPairs: 'Ouvrir les binômes',
    toFollowUps: 'Voir ce que les personnes sont devenues',
    awaited: (year: number) => `Questionnaires attendus, remis en ${year}`,
    awaitedElsewhere: 'Attendus aussi, remis une autre année :',
    awaitedOf: (year: number, count: number) => `${count} en ${year}`,
    awaitedLine: (side: Side, names: string) => `${names}, ${sides[side]}`,
    awaitedSince: (on: string | undefined) => (on === undefined ? 'encodage en cours' : `remis le ${shortDay(on)}`),
    noneAwaited: 'Aucun questionnaire remis cette année-là n’est attendu.',
    running: 'L’année n’est pas terminée : ces chiffres vont encore changer.',
    runningText: 'Deux synthèses d’une même année, comparées, peuvent laisser deviner une réponse. N’en diffusez qu’une, une fois l’année finie.',
    sides: { mentor: 'Ce que disent les mentors', mentee: 'Ce que disent les mentees' },
    tally: { handed: 'Remis dans l’année', returned: 'Rentrés', waived: 'Ne reviendront pas' },
    small: (n: number) => (n === 0 ? 'Aucun questionnaire n’est revenu.' : `${questionnaires(n)}${n < 5 ? '' : ' de moins de 5 personnes différentes'} : trop peu pour les lire sans reconnaître quelqu’un.`),
    smallText: 'Les réponses sont montrées à partir de 5 personnes. Chaque questionnaire reste lisible sur la page de son binôme.',
    n: answers,
    hidden: (n: number) => (n === 0 ? answers(n) : `${answers(n)}${n < 5 ? ' : moins de 5 personnes, rien n’est montré.' : ', mais moins de 5 personnes différentes ont un avis : rien n’est montré.'}`),
    mean: (mean: number, n: number) => `moyenne ${oneDecimal(mean)} (${answers(n)})`,
    before: (year: number, mean: number) => `${year} : ${oneDecimal(mean)}`,
    steps: ['1, pas du tout', '2', '3', '4, tout à fait'],
    stepHeads: ['1', '2', '3', '4'],
    noOpinion: 'sans avis',
    statement: 'Phrase',
    meanHead: 'Moyenne',
    beforeHead: (year: number) => `Moyenne ${year}`,
    nHead: 'n',
    scale: 'De 1 (pas du tout) à 4 (tout à fait). La moyenne laisse de côté les « sans avis » ; n est le nombre d’avis donnés.',
    favourable: (part: number, whole: number) => `Réponses 3 ou 4 : ${partOf(part, whole)}.`,
    recommend: (high: number, low: number, n: number) => `9 ou 10 : ${partOf(high, n)} · 6 ou moins : ${partOf(low, n)}`,
    numberMean: (mean: number, n: number) => `Moyenne ${oneDecimal(mean)} (${answers(n)})`,
    count: (count: number, n: number) => partOf(count, n),
    yes: 'Oui',
    no: 'Non',
    texts: 'Dans leurs mots',
    noTexts: 'Personne n’a écrit ici.',
    quotable: { 'without-name': 'peut être citée, sans nom ni prénom', 'first-name': (name: string) => `peut être citée, avec le prénom ${name}` },
    notQuotable: 'pour l’équipe seulement, ne pas citer',
    textsNote: 'L’ordre ne dit rien de qui a écrit. Une phrase marquée « pour l’équipe seulement » ne s’imprime pas.',
  },
} as const

const states = {
  'to-come': { label: 'à venir', sign: '○' },
  'to-do': { label: 'à faire', sign: '!' },
  reached: { label: 'réponse reçue', sign: '✓' },
  left: { label: 'sans réponse', sign: '✕' },
} as const

/** The words of asking again, six and twelve months after the end. */
export const followUpWords = {
  title: (months: number, name: string) => `${months} mois après : ${name}`,
  lead: (reference: string, end: string) => `Le binôme ${reference} a pris fin le ${shortDay(end)}.`,
  unknown: 'Ce suivi n’existe pas',
  months: (months: number) => `${months} mois après`,
  standing: states,
  standingOn: (label: string, on: string | undefined) => (on === undefined ? label : `${label}, le ${shortDay(on)}`),
  due: 'À demander à partir du',
  state: 'État',
  facts: 'Comment joindre la personne',
  known: 'Ce que l’on sait déjà',
  exit: (on: string) => `À la sortie, le ${shortDay(on)}`,
  told: (months: number, on: string) => `À ${counted(months, 'mois', 'mois')}, le ${shortDay(on)}`,
  notTold: 'situation non notée',
  phone: 'Téléphone',
  email: 'E-mail',
  file: 'Ouvrir la fiche',
  toPair: 'Ouvrir le binôme',
  toAll: 'Tous les suivis',

  notClosed: 'Ce binôme n’est pas clôturé.',
  notClosedText: 'Les nouvelles se demandent six et douze mois après la fin du mentorat.',
  refused: 'La personne ne souhaite pas être recontactée.',
  refusedText: 'Ne l’appelez pas. Rien n’est demandé ni noté après la fin.',
  withdrawn: 'L’accord a été retiré : ce qui avait été noté ne compte plus dans les chiffres.',
  takeBack: 'Retirer la réponse notée',
  notAsked: 'La personne n’a pas été interrogée sur ce point.',
  notAskedText: 'Sans son accord, on ne la recontacte pas. Il se note sur sa fiche.',
  early: (on: string) => `C’est encore tôt : la personne est à recontacter à partir du ${shortDay(on)}.`,

  attempts: {
    title: 'Tentatives sans réponse',
    none: 'Aucune tentative n’est notée.',
    line: (on: string, means: string | undefined) => `${shortDay(on)}${means === undefined ? '' : `, ${means}`}`,
    means: 'Moyen',
    note: 'Remarque',
    on: 'Essayé le',
    onMissing: 'Indiquez le jour de la tentative.',
    add: 'Noter la tentative',
    remove: 'Retirer',
    removeOf: (on: string) => `Retirer la tentative du ${shortDay(on)}`,
    leave: 'Arrêter d’essayer',
    leaveWhy: 'La personne compte alors parmi celles qui n’ont pas répondu.',
    left: (on: string) => `Vous avez arrêté d’essayer le ${shortDay(on)}.`,
    resume: 'Essayer à nouveau',
  },

  answer: {
    title: 'Ce que la personne est devenue',
    on: 'Réponse reçue le',
    by: 'Notée par',
    nobody: 'non précisé',
    situation: 'Situation aujourd’hui',
    situationMissing: 'Choisissez une situation. Si vous ne la connaissez pas, choisissez « Autre situation, ou situation inconnue ».',
    items: 'Les dix phrases',
    itemsWhy: 'À poser si la personne le veut bien. Une phrase sans réponse reste vide.',
    effect: 'Le mentorat y a-t-il contribué ?',
    note: 'Remarque',
    noteWhy: 'Sans information de santé, judiciaire ou familiale.',
    save: 'Enregistrer la réponse',
    saved: 'La réponse est enregistrée.',
    remove: 'Retirer cette réponse',
    nouns: { on: 'la date', situation: 'la situation', note: 'la remarque' },
  },

  section: {
    title: 'Suivi après la fin',
    open: (months: number) => `Ouvrir le suivi à ${months} mois`,
    line: (months: number) => `${months} mois après la fin`,
    due: (on: string) => `prévu le ${shortDay(on)}`,
    refused: 'La personne n’a pas accepté d’être recontactée : rien n’est prévu.',
  },

  all: {
    title: 'Que sont devenues les personnes ?',
    lead: 'Les nouvelles demandées six et douze mois après la fin, à celles qui l’ont accepté.',
    search: 'Rechercher un nom ou un binôme',
    empty: 'Aucun suivi n’est prévu.',
    emptyText: 'Un suivi est prévu dès qu’un binôme est clôturé et que le ou la mentee a donné son accord.',
    columns: { due: 'Prévu le', mentee: 'Mentee', reference: 'Binôme', months: 'Suivi', state: 'État', tried: 'Tentatives', coordinator: 'Responsable', situation: 'Situation' },
    byState: 'État',
    byCoordinator: 'Responsable',
    byMonths: 'Suivi',
    count: (count: number) => counted(count, 'suivi', 'suivis', 'aucun suivi'),
    monthsOption: (months: number) => `à\u00A0${months} mois`,
    counts: 'Par année de fin',
    countsWhy: 'Clôturés = d’accord + pas d’accord. D’accord = à venir + à faire + réponses + sans réponse.',
    heads: { year: 'Année', months: 'Suivi', ended: 'Clôturés', agreed: 'D’accord', toCome: 'À venir', toDo: 'À faire', reached: 'Réponses', left: 'Sans réponse', families: 'Situations' },
    family: (label: string, count: number) => `${label} : ${count}`,
    /** Those of no aim, known or not: counted apart. */
    apart: { other: 'Autre situation', unknown: 'Situation inconnue' },
    families: (reached: number, ended: number) => (reached === 0 ? 'aucune réponse' : `${answers(reached)} sur ${counted(ended, 'binôme clôturé', 'binômes clôturés')}`),
  },
} as const
