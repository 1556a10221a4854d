import { counted, shortDay } from './format'

/** The words of what the files of mentors and mentees share: their way, their times away, the decisions, what they agree to. */
export const personFile = {
  path: {
    title: 'Parcours',
    states: {
      done: (on: string | undefined, isFeminine: boolean) => `${isFeminine ? 'faite' : 'fait'}${on === undefined ? '' : ` le ${shortDay(on)}`}`,
      'under-way': (since: string) => `en cours depuis le ${shortDay(since)}`,
      'to-do': (since: string) => `à faire depuis le ${shortDay(since)}`,
      'not-needed': 'sans objet',
      untilKnown: 'dépend du cadre',
    },
    /** For a step that is advised and holds nothing up. */
    useful: 'conseillé',
    before: 'avant Binôme',
    session: 'voir la séance',
    interview: 'voir l’entretien',
    open: 'Ouvrir le parcours',
    /** For the way out of a step with a form, which is kept by its own button. */
    leave: 'Quitter',
  },

  absences: {
    title: 'Absences',
    label: 'Périodes d’absence',
    help: 'Sans dernier jour, c’est une pause : la personne n’est proposée pour aucun binôme jusqu’à son retour.',
    none: 'Aucune absence n’est notée.',
  },

  languages: { label: 'Langues', help: 'Avec le niveau, s’il est connu.' },

  /** What a pair is sought by, in the files of both. */
  matching: {
    section: 'Pour le croisement',
    lead: 'Plus ces champs sont remplis, plus la comparaison est fiable. Rien n’est obligatoire : ce qui n’est pas connu n’écarte personne.',
    jobFamily: { mentor: 'Famille de métiers exercée', mentee: 'Famille de métiers visée' },
    otherSectors: { mentor: 'Autres secteurs connus', mentee: 'Autres secteurs envisagés' },
    otherSectorsWhy: { mentor: 'Ceux où la personne peut aussi aider.', mentee: 'Un deuxième choix, si le secteur visé ne donne rien.' },
    practises: 'Langue à pratiquer avec le ou la mentor',
    practisesWhy: 'Si la personne le souhaite.',
    employer: 'Employeur actuel, s’il y en a un',
    employerWhy: 'Une personne de la même entreprise n’est jamais proposée comme mentor.',
    wishes: { mentor: 'Souhaits pour le ou la mentee', mentee: 'Souhaits pour le ou la mentor' },
    wishesWhy: 'Seulement si la personne le demande : ne posez pas la question.',
    gender: 'Genre souhaité',
    age: 'Âge souhaité',
    noWish: 'aucun souhait',
    genders: { woman: 'une femme', man: 'un homme' },
    ages: { close: 'à peu près le même', older: 'plus élevé', younger: 'moins élevé' },
    wishedAge: (age: string) => `âge : ${age}`,
  },

  list: { none: 'inconnu', placeholder: 'Choisir' },

  decision: {
    outcome: 'Décision',
    on: 'Décidé le',
    by: 'Par',
    reason: 'Motif',
    reasonWhy: 'Il est compté, sans nom, dans le rapport annuel.',
    towards: 'Vers quel service ?',
    told: 'Ce qui est dit à la personne',
    toldWhy: 'Des mots que vous pouvez lui lire. N’écrivez pas ici d’information de santé, judiciaire ou familiale.',
    unknown: 'non précisé',
    save: 'Noter la décision',
    history: 'Décisions notées',
    none: 'Aucune décision n’est encore notée.',
    line: (outcome: string, on: string, by: string | undefined) => `${outcome}, le ${shortDay(on)}${by === undefined ? '' : `, par ${by}`}`,
    undo: 'Annuler la dernière décision',
    nouns: { outcome: 'la décision', on: 'le jour de la décision', told: 'ce qui est dit à la personne', reason: 'le motif' },
  },

  consents: {
    title: 'Données personnelles',
    lead: 'Chaque accord est libre et peut être retiré : notez chaque réponse le jour où elle est donnée. Les réponses d’avant restent lisibles.',
    kinds: {
      sharing: 'Le partenaire qui a adressé la personne est tenu au courant des étapes et du résultat',
      'sharing-goal': 'Le partenaire est aussi informé du métier ou du but visé',
      'follow-up': 'La personne peut être contactée six et douze mois après la fin',
      newsletter: 'La personne reçoit l’infolettre',
      photo: 'La personne peut être vue sur une photo de l’association',
      testimony: 'La personne peut être citée, avec son prénom',
    },
    yes: 'oui',
    no: 'non',
    on: 'Répondu le',
    unknown: 'pas encore demandé',
    way: 'De quelle façon',
    ways: { 'on-paper': 'sur papier', orally: 'de vive voix', 'by-email': 'par e-mail' },
    noWay: 'non précisé',
    /** A refusal that follows an agreement takes it back. */
    said: ({ given, on, isWithdrawal }: { readonly given: boolean; readonly on: string; readonly isWithdrawal: boolean }) => `${isWithdrawal ? 'accord retiré' : given ? 'oui' : 'non'}, le ${shortDay(on)}`,
    withNotice: (version: number) => `notice version ${version}`,
    notedBy: (name: string) => `noté par ${name}`,
    before: (count: number) => counted(count, 'réponse précédente', 'réponses précédentes'),
    takeBack: 'Effacer cette réponse',
    takeBackOf: (label: string) => `Effacer cette réponse, notée aujourd’hui : ${label}`,
    slip: 'Une réponse notée aujourd’hui peut encore être effacée. Plus tard, une nouvelle réponse s’ajoute et l’ancienne reste lisible.',
  },

} as const
