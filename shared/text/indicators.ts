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
  A2a: {
    label: 'Mentors dont la préparation est faite',
    definition: `Mentors dont l’entretien de préparation a eu lieu au plus tard ${lastDay}. Les personnes qui avaient alors quitté le programme ne comptent pas.`,
  },
  A2b: {
    label: 'Mentors ayant suivi la formation',
    definition: `Mentors ayant suivi la formation au plus tard ${lastDay}. Les personnes qui avaient alors quitté le programme ne comptent pas.`,
  },
  A2c: {
    label: 'Mentors en binôme le dernier jour',
    definition: `Mentors ayant au moins un binôme en cours ${lastDay}. Chaque mentor compte une fois, quel que soit son nombre de binômes. Un binôme dont c’est le dernier jour n’est plus en cours.`,
  },
  A2d: {
    label: 'Mentors en pause',
    definition: `Mentors pour qui une absence ou une pause est notée ${lastDay}, avec ou sans binôme en cours.`,
  },
  A2e: {
    label: 'Mentors ayant quitté le programme',
    definition: `Mentors qui ont quitté le programme pendant la période et qui n’y étaient pas revenus ${lastDay}.`,
  },
  A3: {
    label: 'Passage de l’information au mentorat',
    definition: 'Mentors présents à une séance d’information pendant la période et en binôme entre cette séance et la fin de la période, par rapport à toutes les présences à ces séances. Une personne venue à deux séances compte une fois au numérateur et deux fois au dénominateur. Les binômes commencés après la période ne comptent pas.',
  },
  A4: {
    label: 'Mentors qui continuent',
    definition: 'Mentors dont un binôme s’est clôturé pendant la période et qui ont commencé au moins un autre binôme, avant ou après celui-là, par rapport à tous les mentors dont un binôme s’est clôturé pendant la période. Un binôme commencé après la période compte, jusqu’au jour où le chiffre est établi.',
  },

  B1a: {
    label: 'Personnes vues en entretien',
    definition: 'Personnes candidates comme mentees, reçues en entretien de sélection pendant la période. Chaque personne compte une fois, même après plusieurs entretiens.',
  },
  B1b: {
    label: 'Personnes retenues',
    definition: 'Personnes candidates comme mentees pour lesquelles la dernière décision prise pendant la période est de retenir la candidature.',
  },
  B1c: {
    label: 'Personnes sur liste d’attente',
    definition: 'Personnes candidates comme mentees pour lesquelles la dernière décision prise pendant la période est l’inscription sur la liste d’attente.',
  },
  B1d: {
    label: 'Personnes réorientées',
    definition: 'Personnes candidates comme mentees pour lesquelles la dernière décision prise pendant la période est une réorientation vers un autre service.',
  },
  B1e: {
    label: 'Personnes non retenues',
    definition: 'Personnes candidates comme mentees pour lesquelles la dernière décision prise pendant la période est de ne pas retenir la candidature.',
  },
  B1f: {
    label: 'Personnes qui ont renoncé',
    definition: 'Personnes candidates comme mentees qui ont renoncé elles-mêmes, quand ce renoncement est la dernière décision notée pendant la période.',
  },
  B2a: {
    label: 'Délai médian jusqu’à la première rencontre',
    definition: 'Médiane du nombre de jours calendrier entre le dernier entretien de sélection du ou de la mentee et la première rencontre, pour les premières rencontres tenues pendant la période. La moitié des délais ne dépassent pas ce nombre. Les premières rencontres sans entretien daté ne comptent pas.',
  },
  B2b: {
    label: 'Délai le plus long jusqu’à la première rencontre',
    definition: 'Le plus grand nombre de jours calendrier entre le dernier entretien de sélection du ou de la mentee et une première rencontre tenue pendant la période. Les premières rencontres sans entretien daté ne comptent pas.',
  },

  C1a: {
    label: 'Propositions de binôme',
    definition: 'Propositions d’un ou d’une mentee faites à un ou une mentor pendant la période, quelle que soit la réponse. Les propositions retirées par l’association sont comprises.',
  },
  C1b: {
    label: 'Propositions acceptées',
    definition: 'Propositions de la période que le ou la mentor a acceptées, même après celle-ci, par rapport à toutes les propositions de la période. Celles qui attendent une réponse et celles que l’association a retirées restent au dénominateur.',
  },
  C1c: {
    label: 'Propositions refusées',
    definition: 'Propositions de la période que le ou la mentor a refusées, même après celle-ci. Les propositions retirées par l’association ne comptent pas.',
  },
  C2: {
    label: 'Premières rencontres suivies d’un contrat',
    definition: 'Premières rencontres de la période suivies d’un contrat signé par les trois parties, par rapport à toutes les premières rencontres de la période. La signature peut être postérieure à la période.',
  },
  C2a: {
    label: 'Premières rencontres',
    definition: 'Premières rencontres entre mentor, mentee et association, tenues pendant la période.',
  },
  C3a: {
    label: 'Binômes en cours au début',
    definition: 'Binômes commencés avant le premier jour de la période et dont le dernier jour n’était pas passé. Les binômes suspendus, ou échus mais pas encore clôturés, restent en cours.',
  },
  C3b: {
    label: 'Entrées en binôme',
    definition: 'Binômes dont le premier jour, fixé par l’article 2 du contrat, tombe dans la période, une fois le contrat signé par les trois parties. Une personne entrée deux fois compte deux fois.',
  },
  C3c: {
    label: 'Sorties de binôme',
    definition: 'Binômes clôturés dont le dernier jour tombe dans la période. Les binômes échus mais pas encore clôturés restent en cours.',
  },
  C3d: {
    label: 'Binômes en cours à la fin',
    definition: 'Binômes commencés et non terminés au soir du dernier jour de la période. Ce nombre est égal aux binômes en cours au début, plus les entrées, moins les sorties.',
  },
  C3e: {
    label: 'Personnes accompagnées',
    definition: 'Mentees ayant eu un binôme en cours au moins un jour de la période. Chaque personne compte une fois, même avec deux binômes.',
  },

  D1a: {
    label: 'Rencontres des binômes',
    definition: 'Rencontres entre mentor et mentee notées comme tenues pendant la période. La première rencontre, avec l’association, ne compte pas.',
  },
  D1b: {
    label: 'Heures de rencontre',
    definition: 'Durée totale, telle qu’elle est notée, des rencontres entre mentor et mentee tenues pendant la période. La première rencontre, avec l’association, ne compte pas.',
  },
  D1c: {
    label: 'Rencontres par binôme et par mois',
    definition: 'Rencontres tenues pendant la période, divisées par les mois d’accompagnement de tous les binômes pendant la période. Les suspensions, les jours antérieurs à l’encodage et ceux qui suivent la date de fin convenue ne comptent pas dans ces mois.',
  },
  D1d: {
    label: 'Rencontres sur le lieu de travail du ou de la mentor',
    definition: 'Rencontres tenues sur le lieu de travail du ou de la mentor pendant la période, par rapport à toutes les rencontres tenues pendant la période.',
  },
  D1e: {
    label: 'Binômes qui tiennent le rythme',
    definition: 'Binômes qui ont eu, en moyenne, au moins deux rencontres par mois d’accompagnement pendant la période, par rapport aux binômes accompagnés au moins un mois pendant celle-ci. Le nombre de rencontres attendu est arrondi à l’unité inférieure.',
  },
  D1f: {
    label: 'Mises en relation',
    definition: 'Mises en relation d’un ou d’une mentee avec une personne ou une organisation, par son ou sa mentor, datées dans la période.',
  },
  D1g: {
    label: 'Mises en relation suivies d’effet',
    definition: 'Mises en relation de la période dont une suite est notée : conversation, visite, entretien d’embauche, stage, formation, engagement ou autre. L’absence de réponse n’est pas une suite.',
  },
  D2a: {
    label: 'Suivis de six semaines prévus',
    definition: 'Suivis dont la date prévue tombe dans la période : un tous les quarante-deux jours, suspensions non comprises. Le suivi avec le ou la mentor et le suivi avec le ou la mentee comptent séparément.',
  },
  D2b: {
    label: 'Suivis de six semaines faits',
    definition: 'Suivis prévus pendant la période et tenus, quelle que soit leur date, par rapport à tous les suivis prévus pendant la période.',
  },
  D2c: {
    label: 'Suivis faits à sept jours près',
    definition: 'Suivis prévus pendant la période et tenus sept jours au plus avant ou après la date prévue, par rapport à tous les suivis prévus pendant la période.',
  },
  D3: {
    label: 'Contacts avec les partenaires ISP',
    definition: 'Échanges notés avec les partenaires d’insertion socioprofessionnelle et notes d’avancement qui leur ont été envoyées, datés dans la période.',
  },

  E1: {
    label: 'Achèvement',
    definition: 'Binômes clôturés à leur échéance ou par une sortie positive, par rapport à tous les binômes clôturés pendant la période. Les autres sont des arrêts anticipés.',
  },
  E2a: {
    label: 'Sorties positives, sur tous les binômes clôturés',
    definition: 'Binômes dont le ou la mentee a, à la clôture, un emploi, une activité créée, une formation, un stage ou des études, par rapport à tous les binômes clôturés pendant la période. Une situation inconnue reste au dénominateur.',
  },
  E2b: {
    label: 'Sorties positives, après deux rencontres au moins',
    definition: 'Sorties positives parmi les binômes clôturés pendant la période dont les deux personnes se sont rencontrées au moins deux fois, sans compter la première rencontre avec l’association. Les autres binômes ne comptent ni au numérateur ni au dénominateur.',
  },
  E3a: {
    label: 'Sorties vers un emploi',
    definition: 'Binômes clôturés dont le ou la mentee a un emploi salarié à la clôture, quels que soient le contrat et sa durée, par rapport à tous les binômes clôturés pendant la période.',
  },
  E3b: {
    label: 'Sorties vers un emploi durable',
    definition: 'Binômes clôturés dont le ou la mentee a, à la clôture, un contrat à durée indéterminée (CDI) ou un contrat à durée déterminée (CDD) d’au moins {mois}, par rapport à tous les binômes clôturés pendant la période. L’intérim, le PFI et les autres contrats ne comptent pas, même longs ; un contrat de remplacement compte s’il est noté comme CDD. Un emploi dont le contrat n’est pas connu ne compte pas non plus.',
  },
  E3c: {
    label: 'Sorties vers une formation',
    definition: 'Binômes clôturés dont le ou la mentee suit une formation à la clôture, par rapport à tous les binômes clôturés pendant la période.',
  },
  E3d: {
    label: 'Sorties vers un stage',
    definition: 'Binômes clôturés dont le ou la mentee est en stage à la clôture, par rapport à tous les binômes clôturés pendant la période.',
  },
  E3e: {
    label: 'Sorties vers une création d’activité',
    definition: 'Binômes clôturés dont le ou la mentee a une activité indépendante à la clôture, à titre principal ou complémentaire ou en coopérative d’activités, par rapport à tous les binômes clôturés pendant la période.',
  },
  E3f: {
    label: 'Sorties vers des études',
    definition: 'Binômes clôturés dont le ou la mentee a repris des études à la clôture, par rapport à tous les binômes clôturés pendant la période.',
  },
  E3g: {
    label: 'Sorties positives par le réseau du ou de la mentor',
    definition: 'Binômes clôturés dont la sortie positive vient du réseau du ou de la mentor, par rapport à tous les binômes clôturés pendant la période. Un lien inconnu ne compte pas au numérateur.',
  },
  E4: {
    label: 'Durée médiane des binômes clôturés',
    definition: 'Médiane du nombre de jours calendrier du premier au dernier jour, tous deux compris, des binômes clôturés pendant la période. La moitié des durées ne dépassent pas ce nombre. Les suspensions sont comprises.',
  },

  F1a: {
    label: 'Personnes jointes à six mois',
    definition: 'Personnes jointes, par rapport à toutes celles dont le binôme a pris fin six mois avant un jour de la période. Les personnes qui n’ont pas donné leur accord restent au dénominateur. Une personne compte une fois par binôme.',
  },
  F1b: {
    label: 'Au travail à six mois, sur les personnes jointes',
    definition: 'Personnes qui ont un emploi ou une activité indépendante six mois après la fin du binôme, par rapport aux personnes jointes.',
  },
  F1c: {
    label: 'Au travail à six mois, sur toutes les personnes',
    definition: 'Personnes qui ont un emploi ou une activité indépendante six mois après la fin du binôme, par rapport à toutes celles dont le binôme a pris fin six mois avant un jour de la période. Les personnes non jointes restent au dénominateur.',
  },
  F1d: {
    label: 'Personnes jointes à douze mois',
    definition: 'Personnes jointes, par rapport à toutes celles dont le binôme a pris fin douze mois avant un jour de la période. Les personnes qui n’ont pas donné leur accord restent au dénominateur. Une personne compte une fois par binôme.',
  },
  F1e: {
    label: 'Au travail à douze mois, sur les personnes jointes',
    definition: 'Personnes qui ont un emploi ou une activité indépendante douze mois après la fin du binôme, par rapport aux personnes jointes.',
  },
  F1f: {
    label: 'Au travail à douze mois, sur toutes les personnes',
    definition: 'Personnes qui ont un emploi ou une activité indépendante douze mois après la fin du binôme, par rapport à toutes celles dont le binôme a pris fin douze mois avant un jour de la période. Les personnes non jointes restent au dénominateur.',
  },

  G1a: {
    label: 'Satisfaction des mentors',
    definition: 'Moyenne, de 1 à 4, des réponses à la question de satisfaction dans les questionnaires des mentors datés dans la période. En dessous de cinq réponses, aucune moyenne n’est donnée.',
  },
  G1b: {
    label: 'Satisfaction des mentors, 3 ou 4 sur 4',
    definition: 'Réponses de 3 ou 4 sur 4 à la question de satisfaction, par rapport à toutes les réponses à cette question dans les questionnaires des mentors datés dans la période.',
  },
  G1c: {
    label: 'Questionnaires de mentors rentrés',
    definition: `Questionnaires remis aux mentors pendant la période et rentrés au plus tard ${lastDay}, par rapport à tous ceux qui ont été remis pendant la période. Un questionnaire rentré dont la remise n’est pas datée compte comme remis.`,
  },
  G1d: {
    label: 'Satisfaction des mentees',
    definition: 'Moyenne, de 1 à 4, des réponses à la question de satisfaction dans les questionnaires des mentees datés dans la période. En dessous de cinq réponses, aucune moyenne n’est donnée.',
  },
  G1e: {
    label: 'Satisfaction des mentees, 3 ou 4 sur 4',
    definition: 'Réponses de 3 ou 4 sur 4 à la question de satisfaction, par rapport à toutes les réponses à cette question dans les questionnaires des mentees datés dans la période.',
  },
  G1f: {
    label: 'Questionnaires de mentees rentrés',
    definition: `Questionnaires remis aux mentees pendant la période et rentrés au plus tard ${lastDay}, par rapport à tous ceux qui ont été remis pendant la période. Un questionnaire rentré dont la remise n’est pas datée compte comme remis.`,
  },
  G2a: {
    label: 'Distance parcourue',
    definition: 'Moyenne, sur les dix phrases notées de 1 à 4 par les mentees, de la note de sortie (questionnaire d’évaluation) moins la note d’entrée (entretien de sélection), d’après les questionnaires de sortie datés dans la période. Seules comptent les personnes qui ont répondu aux dix phrases les deux fois. En dessous de cinq personnes, aucune moyenne n’est donnée.',
  },
  G2b: {
    label: 'Distance parcourue : réponses complètes',
    definition: 'Questionnaires de sortie de mentees datés dans la période, quand les dix phrases sont notées à l’entrée et à la sortie.',
  },

  H1a: {
    label: 'Heures de volontariat',
    definition: 'Heures données par les mentors pendant la période sans être payées par un employeur : séances, préparation, formation, rencontres, contacts, suivis et clôture. Seules comptent les durées notées. Les heures des mentors dont le cadre d’engagement est inconnu sont comptées ici.',
  },
  H1b: {
    label: 'Heures sur le temps de travail',
    definition: 'Heures données par les mentors pendant la période et payées par leur employeur : séances, préparation, formation, rencontres, contacts, suivis et clôture. Seules comptent les durées notées.',
  },
  H1c: {
    label: 'Valeur des heures sur le temps de travail',
    definition: 'Heures données sur le temps de travail pendant la période, au coût horaire de l’entreprise ou, à défaut, au coût de référence. C’est une estimation de la valeur donnée, pas un avantage fiscal.',
  },
  H2: {
    label: 'Heures de l’équipe',
    definition: 'Heures de travail de l’équipe pour le programme, telles que l’association les a notées pour l’année. Ce chiffre n’existe que pour une année entière.',
  },
  H3a: {
    label: 'Subside par entrée en binôme',
    definition: 'Subsides de l’année, tels que l’association les a notés, divisés par les entrées en binôme de l’année. Ce chiffre n’existe que pour une année entière.',
  },
  H3b: {
    label: 'Subside par sortie positive',
    definition: 'Subsides de l’année, tels que l’association les a notés, divisés par les sorties positives de l’année. Ce chiffre n’existe que pour une année entière.',
  },
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
