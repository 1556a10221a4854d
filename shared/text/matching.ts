import { counted, enumerated, shortDay } from './format'

type Criterion = 'sector' | 'function' | 'expectations' | 'languages' | 'distance' | 'availability' | 'interests' | 'hobbies' | 'age' | 'gender' | 'values'
type Mode = 'on-foot' | 'bicycle' | 'public-transport' | 'car'
type Side = 'mentor' | 'mentee'

const modes = { 'on-foot': 'à pied', bicycle: 'à vélo', 'public-transport': 'en transports en commun', car: 'en voiture' } as const

/** What each criterion is called, alone in a table. */
const labels = {
  sector: 'Secteur',
  function: 'Métier',
  expectations: 'Besoins et apports',
  languages: 'Langues',
  distance: 'Accessibilité',
  availability: 'Disponibilités',
  interests: 'Centres d’intérêt',
  hobbies: 'Loisirs',
  age: 'Âge',
  gender: 'Genre souhaité',
  values: 'Manière de travailler',
} as const satisfies Record<Criterion, string>

/** What leaves pairs out, as one names it between « guillemets ». */
const obstacles = {
  sector: 'secteur',
  function: 'métier',
  expectations: 'besoins couverts',
  languages: 'langue commune',
  distance: 'distance',
  availability: 'disponibilités communes',
  interests: 'centres d’intérêt',
  hobbies: 'loisirs',
  age: 'âge souhaité',
  gender: 'genre souhaité',
  values: 'manière de travailler',
  'minimum-score': 'score minimal',
  'same-person': 'même personne',
  'same-employer': 'même employeur',
  related: 'même famille',
  'to-avoid': 'à éviter',
  refused: 'refus précédent',
} as const

const whose = { mentor: 'du ou de la mentor', mentee: 'du ou de la mentee' } as const
const quoted = (label: string) => `« ${label} »`
const allQuoted = (all: readonly string[]) => enumerated(all.map(quoted))
const km = (kilometres: number) => `${kilometres}\u00A0km`

/** Whom one wishes, by age. */
const ageWished = {
  mentor: { close: 'un ou une mentor à peu près du même âge', older: 'un ou une mentor plus âgé ou plus âgée', younger: 'un ou une mentor plus jeune' },
  mentee: { close: 'un ou une mentee à peu près du même âge', older: 'un ou une mentee plus âgé ou plus âgée', younger: 'un ou une mentee plus jeune' },
} as const

/** How much older or younger the mentor is. */
const agesApart = (gap: number): string => (gap === 0 ? 'même âge' : `le ou la mentor a ${counted(Math.abs(gap), 'an', 'ans')} ${gap > 0 ? 'de plus' : 'de moins'}`)

/** A figure with a comma, and one decimal where it has any. */
const decimal = (number: number): string => String(Math.round(number * 10) / 10).replace('.', ',')

/** How far, as one says it; below one kilometre no figure is given. */
const far = (kilometres: number) => (kilometres < 1 ? `moins d’un kilomètre` : km(Math.round(kilometres)))

/** More than these are counted, not listed, where one sentence is to say it all. */
const FEW = 3

/** The words of the comparison of mentors and mentees. */
export const matching = {
  labels,
  obstacles,
  /** How a criterion turns out. */
  verdicts: { matched: 'correspond', partly: 'en partie', not: 'ne correspond pas', unknown: 'inconnu', 'not-counted': 'non pris en compte' },
  /** The same at the side of a figure, for a reader who does not see colours. */
  marks: { matched: '✓', partly: '±', not: '✗', unknown: '?', 'not-counted': '–' },
  columns: { criterion: 'Critère', verdict: 'Résultat', detail: 'Faits', weight: 'Poids', points: 'Points' },
  decimal,

  facts: {
    sector: {
      same: (mentor: string) => `même secteur (${mentor})`,
      'same-family': (mentor: string, mentee: string) => `secteurs proches (${mentor} pour ${mentee})`,
      'second-choice': (mentor: string, _mentee: string, through: string | undefined) => `second choix de secteur (${through ?? mentor})`,
      different: (mentor: string, mentee: string) => `secteurs différents (${mentor} pour ${mentee})`,
    },
    function: {
      same: (mentor: string) => `même famille de métiers (${mentor})`,
      neighbouring: (mentor: string, mentee: string) => `métiers voisins (${mentor} pour ${mentee})`,
      different: (mentor: string, mentee: string) => `métiers différents (${mentor} pour ${mentee})`,
    },
    expectations(covered: readonly string[], uncovered: readonly string[]) {
      const all = covered.length + uncovered.length
      if (covered.length === 0) return all === 1 ? `besoin ${allQuoted(uncovered)} non couvert` : `aucun des ${all}\u00A0besoins couvert : ${allQuoted(uncovered)}`
      if (uncovered.length === 0) return `${all === 1 ? 'besoin' : 'besoins'} ${allQuoted(covered)} ${all === 1 ? 'couvert' : 'couverts'}`
      return `${counted(covered.length, 'besoin couvert', 'besoins couverts')} sur ${all} : ${allQuoted(covered)}, sans ${allQuoted(uncovered)}`
    },
    languages({ common, sure, weak, practises }: { common: readonly string[]; sure: boolean; weak: readonly string[]; practises?: { language: string; spoken: boolean } | undefined }) {
      const shared =
        common.length > 0
          ? `${counted(common.length, 'langue commune', 'langues communes')} (${enumerated(common)}${sure ? '' : ', niveau à vérifier'})`
          : `aucune langue commune${weak.length > 0 ? ` (niveau B1 non atteint en ${enumerated(weak)})` : ''}`
      if (!practises) return shared
      return `${shared}, langue à pratiquer (${practises.language}) ${practises.spoken ? 'parlée' : 'non parlée'}`
    },
    distance: ({ kilometres, mode, assumed, radius, limitedBy }: { kilometres: number; mode: Mode; assumed: boolean; radius: number; limitedBy: 'settings' | 'mentee' }) => {
      const by = `${modes[mode]}${assumed ? ' (supposé)' : ''}`
      if (kilometres < radius || kilometres === 0) return `${far(kilometres)}, ${by}`
      return limitedBy === 'mentee' ? `${far(kilometres)}, au-delà des ${km(radius)} que la personne accepte` : `${far(kilometres)}, au-delà de ${km(radius)} ${by}`
    },
    /** The same with what a table has room for. */
    journey: ({ kilometres, mode, assumed, radius, limitedBy, from, to }: { kilometres: number; mode: Mode; assumed: boolean; radius: number; limitedBy: 'settings' | 'mentee'; from: string; to: string }) =>
      [
        `${far(kilometres)} à vol d’oiseau (${from} – ${to}), ${modes[mode]} ; rayon de ${km(radius)}${limitedBy === 'mentee' ? ' que la personne accepte' : ''}`,
        ...(kilometres < radius || kilometres === 0 ? [] : ['dépassé']),
        ...(assumed ? ['moyen de transport supposé'] : []),
      ].join(', '),
    availability: (common: readonly string[]) => (common.length === 0 ? 'aucune demi-journée commune' : `${counted(common.length, 'demi-journée commune', 'demi-journées communes')} (${enumerated(common)})`),
    interests: (common: readonly string[]) => (common.length === 0 ? 'aucun centre d’intérêt commun' : `${counted(common.length, 'centre d’intérêt commun', 'centres d’intérêt communs')} (${enumerated(common)})`),
    hobbies: (common: readonly string[]) => (common.length === 0 ? 'aucun loisir commun' : `${counted(common.length, 'loisir commun', 'loisirs communs')} (${enumerated(common)})`),
    age: (gap: number, wishes: readonly string[]) =>
      `${enumerated(wishes)} (${agesApart(gap)})`,
    ageWish: (by: Side, wish: 'close' | 'older' | 'younger') => `le ou la ${by} souhaite ${ageWished[by === 'mentor' ? 'mentee' : 'mentor'][wish]}`,
    genderWish: (by: Side, wish: 'woman' | 'man', met: boolean) => `souhait ${whose[by]} (${wish === 'woman' ? 'une femme' : 'un homme'}) ${met ? 'respecté' : 'non respecté'}`,
    values: (apart: readonly string[]) => (apart.length === 0 ? 'manières de travailler proches' : `manières de travailler différentes (${enumerated(apart)})`),
    manners: { framework: 'cadre ou souplesse', directness: 'parole directe ou prudente', advice: 'conseils ou questions' },
    missing: (sides: readonly Side[]) => (sides.length === 2 ? 'à demander aux deux' : sides[0] === 'mentor' ? 'à demander au ou à la mentor' : 'à demander au ou à la mentee'),
    notCounted: 'personne n’a exprimé de souhait',
  },

  /** What a narrow column has room for. */
  short: {
    beside: (fact: string) => ` : ${fact}`,
    expectations: (covered: readonly string[], all: number) => `${covered.length} sur ${all}${covered.length === 0 ? '' : ` (${covered.join(', ')})`}`,
    distance: ({ kilometres, mode, assumed }: { kilometres: number; mode: Mode; assumed: boolean }) => `${far(kilometres)}, ${modes[mode]}${assumed ? ' (supposé)' : ''}`,
    availability: (common: number) => counted(common, 'demi-journée', 'demi-journées', 'aucune demi-journée'),
    age: (gap: number) => agesApart(gap),
  },

  /** Why a mentor is thought of, said to them: what fits, and no more. */
  why: {
    sentence: (reasons: readonly string[], shared: readonly string[]) => `Vous ${[...reasons, ...(shared.length > 0 ? [`avez en commun ${enumerated(shared)}`] : [])].join(' ; vous ')}.`,
    sector: {
      same: (mentor: string) => `travaillez dans le secteur que la personne vise (${mentor})`,
      'same-family': (mentor: string, mentee: string) => `travaillez dans un secteur (${mentor}) proche de celui que la personne vise (${mentee})`,
      'second-choice': (mentor: string, _mentee: string, through: string | undefined) => `connaissez un secteur qui intéresse la personne (${through ?? mentor})`,
    },
    function: {
      same: (mentor: string) => `exercez un métier de la famille visée (${mentor})`,
      neighbouring: (mentor: string, mentee: string) => `exercez un métier (${mentor}) voisin de celui que la personne vise (${mentee})`,
    },
    expectations: (covered: readonly string[]) => `pouvez aider là où la personne le demande : ${allQuoted(covered)}`,
    languages: (common: readonly string[], practised: string | undefined) =>
      practised === undefined ? `parlez ${common.length === 1 ? 'la même langue' : 'les mêmes langues'} (${enumerated(common)})` : `parlez la langue que la personne veut pratiquer (${practised})`,
    distance: ({ kilometres, mode, assumed }: { kilometres: number; mode: Mode; assumed: boolean }) => `pouvez rencontrer la personne à ${far(kilometres)} de chez elle${assumed ? '' : `, ${modes[mode]}`}`,
    values: 'travaillez d’une manière proche de la sienne',
    shared: {
      availability: (common: readonly string[]) => `${counted(common.length, 'moment', 'moments')} de la semaine${common.length > FEW ? '' : ` (${enumerated(common)})`}`,
      interests: (common: readonly string[]) => `${counted(common.length, 'centre d’intérêt', 'centres d’intérêt')} (${enumerated(common)})`,
      hobbies: (common: readonly string[]) => `${counted(common.length, 'loisir', 'loisirs')} (${enumerated(common)})`,
    },
  },

  /** In one sentence, at its end. */
  allUnknown: (all: readonly string[]) => `${enumerated(all)} : inconnu`,
  allNotCounted: (all: readonly string[]) => `${enumerated(all)} : non pris en compte`,
  /** Criteria that turn out alike, named together. */
  alike: (verdict: string, all: readonly string[]) => `${verdict} : ${enumerated(all)}`,
  separator: ' ; ',

  score: (score: number) => `${score} / 100`,
  scoreOf: ({ score, knownWeight, totalWeight, reliability }: { score: number; knownWeight: number; totalWeight: number; reliability: number }) =>
    `${score} / 100, pour ${counted(knownWeight, 'point de poids connu', 'points de poids connus')} sur ${totalWeight} – fiabilité ${reliability} %`,
  noScore: 'score inconnu : aucun des critères qui comptent n’est encore connu',
  points: (earned: number, weight: number) => `${decimal(earned)} / ${weight}`,
  sum: (earned: number, known: number) => `${decimal(earned)} sur ${known}`,
  reliability: (percent: number) => `fiabilité ${percent} %`,
  mandatory: (atLeast: number) => (atLeast === 100 ? 'obligatoire' : `obligatoire (au moins ${atLeast} %)`),
  failed: (all: readonly string[]) => `Impossible : le minimum n’est pas atteint pour ${allQuoted(all)}`,
  toCheck: (all: readonly string[]) => `À vérifier avant de proposer : ${allQuoted(all)}`,
  waiting: (days: number) => (days === 0 ? 'attend depuis aujourd’hui' : `attend depuis ${counted(days, 'jour', 'jours')}`),
  formerPair: 'ont déjà formé un binôme',
  /** A no that was set aside since. */
  liftedRefusal: (sides: readonly Side[], on: string, liftedOn: string) =>
    `${sides.length > 1 ? 'Les deux personnes ont' : sides[0] === 'mentor' ? 'Le ou la mentor a' : 'Le ou la mentee a'} refusé le ${shortDay(on)}, refus levé le ${shortDay(liftedOn)}`,

  exclusion: {
    'same-person': 'Même personne, dans son ancienne fiche',
    'same-employer': (employer: string) => `Même employeur : ${employer}`,
    related: (on: string, reason: string | undefined) => `Même famille (noté le ${shortDay(on)}${reason === undefined ? '' : ` : ${reason}`})`,
    'to-avoid': (on: string, reason: string | undefined) => `À éviter (noté le ${shortDay(on)}${reason === undefined ? '' : ` : ${reason}`})`,
    refused: (side: Side, on: string, reason: string | undefined) => `Refus ${whose[side]} le ${shortDay(on)}${reason === undefined ? '' : ` : ${reason}`}`,
  },

  group: {
    aims: { 'best-total': 'Meilleur total', 'best-pairs-first': 'Meilleures paires d’abord' },
    aimsWhy: {
      'best-total': 'Le plus de personnes servies, puis la plus grande somme des scores.',
      'best-pairs-first': 'La meilleure paire restante à chaque fois : quelques paires excellentes, au risque d’en laisser de faibles.',
    },
    outcome: (served: number, mean: number | undefined, worst: number | undefined) =>
      [counted(served, 'binôme proposé', 'binômes proposés', 'aucun binôme proposé'), ...(mean === undefined || worst === undefined ? [] : [`moyenne ${decimal(mean)}`, `score le plus bas ${worst}`])].join(', '),
    removed: (by: string, pairs: number, compared: number, menteesWithout: number) =>
      `${quoted(by)} écarte ${counted(pairs, 'paire', 'paires')} sur ${compared}${
        menteesWithout === 0 ? '' : ` – ${counted(menteesWithout, 'mentee n’a', 'mentees n’ont')} plus de mentor possible`
      }`,
    noMentor: 'Personne n’est libre comme mentor.',
    /** What the first aim gives beside the second. */
    compared: ({ more, worst, otherWorst }: { more: number; worst: number | undefined; otherWorst: number | undefined }) => {
      const beside = '« Meilleur total », à côté de « Meilleures paires d’abord » : '
      const served = more === 0 ? 'autant de personnes servies' : counted(more, 'personne de plus servie', 'personnes de plus servies')
      if (worst === undefined || otherWorst === undefined) return `${beside}${served}.`
      if (worst === otherWorst) return `${beside}${served}, et le même score le plus bas (${worst}).`
      return `${beside}${served}, ${worst > otherWorst ? 'et' : 'mais'} un score le plus bas de ${worst} au lieu de ${otherWorst}.`
    },
    /** How many wait, for how many places. */
    crowd: (waiting: number, places: number) => `${counted(waiting, 'mentee', 'mentees')} pour ${counted(places, 'place', 'places', 'aucune place')}.`,
    /** Those who would do, each with those to whom they are given. */
    noMentorLeft: (possible: number, given: readonly { readonly mentor: string; readonly to: readonly string[] }[]) => {
      const told = given.map(({ mentor, to }) => `${mentor} (pour ${enumerated(to)})`)
      const others = possible - given.length
      return `${counted(possible, 'mentor conviendrait', 'mentors conviendraient')}, dont les places sont prises dans cette répartition : ${enumerated([...told, ...(others > 0 ? [counted(others, 'autre', 'autres')] : [])])}.`
    },
    noRelaxation: 'une seule concession ne suffirait pas',
    excludedBy: (all: readonly { readonly by: string; readonly count: number }[]) => `Personne ne convient : ${enumerated(all.map(({ by, count }) => `${quoted(by)} écarte ${counted(count, 'mentor', 'mentors')}`))}.`,
    relaxed: {
      threshold: (label: string, from: number, to: number, opens: number) =>
        to === 0 ? `sans rendre ${quoted(label)} obligatoire : ${counted(opens, 'mentor', 'mentors')}` : `en abaissant ${quoted(label)} de ${from} % à ${to} % : ${counted(opens, 'mentor', 'mentors')}`,
      radius: (owner: 'settings' | 'mentee', mode: Mode, from: number, to: number, opens: number) =>
        `en portant le rayon ${owner === 'mentee' ? 'demandé par la personne' : modes[mode]} de ${km(from)} à ${km(to)} : ${counted(opens, 'mentor', 'mentors')}`,
      'minimum-score': (from: number, to: number, opens: number) => `en abaissant le score minimal de ${from} à ${to} : ${counted(opens, 'mentor', 'mentors')}`,
      exclusion: (what: string, mentor: string) => `en revenant sur ${quoted(what)} : ${mentor}`,
    },
    exchange: (mentor: string, score: number, holders: readonly string[]) =>
      `Premier choix : ${mentor} (${score})${holders.length === 0 ? '' : `, dans cette répartition avec ${enumerated(holders)}`}`,
    blocking: ({ mentor, mentee, score, displaced, next }: { mentor: string; mentee: string; score: number; displaced: string; next?: { mentor: string; score: number } | undefined }) =>
      `${mentor} et ${mentee} auraient un score de ${score}, mais alors ${displaced} ${next ? `passerait à ${next.mentor} (${next.score})` : 'n’aurait plus de mentor'}.`,
    blockingCount: (count: number) =>
      count === 0 ? 'Aucun échange ne conviendrait mieux aux deux personnes concernées.' : `${counted(count, 'échange conviendrait', 'échanges conviendraient')} mieux aux deux personnes concernées.`,
    lockedAgainst: (what: string) => `Choisi à la main malgré une exclusion. ${what}`,
    lockedBelow: (score: number, minimum: number) => `Choisi à la main sous le score minimal (${score} pour un minimum de ${minimum}).`,
    refusedLock: {
      unknown: 'Cette personne n’est plus dans la liste.',
      'mentor-aside': 'Cette personne ne peut pas être mentor d’un nouveau binôme aujourd’hui.',
      'mentee-aside': 'Cette personne ne peut pas entrer dans un binôme aujourd’hui.',
      'mentee-locked-twice': 'Un autre binôme est déjà choisi à la main pour cette personne.',
      'mentor-full': 'Toutes les places de cette personne sont déjà choisies à la main.',
    },
  },
} as const
