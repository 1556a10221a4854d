import { counted, enumerated } from './format'

/** The words of what is counted of a pair: its two people as they were when it began. */
export const entryWords = {
  section: 'À l’entrée',
  lead: 'Les statistiques comptent les deux personnes telles qu’elles étaient au premier jour du binôme. Ce qui change ensuite dans les fiches n’y touche pas.',
  reconstructed: 'Reconstitué',
  reconstructedWhy: 'Ce binôme a commencé avant que Binôme ne retienne ces données : elles ont été reprises des fiches plus tard. Corrigez ce qui était différent au premier jour.',
  sides: { mentee: 'Mentee', mentor: 'Mentor' },
  /** What the file says today, where it differs. */
  today: (value: string) => `La fiche dit aujourd’hui : ${value}.`,
  todayNothing: 'La fiche ne le dit plus aujourd’hui.',
  unknown: (labels: readonly string[]) => `Compté comme inconnu : ${enumerated(labels)}. Complétez la fiche : ce qui était inconnu s’ajoute aussi ici.`,
  complete: { mentee: 'Compléter la fiche de mentee', mentor: 'Compléter la fiche de mentor' },
  correct: 'Corriger une erreur',
  correctTitle: (reference: string) => `Corriger ce qui est compté pour ${reference}`,
  correctLead: 'Seulement pour une erreur : ce qui a changé depuis le premier jour se note dans la fiche. Les deux fiches restent comme elles sont.',
  save: 'Enregistrer la correction',

  fields: {
    gender: 'Genre',
    birthDate: 'Date de naissance',
    place: 'Commune',
    postcode: 'Code postal',
    municipality: 'Commune',
    studies: 'Niveau d’études',
    foreignDiploma: 'Diplôme étranger non reconnu',
    nationality: 'Nationalité',
    entryStatus: 'Situation à l’entrée',
    unemployedFor: 'Sans emploi depuis',
    sector: { mentee: 'Secteur visé', mentor: 'Secteur d’activité' },
    languages: 'Langues',
    heardThrough: 'Comment la personne a connu le programme',
    partnerId: 'Partenaire',
    frame: 'Cadre d’engagement',
    companyId: 'Entreprise',
  },
  /** The same within a sentence. */
  nouns: {
    gender: 'le genre',
    birthDate: 'la date de naissance',
    place: 'la commune',
    studies: 'le niveau d’études',
    foreignDiploma: 'le diplôme étranger',
    nationality: 'la nationalité',
    entryStatus: 'la situation à l’entrée',
    unemployedFor: 'la durée sans emploi',
    sector: 'le secteur',
    languages: 'les langues',
    heardThrough: 'comment la personne a connu le programme',
    partnerId: 'le partenaire',
    frame: 'le cadre d’engagement',
    companyId: 'l’entreprise',
  },
  noPartner: 'sans partenaire : la personne est venue d’elle-même',
  age: (age: number) => `${counted(age, 'an', 'ans')} au premier jour`,
  yesNo: { yes: 'oui', no: 'non', unknown: 'inconnu' },

  /** On the file of a person, where it differs from what is counted. */
  kept: {
    before: 'Les statistiques gardent ce qui était vrai à l’entrée (',
    what: (facts: string) => ` : ${facts}`,
    between: ' ; ',
    after: '). Si c’était une erreur, corrigez-la là-bas.',
  },

  nationality: {
    why: 'Seulement si votre pouvoir subsidiant la demande. Jamais l’origine.',
    placeholder: 'Choisir un pays',
    stateless: 'apatride ou personne réfugiée reconnue',
  },
  foreignDiploma: { why: 'Un diplôme d’un autre pays, que la Belgique n’a pas reconnu.' },
} as const
