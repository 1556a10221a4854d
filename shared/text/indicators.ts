import { counted } from './format'

/** What a figure is called, and what it counts. */
interface Words {
  readonly label: string
  readonly definition: string
}

/** What the definitions need of the settings. */
interface Settings {
  readonly durableMonths: number
  readonly definitions: Readonly<Record<string, string | undefined>>
}

const lastDay = 'le dernier jour de la période'

/** A definition says what is counted, of whom, when, and what is left out. */
const WORDS: Readonly<Record<string, Words | undefined>> = {
  A1a: {
    label: 'Séances d’information pour mentors',
    definition: 'Séances d’information destinées aux candidats et candidates mentors, tenues pendant la période. Les séances annulées ne comptent pas.',
  },
  A1b: {
    label: 'Présences aux séances d’information',
    definition: 'Personnes notées présentes aux séances d’information pour mentors de la période. Une personne venue à deux séances compte deux fois ; les personnes excusées ou absentes ne comptent pas.',
  },
  A2a: { label: 'Mentors dont la préparation est faite', definition: `Mentors dont l’entretien de préparation a été tenu au plus tard ${lastDay}. Les personnes qui ont quitté le programme ne comptent pas.` },
  A2b: { label: 'Mentors ayant suivi la formation', definition: `Mentors ayant suivi la formation au plus tard ${lastDay}. Les personnes qui ont quitté le programme ne comptent pas.` },
  A2c: { label: 'Mentors en binôme', definition: `Mentors ayant au moins un binôme en cours ${lastDay}. Chaque mentor compte une fois, quel que soit son nombre de binômes.` },
  A2d: { label: 'Mentors en pause', definition: `Mentors du programme en absence ou en pause ${lastDay}.` },
  A2e: { label: 'Mentors ayant quitté le programme', definition: 'Mentors qui ont quitté le programme pendant la période et n’y sont pas revenus à son dernier jour.' },
  A3: {
    label: 'Passage de l’information au mentorat',
    definition: 'Mentors venus à une séance d’information pendant la période et au travail dans un binôme depuis, avant sa fin, par rapport à toutes les présences à ces séances. Les binômes commencés après la période ne comptent pas.',
  },
  A4: {
    label: 'Mentors qui continuent',
    definition: 'Parmi les mentors dont un binôme s’est clos pendant la période, ceux qui en avaient accompagné un autre auparavant ou en ont commencé un autre depuis.',
  },

  B1a: { label: 'Personnes vues en entretien', definition: 'Personnes reçues en entretien de sélection pendant la période. Chaque personne compte une fois, même après plusieurs entretiens.' },
  B1b: { label: 'Personnes retenues', definition: 'Personnes dont la dernière décision de la période est « retenir ».' },
  B1c: { label: 'Personnes sur liste d’attente', definition: 'Personnes dont la dernière décision de la période est la liste d’attente.' },
  B1d: { label: 'Personnes réorientées', definition: 'Personnes dont la dernière décision de la période est une réorientation vers un autre service.' },
  B1e: { label: 'Personnes non retenues', definition: 'Personnes dont la dernière décision de la période est de ne pas retenir la candidature.' },
  B1f: { label: 'Personnes qui ont renoncé', definition: 'Personnes dont la dernière décision de la période est leur propre renoncement.' },
  B2a: {
    label: 'Délai médian jusqu’à la première rencontre',
    definition: 'Nombre de jours calendrier entre le dernier entretien de sélection et la première rencontre du binôme : la moitié des rencontres de la période ont attendu moins, l’autre moitié davantage. Les rencontres sans entretien daté ne comptent pas.',
  },
  B2b: { label: 'Délai le plus long jusqu’à la première rencontre', definition: 'Le plus grand nombre de jours calendrier entre le dernier entretien de sélection et une première rencontre tenue pendant la période.' },

  C1a: { label: 'Propositions de binôme', definition: 'Propositions faites à un ou une mentor pendant la période, quelle que soit la réponse.' },
  C1b: { label: 'Propositions acceptées', definition: 'Propositions de la période que le ou la mentor a acceptées, par rapport à toutes celles de la période. Celles qui attendent une réponse restent au dénominateur.' },
  C1c: { label: 'Propositions refusées', definition: 'Propositions de la période que le ou la mentor a refusées. Les propositions retirées par l’association ne comptent pas.' },
  C2: {
    label: 'Premières rencontres suivies d’un contrat',
    definition: 'Premières rencontres de la période suivies d’un contrat signé par les trois parties, par rapport à toutes les premières rencontres de la période. La signature peut être postérieure à la période.',
  },
  C2a: { label: 'Premières rencontres', definition: 'Premières rencontres entre mentor, mentee et association, tenues pendant la période.' },
  C3a: { label: 'Binômes en cours au début', definition: 'Binômes commencés avant le premier jour de la période et qui n’étaient pas terminés la veille. Les binômes suspendus restent en cours.' },
  C3b: {
    label: 'Entrées en binôme',
    definition: 'Binômes dont le premier jour, fixé par l’article 2 du contrat, tombe dans la période, une fois le contrat signé par les trois parties. Une personne entrée deux fois compte deux fois.',
  },
  C3c: { label: 'Sorties de binôme', definition: 'Binômes clos dont le dernier jour tombe dans la période. Les binômes arrivés à leur date de fin mais pas encore clos restent en cours.' },
  C3d: { label: 'Binômes en cours à la fin', definition: `Binômes commencés et non terminés ${lastDay}. Ce nombre est égal aux binômes en cours au début, plus les entrées, moins les sorties.` },
  C3e: { label: 'Personnes accompagnées', definition: 'Mentees ayant eu un binôme en cours au moins un jour de la période. Chaque personne compte une fois, même avec deux binômes.' },

  D1a: { label: 'Rencontres des binômes', definition: 'Rencontres entre mentor et mentee notées comme tenues pendant la période. La première rencontre avec l’association ne compte pas.' },
  D1b: { label: 'Heures de rencontre', definition: 'Durée totale des rencontres entre mentor et mentee tenues pendant la période. Une rencontre dont la durée n’est pas notée ne compte pas d’heures.' },
  D1c: {
    label: 'Rencontres par binôme et par mois',
    definition: 'Rencontres tenues, divisées par les mois pendant lesquels les binômes étaient au travail dans la période. Les suspensions et les jours antérieurs à l’encodage sont retirés.',
  },
  D1d: { label: 'Rencontres au travail du ou de la mentor', definition: 'Rencontres tenues sur le lieu de travail du ou de la mentor, par rapport à toutes les rencontres tenues.' },
  D1e: {
    label: 'Binômes qui tiennent le rythme',
    definition: 'Binômes qui ont eu au moins deux rencontres par mois de travail dans la période, par rapport aux binômes qui y ont travaillé au moins un mois.',
  },
  D1f: { label: 'Mises en relation', definition: 'Personnes ou organisations avec lesquelles un ou une mentor a mis son ou sa mentee en relation pendant la période.' },
  D1g: { label: 'Mises en relation suivies d’effet', definition: 'Mises en relation de la période dont une suite est notée : entretien, stage, formation, engagement ou autre. L’absence de réponse n’est pas une suite.' },
  D2a: { label: 'Suivis de six semaines prévus', definition: 'Suivis à faire pendant la période : un tous les quarante-deux jours, avec le ou la mentor et avec le ou la mentee, comptés séparément.' },
  D2b: { label: 'Suivis de six semaines faits', definition: 'Suivis tenus, par rapport à tous les suivis prévus pendant la période.' },
  D2c: { label: 'Suivis faits à sept jours près', definition: 'Suivis tenus sept jours au plus avant ou après la date prévue, par rapport à tous les suivis prévus pendant la période.' },
  D3: { label: 'Contacts avec les partenaires ISP', definition: 'Échanges et notes d’avancement avec les partenaires d’insertion socioprofessionnelle, datés dans la période.' },

  E1: {
    label: 'Achèvement',
    definition: 'Binômes clos arrivés à leur échéance ou clos par une sortie positive, par rapport à tous les binômes clos pendant la période. Les autres ont été interrompus.',
  },
  E2a: {
    label: 'Sorties positives, sur tous les binômes clos',
    definition: 'Binômes dont le ou la mentee a, à la clôture, un emploi, une activité créée, une formation, un stage ou des études, par rapport à tous les binômes clos pendant la période. Une situation inconnue reste au dénominateur.',
  },
  E2b: {
    label: 'Sorties positives, après deux rencontres au moins',
    definition: 'Sorties positives parmi les binômes clos pendant la période qui se sont rencontrés au moins deux fois. Les autres binômes ne comptent ni au numérateur ni au dénominateur.',
  },
  E3a: { label: 'Sorties vers un emploi', definition: 'Binômes clos dont le ou la mentee a un emploi salarié à la clôture, quels que soient le contrat et sa durée, par rapport à tous les binômes clos pendant la période.' },
  E3b: {
    label: 'Sorties vers un emploi durable',
    definition: 'Binômes clos dont le ou la mentee a un contrat à durée indéterminée ou un emploi d’au moins {mois}, par rapport à tous les binômes clos pendant la période. Un emploi dont le contrat est inconnu ne compte pas comme durable.',
  },
  E3c: { label: 'Sorties vers une formation', definition: 'Binômes clos dont le ou la mentee suit une formation à la clôture, par rapport à tous les binômes clos pendant la période.' },
  E3d: { label: 'Sorties vers un stage', definition: 'Binômes clos dont le ou la mentee est en stage à la clôture, par rapport à tous les binômes clos pendant la période.' },
  E3e: { label: 'Sorties vers une création d’activité', definition: 'Binômes clos dont le ou la mentee a une activité indépendante à la clôture, à titre principal ou complémentaire ou en coopérative d’activités, par rapport à tous les binômes clos pendant la période.' },
  E3f: { label: 'Sorties vers des études', definition: 'Binômes clos dont le ou la mentee a repris des études à la clôture, par rapport à tous les binômes clos pendant la période.' },
  E3g: { label: 'Sorties par le réseau du ou de la mentor', definition: 'Binômes clos dont la situation trouvée vient du réseau du ou de la mentor, par rapport à tous les binômes clos pendant la période.' },
  E4: { label: 'Durée médiane des binômes clos', definition: 'Nombre de jours calendrier du premier au dernier jour, tous deux compris : la moitié des binômes clos pendant la période ont duré moins, l’autre moitié davantage. Les suspensions sont comprises.' },

  F1a: { label: 'Personnes jointes à six mois', definition: 'Personnes jointes, par rapport à toutes celles pour qui le sixième mois après la fin du binôme s’achève dans la période. Les personnes qui n’ont pas donné leur accord restent au dénominateur.' },
  F1b: { label: 'Au travail à six mois, sur les personnes jointes', definition: 'Personnes qui ont un emploi ou une activité indépendante six mois après la clôture, par rapport aux personnes jointes.' },
  F1c: { label: 'Au travail à six mois, sur toutes', definition: 'Personnes qui ont un emploi ou une activité indépendante six mois après la clôture, par rapport à toutes, jointes ou non. Les personnes non jointes restent au dénominateur.' },
  F1d: { label: 'Personnes jointes à douze mois', definition: 'Personnes jointes, par rapport à toutes celles pour qui le douzième mois après la fin du binôme s’achève dans la période. Les personnes qui n’ont pas donné leur accord restent au dénominateur.' },
  F1e: { label: 'Au travail à douze mois, sur les personnes jointes', definition: 'Personnes qui ont un emploi ou une activité indépendante douze mois après la clôture, par rapport aux personnes jointes.' },
  F1f: { label: 'Au travail à douze mois, sur toutes', definition: 'Personnes qui ont un emploi ou une activité indépendante douze mois après la clôture, par rapport à toutes, jointes ou non. Les personnes non jointes restent au dénominateur.' },

  G1a: { label: 'Satisfaction des mentors', definition: 'Moyenne, de 1 à 4, des réponses à la question de satisfaction du questionnaire des mentors, d’après les questionnaires datés dans la période.' },
  G1b: { label: 'Satisfaction des mentors, 3 ou 4 sur 4', definition: 'Réponses de 3 ou 4 sur 4 à la question de satisfaction, par rapport aux mentors qui y ont répondu.' },
  G1c: { label: 'Questionnaires de mentors rentrés', definition: 'Questionnaires remis aux mentors pendant la période et rentrés avant sa fin, par rapport à tous ceux qui ont été remis.' },
  G1d: { label: 'Satisfaction des mentees', definition: 'Moyenne, de 1 à 4, des réponses à la question de satisfaction du questionnaire des mentees, d’après les questionnaires datés dans la période.' },
  G1e: { label: 'Satisfaction des mentees, 3 ou 4 sur 4', definition: 'Réponses de 3 ou 4 sur 4 à la question de satisfaction, par rapport aux mentees qui y ont répondu.' },
  G1f: { label: 'Questionnaires de mentees rentrés', definition: 'Questionnaires remis aux mentees pendant la période et rentrés avant sa fin, par rapport à tous ceux qui ont été remis.' },
  G2a: {
    label: 'Distance parcourue',
    definition: 'Moyenne, sur les dix phrases notées de 1 à 4, de la note de sortie moins la note d’entrée. Seules comptent les personnes qui ont répondu aux dix phrases les deux fois.',
  },
  G2b: { label: 'Distance parcourue : réponses complètes', definition: 'Mentees dont les dix phrases sont notées à l’entrée et à la sortie, d’après les questionnaires datés dans la période.' },

  H1a: { label: 'Heures de volontariat', definition: 'Heures données par les mentors sur leur temps libre pendant la période : information, préparation, formation, rencontres, contacts, clôture et communauté. Seules comptent les durées notées.' },
  H1b: { label: 'Heures sur le temps de travail', definition: 'Heures données par les mentors et payées par leur employeur pendant la période. Seules comptent les durées notées.' },
  H1c: { label: 'Valeur des heures sur le temps de travail', definition: 'Heures données sur le temps de travail pendant la période, au coût horaire de l’entreprise ou, à défaut, au coût de référence. C’est une estimation de la valeur donnée, pas un avantage fiscal.' },
  H2: { label: 'Heures de l’équipe', definition: 'Heures de travail de l’équipe pour le programme, telles que l’association les a notées pour l’année. Elles ne sont pas notées pour une autre période.' },
  H3a: { label: 'Subside par entrée en binôme', definition: 'Subsides de l’année, tels que l’association les a notés, divisés par les entrées en binôme de l’année.' },
  H3b: { label: 'Subside par sortie positive', definition: 'Subsides de l’année, tels que l’association les a notés, divisés par les sorties positives de l’année.' },
}

/** The codes of the figures, in their order. */
export const INDICATOR_CODES: readonly string[] = Object.keys(WORDS)

/** The families of figures, by the first letter of their codes. */
export const indicatorFamilies = {
  A: 'Engagement des mentors',
  B: 'Accueil des mentees',
  C: 'Formation des binômes',
  D: 'Vie des binômes',
  E: 'Fin des binômes',
  F: 'Devenir à 6 et 12 mois',
  G: 'Évaluations',
  H: 'Temps et moyens',
} as const
export type IndicatorFamily = keyof typeof indicatorFamilies

/** The family of a figure. */
export const familyOf = (code: string): IndicatorFamily => code.charAt(0) as IndicatorFamily // every code begins with its family

/** The figure as the product words it. */
export function originalWords(code: string, { durableMonths }: Pick<Settings, 'durableMonths'>): Words {
  const words = WORDS[code]
  if (!words) throw new Error(`No words for the figure ${code}`)
  return { ...words, definition: words.definition.replace('{mois}', counted(durableMonths, 'mois', 'mois')) }
}

/** The label of a figure, and its definition: the association’s own, or ours. */
export function indicatorWords(code: string, settings: Settings): Words {
  const original = originalWords(code, settings)
  return { ...original, definition: settings.definitions[code] ?? original.definition }
}
