import { type Agreed, agreed } from './agreed'
import { counted, ofName, shortDay } from './format'

type Outcome = 'accepted' | 'waiting-list' | 'redirected' | 'not-accepted' | 'withdrew'

/** The words of a mentee’s way: the wizard, and what the file shows of it. */
export const menteePathWords = {
  title: (name: string) => `Parcours ${ofName(name)}`,
  lead: 'Du premier contact à la décision. Tout est enregistré au fur et à mesure : vous pouvez vous arrêter et reprendre.',
  resume: 'Reprendre le parcours',
  see: 'Voir le parcours',
  back: 'Étape précédente',
  next: 'Étape suivante',
  elsewhere: 'Étape faite autrement',

  /** The steps that the law counts, which are the subjects of the wizard too. */
  steps: {
    contact: 'Contact',
    preselection: 'Présélection par le partenaire',
    presentation: 'Présentation collective',
    interview: 'Entretien de sélection',
    decision: 'Décision de l’association',
  },
  /** The steps whose name is feminine. */
  feminine: { preselection: true, presentation: true, decision: true } as Readonly<Partial<Record<string, true>>>,
  /** The same steps where they are missing, in the middle of a sentence. */
  missing: {
    contact: 'le contact',
    preselection: 'la présélection par le partenaire (conseillée)',
    presentation: 'la présentation collective (conseillée)',
    interview: 'l’entretien de sélection',
    decision: 'la décision de l’association',
  },
  missingSince: (what: string, since: string) => `${what} (depuis le ${shortDay(since)})`,
  nothingMissing: 'rien',
  act: {
    preselection: 'Noter la présélection',
    presentation: 'Inviter',
    interview: 'Préparer l’entretien',
    interviewUnderWay: 'Reprendre l’entretien',
    decision: 'Décider',
  },

  contact: {
    title: 'Ce que vous savez de cette personne',
    lead: 'Vérifiez comment joindre la personne, son métier et qui vous l’a adressée.',
    correct: 'Corriger ces données',
  },

  preselection: {
    title: 'Présélection par le partenaire',
    lead: 'Un partenaire ISP peut présélectionner la personne : c’est conseillé, jamais obligatoire. L’association tient toujours son propre entretien.',
    none: 'Aucun partenaire n’a adressé cette personne : cette étape est sans objet.',
    addPartner: 'Noter un partenaire sur la fiche',
    partner: 'Partenaire',
    referent: 'Personne de référence',
    reach: 'À joindre',
    toPrint: 'À remettre au partenaire',
    on: agreed('Présélectionnée le', 'Présélectionné le', 'Présélectionnée ou présélectionné le'),
    onWhy: 'Le jour où le partenaire l’a fait savoir. Videz le champ pour retirer la date.',
    print: 'Imprimer la fiche d’orientation',
    printWhy: 'Le partenaire la complète avec la personne et vous la renvoie.',
  },

  presentation: {
    title: 'Séances',
    lead: 'La présentation collective dure une heure. Elle est conseillée avant l’entretien de sélection.',
    before: 'Suivie autrement ou avant Binôme, le',
    beforeWhy: 'Si elle a eu lieu sans séance notée ici. Videz le champ pour retirer la date.',
    handout: 'Feuillet pour les mentees',
    registrationForm: 'Bulletin d’inscription',
    print: 'À remettre',
  },

  interview: {
    title: 'Entretien individuel de sélection',
    lead: 'Une heure, en suivant la grille : parcours, recherche d’emploi, attentes, critères. Personne n’est retenu sans cet entretien.',
    print: 'Imprimer la grille préremplie',
    printBlank: 'Grille vierge',
    before: 'Entretien tenu avant Binôme, le',
    beforeWhy: 'Si l’entretien a eu lieu avant l’arrivée de Binôme. Videz le champ pour retirer la date.',
  },

  criteria: {
    title: 'Critères',
    toAsk: 'Ces critères se vérifient pendant l’entretien de sélection.',
    before: 'L’entretien a eu lieu avant Binôme : ce qui y a été vérifié n’est pas noté ici.',
    columns: { criterion: 'Critère', weight: 'Caractère', verdict: 'État' },
    weights: { required: 'obligatoire', informative: 'pour information' },
    verdicts: { met: 'rempli', 'not-met': 'non rempli', unknown: 'inconnu' },
    age: (atLeast: number | undefined, atMost: number | undefined) => {
      if (atLeast === undefined) return atMost === undefined ? 'Âge' : `Âge : ${counted(atMost, 'an', 'ans')} au plus`
      return atMost === undefined ? `Âge : ${counted(atLeast, 'an', 'ans')} au moins` : `Âge : de ${atLeast} à ${counted(atMost, 'an', 'ans')}`
    },
    ageIs: (age: number, on: string) => `${counted(age, 'an', 'ans')} le ${shortDay(on)}`,
    noBirthDate: 'date de naissance inconnue',
    addBirthDate: 'Ajouter la date de naissance',
    openInterview: 'Voir l’entretien',
  },

  decision: {
    title: 'Décision de l’association',
    lead: 'Elle se prend après l’entretien. Pour toute autre réponse qu’un oui, écrivez le motif en des mots que vous pouvez dire à la personne.',
    outcomes: {
      accepted: agreed('retenue', 'retenu'),
      'waiting-list': agreed('sur liste d’attente'),
      redirected: agreed('réorientation vers un autre service'),
      'not-accepted': agreed('non retenue', 'non retenu'),
      withdrew: agreed('arrêt à sa demande'),
    } satisfies Readonly<Record<Outcome, Agreed>>,
    meanings: {
      accepted: 'La personne attend un binôme.',
      'waiting-list': 'Le parcours reste ouvert ; une autre décision suivra.',
      redirected: 'Un autre service répond mieux à la demande.',
      'not-accepted': 'Le parcours s’arrête.',
      withdrew: 'La personne ne souhaite pas poursuivre.',
    } satisfies Readonly<Record<Outcome, string>>,
    notInterviewed: 'Pas encore possible : l’entretien de sélection n’est pas terminé.',
    notMet: (criteria: readonly string[]) => `Pas possible : ${criteria.join(' ; ')}.`,
    criterion: {
      'not-met': (label: string) => `« ${label} » n’est pas rempli`,
      unknown: (label: string) => `« ${label} » n’est pas vérifié`,
    },
    openPair: 'Cette personne a un binôme ouvert : clôturez-le d’abord.',
    noteAnother: 'Noter une autre décision',
    undoOpenPair: 'La décision ne peut pas être annulée : un binôme est ouvert.',
    told: 'Dit à la personne',
    towards: (service: string) => `vers : ${service}`,
    next: 'Et maintenant',
    formPair: 'Former un binôme',
    formPairNote: 'Cette personne y sera déjà choisie.',
    updatePartner: 'Informer le partenaire',
    call: 'À joindre :',
    noReach: 'ni téléphone ni adresse e-mail',
    printInterview: 'Imprimer la grille complétée',
    giveCopy: 'Copie pour la personne',
  },

  state: {
    interviewing: 'entretien en cours',
    out: { redirected: agreed('réorientation'), 'not-accepted': agreed('non retenue', 'non retenu'), withdrew: agreed('arrêt à sa demande') },
  },

  file: {
    interviews: 'Entretiens',
    sessions: 'Séances',
    criteria: 'Critères',
    decisions: 'Décisions',
    papers: 'Documents',
    papersLead: 'À regarder, imprimer ou enregistrer.',
    partner: 'Notes au partenaire',
    paperNames: {
      grid: 'Grille d’entretien de sélection, préremplie',
      interview: (on: string) => `Grille complétée le ${shortDay(on)}`,
      orientation: 'Fiche d’orientation pour le partenaire',
      note: 'Note d’avancement au partenaire',
    },
    next: (on: string, what: string) => `Prochaine date : ${shortDay(on)}, ${what}`,
    pairEnd: (reference: string) => `fin du binôme ${reference}`,
  },

  form: {
    profile: 'Profil',
    sector: 'Secteur visé',
    sectorWhy: 'Celui où la personne cherche, pour le croisement avec les mentors.',
    heardThrough: 'Comment la personne a connu le programme',
    entryStatus: 'Situation à l’entrée',
    unemployedFor: 'Sans emploi depuis',
    studies: 'Niveau d’études',
    preselectedOn: 'Présélection par le partenaire, le',
    before: 'Étapes faites avant Binôme',
    beforeWhy: 'Seulement pour les personnes déjà accompagnées à l’arrivée de Binôme. Les séances et entretiens notés ici n’ont pas à y être répétés.',
    presentedOn: 'Présentation collective suivie le',
    interviewedOn: 'Entretien de sélection tenu le',
  },

  list: {
    missing: 'Étape manquante',
    sector: 'Secteur',
    place: 'Commune',
    province: 'Province',
    partner: 'Partenaire',
    unknown: 'inconnu',
    noPartner: 'sans partenaire',
  },
} as const
