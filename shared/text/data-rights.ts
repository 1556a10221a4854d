import { counted, enumerated, shortDay } from './format'

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
  limited: (since: string) => ({ title: 'Ce fichier est gelé.', detail: `À la demande de la personne, ses données ne servent plus à rien depuis le ${shortDay(since)}. Rien n’a été changé. Pour travailler de nouveau avec cette fiche, levez d’abord le gel, sur la page « Données personnelles ».` }),
  notLimited: { title: 'Ce fichier n’est pas gelé.', detail: 'Il n’y a rien à lever.' },
  erased: { title: 'Cette personne a été effacée.', detail: 'Sa fiche ne garde que ce que les statistiques comptent. Plus rien n’y est changé ni ajouté.' },
  pairOpen: {
    limitation: (count: number) => ({ title: `${pairs(count)} en cours : le fichier ne peut pas être gelé ainsi.`, detail: 'L’autre personne compte sur ce binôme. Suspendez-le, mettez-le à clôturer ou abandonnez la proposition, puis revenez ici.' }),
    erasure: (count: number) => ({ title: `${pairs(count)} en cours : la personne ne peut pas encore être effacée.`, detail: 'Clôturez d’abord le binôme, ou abandonnez la proposition, puis revenez ici.' }),
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
  title: (name: string) => `Données personnelles : ${name}`,
  back: 'Retour à la fiche',
  lead: 'Ce que la personne peut demander : recevoir ses données, les corriger, les geler, les faire effacer.',
  delay: (until: string) => `Une demande reçue aujourd’hui demande une réponse au plus tard le ${shortDay(until)}. Vérifiez d’abord que la demande vient bien de la personne.`,
  both: 'Cette personne a été mentee, puis mentor : ses deux fiches sont concernées.',
  rectify: {
    title: 'Corriger',
    lead: 'Corrigez la fiche dans son formulaire. L’historique de la fiche garde qui a changé quoi et quand.',
    act: 'Modifier la fiche',
    consents: 'Les accords donnés et la notice vie privée remise se notent sur la fiche.',
    see: 'Voir la fiche',
  },
  access: {
    title: 'Donner ses données à la personne',
    lead: 'Un document réunit tout ce que Binôme garde sur la personne, avec les raisons, les durées et ses droits. Le fichier JSON contient les mêmes données, pour les reprendre ailleurs.',
    remarks: (count: number) => `${counted(count, 'remarque à relire', 'remarques à relire')} avant de donner le document`,
    none: 'Aucune remarque à relire : tout vient de la personne elle-même ou de faits.',
    remarksLead: 'Ces lignes ont été écrites par quelqu’un d’autre. Gardez-les, sauf si elles nuisent aux droits d’autrui : décochez alors la ligne et dites pourquoi.',
    give: 'Donner cette ligne',
    why: 'Raison de ne pas la donner',
    whyOther: 'Propos confiés par l’autre personne du binôme.',
    missing: 'Dites pourquoi, en une phrase.',
    other: 'dit par l’autre personne du binôme',
    staff: 'écrit par l’équipe',
    reviewed: 'J’ai relu ces remarques une à une',
    print: 'Imprimer',
    pdf: 'Enregistrer en PDF',
    docx: 'Enregistrer en Word',
    json: 'Enregistrer en JSON',
  },
  limitation: {
    title: 'Geler le fichier',
    lead: 'La fiche est gardée, mais ne sert plus à rien : ni croisement, ni invitation, ni envoi, ni liste. Elle reste comptée dans les statistiques.',
    since: 'Gelé depuis le',
    reason: 'Raison donnée par la personne',
    act: 'Geler ce fichier',
    lift: 'Lever le gel',
    badge: 'Fichier gelé',
    frozen: (since: string) => `Fichier gelé depuis le ${shortDay(since)}`,
    frozenLead: (reason: string) => `Raison : ${reason} La fiche se lit, mais rien n’y est changé ni ajouté. Ce qui court peut être clôturé.`,
    list: (count: number) => counted(count, 'fichier gelé', 'fichiers gelés'),
    listLead: 'Ces personnes ont demandé que leurs données ne servent plus. Elles ne sont ni dans la liste, ni dans les envois.',
    required: 'Notez la raison en une phrase.',
  },
  erasure: {
    title: 'Effacer la personne',
    lead: 'L’effacement ne peut pas être annulé. Ce que les statistiques comptent reste, sous un numéro tiré au sort. Les actions faites avant ne pourront plus être annulées non plus.',
    look: 'Voir ce qui sera effacé',
    goes: 'Ce qui est effacé',
    stays: 'Ce qui reste, sans nom',
    notReached: 'Ce que Binôme ne peut pas effacer',
    going: ({ pairs: pairCount, papers, interviews, meetings, exchanges, partnerNotes }: Readonly<Record<'pairs' | 'papers' | 'interviews' | 'meetings' | 'exchanges' | 'partnerNotes', number>>) => [
      'Le nom, l’adresse, l’e-mail, le téléphone, les souhaits et les notes de la fiche.',
      ...(interviews > 0 ? [`Les mots de ${counted(interviews, 'entretien', 'entretiens')}.`] : []),
      ...(pairCount > 0 ? [`Les mots de ${pairs(pairCount)} : in-take, plan, ${counted(meetings, 'rencontre', 'rencontres')}, suivis, clôture.`] : []),
      ...(papers > 0 ? [`${counted(papers, 'contrat ou avenant', 'contrats et avenants')}, avec les pages gardées.`] : []),
      ...(exchanges > 0 ? [`${counted(exchanges, 'échange noté', 'échanges notés')}.`] : []),
      ...(partnerNotes > 0 ? [`Le texte de ${counted(partnerNotes, 'note au partenaire', 'notes au partenaire')}.`] : []),
      'Le contenu de l’historique qui parle de la personne ; il reste qui a fait quoi, et quand.',
    ],
    staying: (sessions: number) => [
      'Le genre, le mois de naissance, la province, les études, le secteur et la situation d’entrée.',
      'Les jours et les durées des binômes, et les choix que les statistiques comptent.',
      ...(sessions > 0 ? [`La présence à ${counted(sessions, 'séance', 'séances')}, comme un nombre.`] : []),
      'Ce que l’autre personne du binôme a dit elle-même.',
    ],
    leaves: 'La personne était encore attendue : l’effacement note aussi son départ, à la date d’aujourd’hui.',
    team: 'Un membre de l’équipe porte le même nom : la fiche de l’équipe et les réglages ne sont pas touchés.',
    unreached: ['Les papiers imprimés et signés : retirez-les du classeur.', 'Les fichiers enregistrés ailleurs : PDF, Word, Excel, exports.', 'Les e-mails envoyés et reçus.'],
    backups: (dates: readonly string[]) =>
      dates.length === 0 ? 'Aucune sauvegarde n’est visible pour l’instant.' : `${counted(dates.length, 'sauvegarde contient', 'sauvegardes contiennent')} encore la personne : ${enumerated(dates)}. ${dates.length === 1 ? 'Elle disparaîtra' : 'Elles disparaîtront'} avec la rotation. Après une restauration, refaites l’effacement.`,
    mentions: (count: number) => counted(count, 'texte cite la personne', 'textes citent la personne'),
    mentionsLead: (mark: string) => `Le nom y est remplacé par « ${mark} ». Un prénom seul n’est pas cherché, sauf dans les textes de ses binômes : relisez-les.`,
    unsure: 'nom de famille seul',
    place: (collection: string) => places[collection] ?? 'Autre texte',
    familyNameToo: 'Remplacer aussi le nom de famille seul',
    familyNameHint: 'Une autre personne peut porter ce nom. Relisez les lignes marquées avant de garder cette case cochée.',
    name: (name: string) => `Pour confirmer, recopiez : ${name}`,
    act: 'Effacer définitivement',
    done: 'La personne est effacée.',
    erasedOn: (day: string) => `Personne effacée le ${shortDay(day)}`,
    erasedLead: 'Cette fiche ne garde que ce que les statistiques comptent, sans nom.',
  },
} as const
