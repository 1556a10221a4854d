import { counted, shortDay } from '../format'

const about = { mentor: 'votre dossier de mentor', mentee: 'votre dossier de mentee' } as const

const interviews: Readonly<Record<string, string>> = {
  mentor: 'Entretien de préparation',
  mentee: 'Entretien de sélection',
  pair: 'Première rencontre',
  'check-in': 'Suivi de six semaines',
  closing: 'Clôture',
  evaluation: 'Questionnaire',
}

/** The words of the file that a person gets of all that is kept about them (RGPD, art. 15 and 20). */
export const accessFile = {
  title: 'Toutes les données que nous avons sur vous',
  name: 'Dossier d’accès',
  fileName: 'dossier-acces',
  lead: (day: string) => `Voici ce que Binôme garde sur vous au ${shortDay(day)}. Vous pouvez demander de corriger ce qui est faux, de compléter ce qui manque, de geler l’usage de vos données ou de les effacer.`,
  others: 'Les autres personnes n’y sont nommées que par leur prénom et une initiale.',
  file: { mentor: 'Votre fiche de mentor', mentee: 'Votre fiche de mentee' },
  theme: (title: string, side: 'mentor' | 'mentee' | undefined) => (side === undefined ? title : `${title} (${about[side]})`),
  number: (number: string) => `Numéro interne ${number}`,
  of: (day: string) => `Du ${day}`,
  undated: 'Détail',
  interview: (kind: string, on: string) => `${interviews[kind] ?? 'Entretien'} du ${shortDay(on)}`,
  named: 'Où votre nom est cité',
  namedLead: 'Quelques mots autour de votre nom',
  what: 'Donnée',
  kept: 'Ce qui est gardé',
  consents: 'Vos accords',
  consent: (given: boolean, on: string, way: string | undefined) => `${given ? 'oui' : 'non'}, le ${shortDay(on)}${way === undefined ? '' : `, ${way}`}`,
  informed: 'Notice vie privée remise',
  informedOn: (on: string, way: string | undefined) => `le ${shortDay(on)}${way === undefined ? '' : `, ${way}`}`,
  ranked: (label: string, rank: number) => `${label} (${rank})`,
  between: ' ; ',
  yes: 'oui',
  no: 'non',
  leftOut: {
    title: 'Ce qui n’est pas communiqué',
    lead: (count: number) => `${counted(count, 'élément n’est pas communiqué', 'éléments ne sont pas communiqués')} : le droit d’accès ne peut porter atteinte aux droits d’autrui (RGPD, art. 15.4).`,
    why: 'Raison',
    what: 'Élément',
  },
  law: {
    title: 'Pourquoi, combien de temps, pour qui',
    why: 'Pourquoi',
    basis: 'Sur quelle base',
    length: 'Combien de temps',
    recipients: 'Qui les reçoit',
    source: 'D’où elles viennent',
    automated: 'Décision automatique',
    outside: 'Hors de l’Union européenne',
    whys: {
      mentor: 'Préparer votre engagement, vous proposer une ou un mentee, suivre le binôme, en rendre compte aux pouvoirs subsidiants par des chiffres sans nom.',
      mentee: 'Choisir avec vous un accompagnement, vous proposer une ou un mentor, suivre le binôme, en rendre compte aux pouvoirs subsidiants par des chiffres sans nom.',
    },
    bases: 'Votre engagement et les mesures qui le précèdent (RGPD, art. 6.1.b), l’intérêt légitime de l’association (art. 6.1.f) et, pour chaque accord séparé, votre consentement (art. 6.1.a).',
    lengths: (months: { readonly file: number; readonly notKept: number; readonly notes: number; readonly followUp: number }) =>
      `Fiche : ${months.file} mois après le dernier contact (${months.notKept} mois pour une candidature non retenue). Notes d’entretien : ${months.notes} mois après la fin du binôme. Devenir : ${months.followUp} mois après la fin.`,
    receivers: {
      mentor: 'L’équipe de l’association. L’autre personne du binôme, pour ce que dit le contrat. L’entreprise, pour les heures données sur le temps de travail.',
      mentee: 'L’équipe de l’association. L’autre personne du binôme, pour ce que dit le profil et le contrat. Le partenaire qui vous a orientée ou orienté, si vous êtes d’accord.',
    },
    sources: 'Vous-même, l’équipe qui vous a rencontrée ou rencontré, le partenaire ou l’entreprise qui vous a orientée ou orienté, une liste importée quand elle est citée plus haut.',
    noMachine: 'Aucune. L’ordinateur propose des binômes et dit pourquoi ; une personne décide.',
    notOutside: 'Aucun envoi. Les données restent sur l’ordinateur de l’association.',
  },
  rights: {
    title: 'Vos droits',
    items: [
      'Corriger ce qui est faux ou incomplet (art. 16).',
      'Faire effacer vos données (art. 17).',
      'Faire geler leur usage (art. 18).',
      'Les recevoir dans un fichier, pour vous ou pour une autre association (art. 20).',
      'Vous opposer à un usage fondé sur l’intérêt légitime (art. 21).',
      'Retirer un accord à tout moment, sans devoir dire pourquoi (art. 7.3).',
    ],
    delay: 'L’association répond dans le mois. Si la demande est complexe, elle peut prendre deux mois de plus ; elle vous le dit dans le premier mois.',
    contact: (contact: string) => `Pour toute question : ${contact}.`,
    authority: 'Vous pouvez aussi vous plaindre à l’Autorité de protection des données : rue de la Presse 35, 1000 Bruxelles, téléphone +32 (0)2 274 48 00.',
  },
  /** The keys of the JSON file, in words. */
  keys: {
    application: 'logiciel qui a écrit ce fichier',
    kind: 'ce qu’est ce fichier',
    format: 'version de la forme du fichier',
    madeOn: 'jour où il a été fait',
    themes: 'les données, par thème',
    groups: 'ce qui va ensemble : une fiche, une rencontre, un entretien',
    lines: 'une donnée par ligne',
    key: 'où elle se trouve dans Binôme',
    label: 'ce que c’est',
    value: 'ce qui est gardé',
    file: 'votre fiche telle qu’elle est gardée, avec les clés de Binôme',
    leftOut: 'ce qui n’est pas communiqué, et pourquoi',
  },
} as const
