import { asSentence, counted, enumerated, shortDay as day } from './format'
import { longDay, paper } from './paper'

/** What may be changed, in a word. */
const kinds = { extension: 'prolongation', suspension: 'suspension', place: 'changement de lieu' } as const

/** What stands on an amendment; gaps are functions. */
export const amendmentPaper = {
  title: (number: number, contractSignedOn: string | undefined) =>
    `Avenant n° ${number} au contrat d’engagement tripartite${contractSignedOn === undefined ? '' : ` du ${longDay(contractSignedOn)}`}`,
  name: (number: number) => `Avenant n° ${number}`,
  fileName: (number: number) => `avenant-${number}`,
  draftFileName: (number: number) => `projet-avenant-${number}`,
  subtitle: (reference: string, printedOn: string) => `Mentorat pour l’emploi · binôme n° ${reference} · imprimé le ${day(printedOn)}`,
  draftSubtitle: (reference: string) => `Mentorat pour l’emploi · binôme n° ${reference} · projet`,
  reference: (reference: string, number: number) => `Binôme n° ${reference} · avenant n° ${number}`,
  draftReference: (reference: string, number: number) => `Binôme n° ${reference} · projet d’avenant n° ${number}`,
  /** For a pair taken over, whose contract was signed on a day that nobody noted. */
  contractOf: `Contrat signé le : ${paper.dateToFill}`,
  association: 'L’association',
  represented: (name: string, signatory: string) => `${name}, représentée par ${signatory}`,

  changes: 'Ce qui change',
  leads: {
    extension: 'Les trois parties prolongent le contrat.',
    suspension: 'Les trois parties suspendent le contrat pour un temps.',
    place: 'Les trois parties changent le lieu de rencontre.',
  },
  before: 'Le contrat dit',
  after: 'Avec cet avenant',
  lastDay: 'Dernier jour',
  suspension: 'Suspension',
  resumption: 'Reprise',
  place: 'Lieu de rencontre',
  access: 'Accès',
  from: 'À partir du',
  day: longDay,
  nothing: '–',
  fromTo: (from: string, to: string) => `du ${longDay(from)} au ${longDay(to)} inclus`,
  openSuspension: (from: string) => `à partir du ${longDay(from)}, sans date de reprise connue`,
  toAgree: 'à fixer ensemble à la reprise',
  same: (on: string) => `${longDay(on)}, sans changement`,
  rhythm: (meetings: string, length: string) => `Le rythme reste le même : ${meetings}, d’environ ${length}.`,
  duringSuspension: 'Pendant la suspension, il n’y a pas de rencontre. Chaque personne peut contacter l’association à tout moment.',
  reason: (reason: string) => ` Motif : ${asSentence(reason)}`,
  rest: 'Le reste du contrat ne change pas. Cet avenant fait partie du contrat.',
} as const

/** Every word of the screens of amendments. */
export const amendmentWords = {
  kinds,
  /** « Avenant n° 2 (prolongation) » */
  named: (number: number, kind: keyof typeof kinds) => `Avenant n° ${number} (${kinds[kind]})`,
  title: (number: number, reference: string) => `Avenant n° ${number} du binôme ${reference}`,
  frozenLead: (kind: keyof typeof kinds, on: string) => `${initial(kinds[kind])}. Cet avenant est imprimé depuis le ${day(on)} et ne change plus.`,
  voidLead: (on: string, voidedOn: string) => `Cet avenant, imprimé le ${day(on)}, ne vaut plus depuis le ${day(voidedOn)}.`,
  notFound: 'Cet avenant n’existe pas',
  notFoundMeaning: 'Il a peut-être été retiré.',

  /** In a sentence, beside the amendment. */
  states: {
    complete: (on: string) => `en vigueur depuis le ${day(on)}`,
    missing: (number: number) => (number === 1 ? 'il manque une signature' : `il manque ${number} signatures`),
    void: (on: string) => `ne vaut plus depuis le ${day(on)}`,
  },
  summaries: {
    extension: (endsOn: string) => `Dernier jour : ${day(endsOn)}`,
    suspension: (from: string, until: string | undefined) => (until === undefined ? `À partir du ${day(from)}` : `À partir du ${day(from)}, reprise le ${day(until)}`),
    place: (place: string, from: string) => `${place}, à partir du ${day(from)}`,
  },

  section: 'Avenants et lettre de fin',
  none: 'Aucun avenant.',
  prepare: 'Préparer un avenant',
  letters: { mentor: 'Lettre de fin pour le ou la mentor', mentee: 'Lettre de fin pour le ou la mentee' },

  newTitle: (reference: string) => `Préparer un avenant du binôme ${reference}`,
  newLead: 'Un avenant change le contrat signé : les trois parties le signent aussi.',
  notNow: 'Un avenant se prépare pour un binôme actif ou suspendu. Un binôme à clôturer peut encore être prolongé.',
  fields: {
    kind: 'Que change cet avenant ?',
    kindChoices: { extension: 'La fin : le mentorat est prolongé', suspension: 'Une suspension : maladie, congé, naissance…', place: 'Le lieu de rencontre' },
    newEnd: 'Nouveau dernier jour',
    presentEnd: (on: string) => `Actuellement : ${day(on)}.`,
    suspendedFrom: 'Premier jour sans rencontre',
    resumedOn: 'Jour de la reprise',
    resumedOnMeaning: 'Laissez vide si la date n’est pas encore connue.',
    endMoved: 'Dernier jour après la reprise',
    endMovedMeaning: (on: string) => `Le contrat dit : ${day(on)}. Les jours de suspension sont ajoutés.`,
    placeFrom: 'À partir du',
    place: 'Nouveau lieu de rencontre',
    presentPlace: (place: string) => `Actuellement : ${place}.`,
    access: 'Comment y entrer',
    reason: 'Motif',
    reasonMeaning: 'Il figure sur l’avenant : restez neutre, sans détail de santé ni de famille (par exemple « congé » ou « à la demande des deux personnes »).',
    suspendToo: 'Noter aussi la suspension dans le parcours du binôme',
    suspendTooMeaning: 'Sinon, le binôme reste actif ici tant que vous ne l’avez pas notée.',
  },
  problems: {
    required: 'Indiquez une date.',
    place: 'Indiquez le nouveau lieu.',
    samePlace: 'C’est déjà le lieu du contrat. Indiquez un autre lieu ou d’autres consignes.',
    reason: 'Indiquez un motif.',
    notBefore: (on: string) => `Choisissez une date à partir du ${day(on)}.`,
    between: (from: string, to: string) => `Choisissez une date du ${day(from)} au ${day(to)}.`,
  },
  overLimit: (on: string) => `Selon le contrat, la prolongation va au plus tard jusqu’au ${day(on)}.`,
  overLimitMeaning: 'Vous pouvez continuer si les trois parties sont d’accord.',
  see: 'Voir l’avenant',
  change: 'Modifier',
  draftLead: 'L’avenant tel qu’il serait imprimé aujourd’hui.',
  freezing: 'À l’impression, cet avenant est enregistré et ne change plus.',
  freezeTitle: (number: number) => `Imprimer l’avenant n° ${number} ?`,

  print: 'Imprimer les trois exemplaires',
  printOurs: 'Imprimer notre avenant (trois exemplaires)',
  openOwn: 'Ouvrir votre avenant (Word)',
  ownFirst: 'Votre modèle Word est en service : c’est lui que « Ouvrir votre avenant » remplit. « Imprimer » imprime notre avenant.',
  freezeOwnTitle: (number: number) => `Enregistrer l’avenant n° ${number} et l’ouvrir dans Word ?`,
  printVoid: 'Imprimer cet avenant',
  printed: 'L’avenant est parti à l’impression. Faites signer les trois exemplaires, puis notez les signatures.',
  cancelled: 'L’impression est annulée. L’avenant reste enregistré ; vous pouvez l’imprimer quand vous voulez.',
  failed: 'L’imprimante n’a pas répondu. Vérifiez-la, puis recommencez, ou enregistrez l’avenant en PDF.',
  notPrintable: 'Les pages n’ont pas pu être préparées pour l’impression. Enregistrez l’avenant en PDF et imprimez-le de là.',

  effects: {
    extension: 'Avec la troisième signature, le nouveau dernier jour entre dans le parcours du binôme.',
    suspension: 'La suspension et la reprise se notent dans le parcours du binôme ; cet avenant en est la preuve.',
    place: 'Avec la troisième signature, le nouveau lieu entre dans le parcours du binôme.',
  },
  /** Once all three have signed: what holds since when. */
  inForce: {
    extension: (since: string, endsOn: string) => `En vigueur depuis le ${day(since)} : le dernier jour du binôme est le ${day(endsOn)}.`,
    suspension: (since: string, from: string, until: string | undefined) =>
      `En vigueur depuis le ${day(since)} : le binôme est suspendu à partir du ${day(from)}${until === undefined ? '' : `, avec reprise le ${day(until)}`}. La suspension et la reprise se notent dans le parcours du binôme ; cet avenant en est la preuve.`,
    place: (since: string, place: string, from: string) => `En vigueur depuis le ${day(since)} : les rencontres ont lieu à partir du ${day(from)} à cet endroit : ${asSentence(place)}`,
  },
  takeBackUndoes: {
    extension: 'L’avenant ne sera plus complet : le dernier jour redeviendra celui d’avant.',
    suspension: 'L’avenant ne sera plus complet. Le parcours du binôme ne change pas.',
    place: 'L’avenant ne sera plus complet : le lieu de rencontre redeviendra celui d’avant.',
  },
  void: 'Mettre de côté',
  voidTitle: 'Mettre cet avenant de côté ?',
  voidMeaning: 'Il ne pourra plus être signé. Ses pages restent enregistrées.',
} as const

/** The list of papers that wait for a signature, on the screen. */
export const awaitingWords = {
  title: 'Contrats à signer',
  lead: 'Les contrats et les avenants imprimés auxquels il manque une signature.',
  none: 'Aucune signature n’est attendue.',
  noneMeaning: 'Un contrat apparaît ici dès qu’il est imprimé, jusqu’à la troisième signature.',
  print: 'Imprimer la liste',
  count: (number: number) => counted(number, 'document à signer', 'documents à signer'),
  contract: (version: number) => (version === 1 ? 'Contrat' : `Contrat, version ${version}`),
  amendment: (number: number, kind: keyof typeof kinds) => `Avenant n° ${number} (${kinds[kind]})`,
  parties: { mentor: 'mentor', mentee: 'mentee', association: 'association' },
  missing: (parties: readonly string[]) => `à signer par : ${enumerated(parties)}`,
  printedAgo: (on: string, days: number) => `imprimé le ${day(on)}${days === 0 ? ', aujourd’hui' : `, il y a ${counted(days, 'jour', 'jours')}`}`,
  sign: 'Noter une signature',
  signOf: (what: string) => `Noter une signature : ${what}`,
  close: 'Fermer',
  closeOf: (what: string) => `Fermer les signatures : ${what}`,
  complete: (what: string) => `Les trois signatures sont notées : ${what}.`,
  toPair: 'Voir le binôme',
  toPairOf: (reference: string) => `Voir le binôme ${reference}`,
} as const

/** Why an amendment or a letter is refused, by what is in the way. */
export const amendmentRefusals = {
  notPossible: (isToClose: boolean) => ({
    title: isToClose ? 'Un binôme à clôturer peut seulement être prolongé.' : 'Ce binôme ne peut pas recevoir d’avenant maintenant.',
    detail: 'Un avenant se prépare pour un binôme dont le contrat est signé et qui a commencé. Rien n’a été modifié.',
  }),
  outOfRange: (field: 'from' | 'until' | 'endsOn', notBefore: string, notAfter: string | undefined) => ({
    title: `${{ from: 'Le premier jour', until: 'La reprise', endsOn: 'Le nouveau dernier jour' }[field]} doit tomber ${notAfter === undefined ? `à partir du ${day(notBefore)}` : `du ${day(notBefore)} au ${day(notAfter)}`}.`,
    detail: 'Corrigez cette date. Rien n’a été modifié.',
  }),
  samePlace: { title: 'Le lieu est déjà celui du contrat.', detail: 'Indiquez un autre lieu ou d’autres consignes. Rien n’a été modifié.' },
  reasonMissing: { title: 'Il manque le motif de l’avenant.', detail: 'Écrivez-le en quelques mots neutres. Rien n’a été modifié.' },
  incomplete: (missing: readonly string[]) => ({ title: `L’avenant ne peut pas encore être imprimé : il manque ${enumerated(missing)}.`, detail: 'Complétez d’abord ces données. Rien n’a été modifié.' }),
  void: { title: 'Cet avenant a été mis de côté.', detail: 'Il ne se signe plus. Rien n’a été modifié.' },
  complete: { title: 'Les trois parties ont signé cet avenant : il est en vigueur.', detail: 'Pour le changer, préparez un nouvel avenant. Rien n’a été modifié.' },
  goesOn: {
    title: 'Le parcours du binôme repose sur cet avenant.',
    detail: 'Annulez d’abord les étapes qui ont suivi, puis changez la signature. Rien n’a été modifié.',
  },
  notEnded: { title: 'Ce binôme n’est pas à sa fin.', detail: 'La lettre de fin s’imprime quand le binôme est à clôturer, ou après un arrêt qui suit la signature. Rien n’a été modifié.' },
} as const

function initial(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
