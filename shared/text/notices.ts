import { counted, shortDay } from './format'
import { personFile } from './person-file'
import { privacyNotice } from './sheets/privacy-notice'

type Audience = keyof typeof privacyNotice.names

/** The words about what people are told of their data, and what they answered. */
export const noticeWords = {
  page: {
    title: 'Notices vie privée',
    lead: 'Ce que chaque personne doit savoir de ses données. Une version remise ne change plus : ce que vous écrivez devient la version suivante. Vous voyez ensuite qui ne l’a pas encore reçue.',
    inForce: (audience: Audience) => privacyNotice.names[audience],
    version: (version: number, savedOn: string | undefined) => (savedOn === undefined ? `Version ${version}, texte proposé par Binôme` : `Version ${version}, du ${shortDay(savedOn)}`),
    print: 'Voir et imprimer',
    edit: 'Écrire la version suivante',
    toInform: 'Personnes à informer',
    consents: 'Registre des accords',
    texts: 'Textes à relire',
  },
  edit: {
    title: (audience: Audience) => privacyNotice.names[audience],
    lead: (version: number) => `Ce que vous enregistrez devient la version ${version}. Les personnes déjà informées apparaissent comme « à informer », avec la version qu’elles ont reçue.`,
    text: 'Texte de la notice',
    textWhy: 'Une ligne qui commence par # est un titre. Une ligne qui commence par - est un point d’une liste. Les mots entre accolades, comme {association}, se remplissent à l’impression.',
    blanks: (names: readonly string[]) => `Champs possibles : ${names.map(name => `{${name}}`).join(', ')}.`,
    unknownBlanks: (names: readonly string[]) => `Binôme ne connaît pas ${names.map(name => `{${name}}`).join(', ')} : ces mots seront imprimés tels quels.`,
    toOriginal: 'Revenir au texte proposé',
    unchanged: 'Le texte est celui de la version en vigueur : rien à enregistrer.',
    saved: (version: number) => `La version ${version} est en vigueur.`,
    nouns: { text: 'le texte de la notice' },
  },
  toInform: {
    caption: 'Personnes à informer',
    none: 'Toutes les personnes présentes ont reçu la notice en vigueur.',
    search: 'Rechercher une personne',
    count: (number: number) => counted(number, 'personne', 'personnes'),
    columns: { name: 'Nom', side: 'Rôle', state: 'Notice', last: 'Dernière remise' },
    sides: { mentor: 'mentor', mentee: 'mentee' },
    bySide: 'Rôle',
    states: { never: 'jamais remise', older: 'ancienne version' },
    give: 'Noter la remise',
    givenTo: (number: number) => `Noter la remise à ${counted(number, 'personne', 'personnes')}`,
  },
  person: {
    title: 'Notice vie privée',
    states: {
      'up-to-date': (version: number, on: string) => `Version ${version}, remise le ${shortDay(on)}.`,
      older: (version: number, on: string) => `À informer : la personne a reçu la version ${version} le ${shortDay(on)} ; une autre est en vigueur.`,
      never: 'À informer : la notice n’a pas encore été remise.',
    },
    print: 'Imprimer la notice',
    on: 'Remise le',
    way: 'De quelle façon',
    give: 'Noter la remise',
    all: 'Notices remises',
    line: (version: number, on: string, way: keyof typeof personFile.consents.ways | undefined, by: string | undefined) =>
      [`version ${version}, le ${shortDay(on)}`, way && personFile.consents.ways[way], by && `par ${by}`].filter(Boolean).join(', '),
  },
  consents: {
    title: 'Registre des accords',
    lead: 'Chaque réponse notée, avec sa date, la façon dont elle a été donnée et la notice reçue ce jour-là. Un accord retiré reste visible, avec la date du retrait.',
    caption: 'Registre des accords',
    none: 'Aucune réponse n’est encore notée. Elles se notent sur les fiches.',
    search: 'Rechercher une personne',
    count: (number: number) => counted(number, 'réponse', 'réponses'),
    columns: { name: 'Nom', side: 'Rôle', kind: 'Accord', answer: 'Réponse', on: 'Répondu le', way: 'De quelle façon', notice: 'Notice reçue', by: 'Noté par', holds: 'En vigueur', withdrawn: 'Retiré le' },
    byKind: 'Accord',
    byHold: 'En vigueur',
    holds: { yes: 'oui', no: 'non' },
    version: (version: number) => `version ${version}`,
  },
  texts: {
    title: 'Textes à relire',
    lead: 'Ces textes contiennent un mot qui peut en dire trop sur la personne. Relisez-les. Si le mot n’est pas utile au mentorat, écrivez autrement. Il peut aussi être sans importance : rien ne change sans vous.',
    caption: 'Textes à relire',
    none: 'Aucun texte ne contient de numéro national ni de mot sensible.',
    search: 'Rechercher dans les textes',
    count: (number: number) => counted(number, 'texte', 'textes'),
    columns: { where: 'Où', about: 'Semble parler de', found: 'Mots', text: 'Extrait' },
    byTopic: 'Sujet',
  },
} as const
