import { counted, shortDay } from './format'

/** What stands in the book where a person was. */
export const erasureWords = {
  mention: '[personne effacée]',
  givenName: 'Personne',
  familyName: (number: number) => `effacée n°\u00A0${number}`,
  nothing: '[effacé]',
} as const

const pairs = (count: number) => counted(count, 'binôme', 'binômes')

/** Why an act is refused that touches somebody’s rights over their data. */
export const dataRightsRefusals = {
  limited: (since: string) => ({ title: 'Cette fiche est gelée.', detail: `À la demande de la personne, ses données ne sont plus utilisées depuis le ${shortDay(since)}. Rien n’a été modifié. Seules l’identité et les coordonnées peuvent être corrigées pendant le gel. Pour travailler de nouveau avec cette fiche, levez d’abord le gel, sur la page « Données personnelles ».` }),
  notLimited: { title: 'Cette fiche n’est pas gelée.', detail: 'Il n’y a rien à lever. Rien n’a été modifié.' },
  erased: { title: 'Cette personne a été effacée.', detail: 'Sa fiche ne garde que ce que les statistiques comptent. Plus rien ne peut y être modifié ni ajouté.' },
  pairOpen: {
    limitation: (count: number) => ({ title: `${pairs(count)} en cours : la fiche ne peut pas encore être gelée.`, detail: 'L’autre personne compte sur ce binôme. Suspendez-le, préparez sa clôture, ou arrêtez-le s’il n’a pas commencé, puis revenez ici. Rien n’a été modifié.' }),
    erasure: (count: number) => ({ title: `${pairs(count)} en cours : la personne ne peut pas encore être effacée.`, detail: 'Clôturez d’abord le binôme, ou arrêtez-le s’il n’a pas commencé, puis revenez ici. Rien n’a été effacé.' }),
  },
  nameDiffers: { title: 'Le nom ne correspond pas.', detail: 'Rien n’a été effacé. Recopiez le prénom et le nom tels qu’ils sont affichés.' },
} as const

const places: Readonly<Record<string, string>> = {
  companies: 'Entreprise', partners: 'Partenaire', mentors: 'Fiche de mentor', mentees: 'Fiche de mentee', pairs: 'Binôme', interviews: 'Entretien', exchanges: 'Échange noté',
  groupSessions: 'Séance', newsletters: 'Infolettre', progressUpdates: 'Note au partenaire', imports: 'Importation', profileAnalyses: 'Analyse des profils', breaches: 'Registre des violations',
  meetings: 'Rencontre', actionPlans: 'Plan d’actions', intakes: 'In-take', checkIns: 'Suivi de six semaines', nextSteps: 'Action décidée', closings: 'Clôture', followUps: 'Devenir',
  introductions: 'Mise en relation', pairContacts: 'Contact', pairingNotes: 'Note de croisement', pairDrafts: 'Binôme en préparation', articleSets: 'Articles du contrat', letterTemplates: 'Modèle Word',
  retentionDecisions: 'Décision de conservation',
}

/** The page of somebody’s rights over what is kept of them. */
export const dataRights = {
  link: 'Données personnelles',
  /** What « Supprimer » is not. */
  notErased: 'Supprimer met la fiche à la corbeille, d’où elle peut revenir. Si la personne demande que ses données disparaissent, effacez-les : rien ne revient.',
  title: (name: string) => `Données personnelles : ${name}`,
  back: 'Revenir à la fiche',
  lead: 'Ce que la personne peut demander : recevoir ses données, les faire corriger, geler ou effacer (RGPD, art. 15 à 20).',
  delay: (until: string) => `Si vous recevez une demande aujourd’hui, répondez au plus tard le ${shortDay(until)}. Vérifiez d’abord qu’elle vient bien de la personne.`,
  both: 'Cette personne a été mentee, puis mentor : ses deux fiches sont concernées.',
  rectify: {
    title: 'Corriger',
    lead: 'Corrigez la fiche dans son formulaire. L’historique de la fiche garde qui a changé quoi et quand.',
    limited: 'La fiche est gelée : seules l’identité et les coordonnées peuvent être corrigées. Le reste attend la fin du gel.',
    act: 'Modifier la fiche',
  },
  told: { title: 'Notice vie privée et accords' },
  access: {
    title: 'Donner ses données à la personne',
    lead: 'Un document réunit tout ce que Binôme garde sur la personne, avec les raisons, les durées et ses droits. Le fichier JSON contient les mêmes données, pour les reprendre ailleurs. Si vous gardez aussi des papiers ou des e-mails, joignez-les.',
    remarks: (count: number) => `${counted(count, 'remarque à relire', 'remarques à relire')} avant de donner le document`,
    none: 'Aucune remarque à relire : tout vient de la personne elle-même ou de faits.',
    remarksLead: 'Ces lignes ont été écrites ou dites par quelqu’un d’autre. Donnez-les, sauf si elles portent atteinte aux droits d’autrui (RGPD, art. 15.4) : décochez alors la ligne et dites pourquoi.',
    give: 'Donner cette ligne',
    why: 'Raison de ne pas la donner',
    whyOther: 'Propos confiés par l’autre personne du binôme.',
    missing: 'Dites pourquoi, en une phrase.',
    other: 'dit par l’autre personne du binôme',
    staff: 'écrit par l’équipe',
    pair: 'noté par le binôme',
    elsewhere: 'écrit à propos de quelqu’un d’autre',
    whyElsewhere: 'Ce texte parle d’une autre personne.',
    reviewed: 'J’ai relu ces remarques une à une',
    print: 'Imprimer',
    pdf: 'Enregistrer en PDF',
    docx: 'Enregistrer en Word',
    json: 'Enregistrer en JSON',
  },
  limitation: {
    title: 'Geler la fiche (limitation)',
    lead: 'La fiche est gardée, mais elle ne s’utilise plus : ni croisement, ni invitation, ni envoi, ni liste. Elle reste comptée dans les statistiques. C’est la limitation (RGPD, art. 18) : par exemple, le temps de vérifier une donnée que la personne conteste, ou une opposition (art. 21).',
    since: 'Gelée depuis le',
    reason: 'Raison donnée par la personne',
    act: 'Geler cette fiche',
    lift: 'Lever le gel',
    badge: 'Fiche gelée',
    frozen: (since: string) => `Fiche gelée depuis le ${shortDay(since)}`,
    frozenLead: (reason: string) => `Raison : ${reason} La fiche se lit. Seules l’identité et les coordonnées peuvent encore être corrigées. Ce qui est en cours peut être clôturé.`,
    list: (count: number) => counted(count, 'fiche gelée', 'fiches gelées'),
    listLead: 'Ces personnes ont demandé que leurs données ne soient plus utilisées. Elles ne sont ni dans la liste, ni dans les envois.',
    required: 'Notez la raison en une phrase.',
  },
  erasure: {
    title: 'Effacer la personne',
    lead: 'L’effacement ne s’annule pas. Ce que les statistiques comptent reste, sous un numéro tiré au sort. Ce qui a été fait avant, pour qui que ce soit, ne pourra plus être annulé non plus.',
    look: 'Voir ce qui sera effacé',
    underWay: 'Effacement en cours. Ne fermez pas Binôme : cela se termine tout seul.',
    goes: 'Ce qui est effacé',
    stays: 'Ce qui reste, sans nom',
    notReached: 'Ce que Binôme ne peut pas effacer',
    going: ({ pairs: pairCount, papers, interviews, meetings, exchanges, partnerNotes }: Readonly<Record<'pairs' | 'papers' | 'interviews' | 'meetings' | 'exchanges' | 'partnerNotes', number>>) => [
      'Le nom, l’adresse, l’e-mail, le téléphone, les souhaits et les notes de la fiche.',
      ...(interviews > 0 ? [`Les réponses écrites de ${counted(interviews, 'entretien', 'entretiens')}.`] : []),
      ...(pairCount > 0 ? [`Ce qui est écrit dans ${pairs(pairCount)} : in-take, plan d’actions, ${counted(meetings, 'rencontre', 'rencontres')}, suivis, clôture.`] : []),
      ...(papers > 0 ? [`${counted(papers, 'contrat ou avenant', 'contrats et avenants')}, avec les pages gardées.`] : []),
      ...(exchanges > 0 ? [`${counted(exchanges, 'échange noté', 'échanges notés')}.`] : []),
      ...(partnerNotes > 0 ? [`Le texte de ${counted(partnerNotes, 'note au partenaire', 'notes au partenaire')}.`] : []),
      'Ce que l’historique dit de la personne ; il reste qui a fait quoi, et quand.',
    ],
    staying: (sessions: number) => [
      'Le genre, le mois de naissance, la province, les études, le secteur et la situation d’entrée ; le partenaire ou l’entreprise.',
      'Les jours et les durées des binômes, et les choix que les statistiques comptent.',
      ...(sessions > 0 ? [`La présence à ${counted(sessions, 'séance', 'séances')}, comme un nombre.`] : []),
      'Ce que l’autre personne du binôme a dit elle-même.',
    ],
    leaves: 'La personne était encore attendue : l’effacement note aussi son départ, à la date d’aujourd’hui.',
    team: 'Un membre de l’équipe porte le même nom : la fiche de l’équipe et les réglages ne sont pas touchés.',
    unreached: ['Les papiers imprimés et signés : retirez-les du classeur, sauf ceux qu’une loi demande de garder.', 'Les fichiers enregistrés ailleurs : PDF, Word, Excel, exports. Supprimez-les.', 'Les e-mails envoyés et reçus : supprimez-les dans votre messagerie.'],
    backups: 'Les sauvegardes d’avant l’effacement',
    backupsLead: (count: number) =>
      count === 0 ? 'Binôme n’en voit aucune pour l’instant. Une clé ou un disque débranché peut en contenir.' : `${counted(count, 'fichier contient', 'fichiers contiennent')} encore la personne, si elle y était déjà. Une clé ou un disque débranché peut en contenir d’autres. Ils sont remplacés peu à peu ; après une restauration, refaites l’effacement.`,
    backup: ({ at, reason, place, name }: Readonly<Record<'at' | 'reason' | 'place' | 'name', string>>) => `${at} – ${reason} – ${place} : ${name}`,
    drafts: (count: number, mark: string) => `${counted(count, 'formulaire commencé parle', 'formulaires commencés parlent')} de la personne. Celui de sa propre fiche est supprimé ; dans celui d’une autre personne, son nom est remplacé par « ${mark} ».`,
    pairOpen: (count: number) => ({ title: `${pairs(count)} en cours : la personne ne peut pas encore être effacée.`, detail: 'Clôturez d’abord le binôme, ou arrêtez-le s’il n’a pas commencé, puis revenez ici.' }),
    times: (count: number) => counted(count, 'fois', 'fois'),
    mentions: (count: number) => counted(count, 'texte cite la personne', 'textes citent la personne'),
    mentionsLead: (mark: string) => `Le nom y est remplacé par « ${mark} ». Un prénom seul n’est pas cherché, sauf dans les textes de ses binômes : relisez-les.`,
    unsure: 'nom de famille seul',
    place: (collection: string) => places[collection] ?? 'Autre texte',
    familyNameToo: 'Remplacer aussi le nom de famille seul',
    familyNameHint: 'Une autre personne peut porter ce nom. Relisez les lignes marquées avant de garder la case cochée.',
    name: (name: string) => `Pour confirmer, recopiez : ${name}`,
    act: 'Effacer définitivement',
    done: 'La personne est effacée.',
    erasedOn: (day: string) => `Personne effacée le ${shortDay(day)}`,
    erasedLead: 'Cette fiche ne garde que ce que les statistiques comptent, sans nom.',
  },
} as const
