import { counted, shortDay } from './format'
import { progressSheet } from './sheets/progress-sheet'

const means = { email: 'par e-mail', letter: 'par courrier', phone: 'par téléphone', meeting: 'de vive voix' } as const

type MilestoneKind = 'decision' | 'pair-formed' | 'contract' | 'check-in' | 'closure' | 'outcome'

/** The words of what is told to a partner of someone it sent: the notes owed, the note to prepare, the log. */
export const progress = {
  milestone: (kind: MilestoneKind, number: number | undefined) => (kind === 'check-in' ? progressSheet.steps['check-in'](number ?? 1) : progressSheet.steps[kind]),
  means,

  owed: {
    title: 'Notes à envoyer',
    lead: 'À chaque étape, le partenaire qui a adressé la personne peut en être informé, si elle est d’accord.',
    count: (count: number) => counted(count, 'note à envoyer', 'notes à envoyer', 'aucune note à envoyer'),
    line: (step: string, on: string) => `${step}, le ${shortDay(on)}`,
    consents: { given: 'prête à envoyer', 'not-asked': 'accord à demander', refused: 'la personne a dit non' },
    open: 'Préparer la note',
    openOf: (name: string) => `Préparer la note sur ${name}`,
    all: (count: number) => `Voir les ${count} notes`,
  },

  page: {
    title: (name: string) => `Note au partenaire sur ${name}`,
    lead: 'Seulement les étapes, les dates et le résultat, et seulement avec l’accord de la personne.',
    unknown: 'Cette fiche de mentee n’existe pas',
    noPartner: 'Aucun partenaire n’a adressé cette personne.',
    noPartnerText: 'Si un organisme vous l’a adressée, notez-le sur sa fiche ; la note lui sera proposée.',
    partnerOnFile: 'Modifier la fiche',
    noMilestone: 'Il n’y a encore rien à annoncer.',
    noMilestoneText: 'Une note est proposée à la décision, à la formation du binôme, au contrat, aux suivis et à la fin.',
    owedTitle: (step: string, on: string) => `À annoncer : ${step}, le ${shortDay(on)}`,
    owedText: 'La note dit aussi où en est ce qui précède : une seule suffit.',
    upToDate: 'Le partenaire est déjà informé de la dernière étape.',
    upToDateText: 'Vous pouvez tout de même préparer une note, par exemple s’il la demande.',
  },

  consent: {
    title: 'Accord de la personne',
    notAsked: 'Rien ne part sans l’accord de la personne.',
    notAskedText: 'Demandez-lui si le partenaire peut être tenu au courant, puis notez sa réponse ci-dessous.',
    refused: 'La personne ne souhaite pas que le partenaire soit informé.',
    refusedText: 'N’envoyez rien. Notez ci-dessous que la note est laissée de côté ; si la personne change d’avis, corrigez sa réponse.',
    goal: 'Sans accord sur ce point, le métier visé n’est pas écrit dans la note.',
  },

  send: {
    title: 'Envoyer',
    letter: 'Voir la lettre, l’imprimer, l’enregistrer',
    letterHint: 'La lettre, jointe en PDF, porte toujours la note proposée : ce que vous changez dans le texte ci-dessous ne la modifie pas.',
    fileName: 'note-partenaire',
  },

  record: {
    title: 'Garder une trace',
    sent: 'Noter comme envoyée',
    means: 'De quelle façon ?',
    meansNames: { email: 'e-mail', letter: 'courrier', phone: 'téléphone', meeting: 'rencontre' },
    on: 'Le',
    textKept: 'Le texte ci-dessus, tel qu’il est écrit, est gardé au journal.',
    letterKept: 'La lettre porte la note proposée : c’est ce texte qui est gardé au journal, sans vos changements.',
    save: 'Noter comme envoyée',
    skip: 'Ne pas envoyer',
    skipReason: 'Raison, si vous voulez la garder',
    skipSave: 'Laisser cette note de côté',
    recorded: 'C’est noté.',
    nouns: { on: 'le jour', 'done.means': 'le moyen', 'done.text': 'ce qui a été transmis' },
  },

  log: {
    title: 'Informations au partenaire',
    none: 'Aucune information n’a encore été transmise.',
    sent: (on: string, how: keyof typeof means) => `transmis le ${shortDay(on)}, ${means[how]}`,
    skipped: (on: string, reason: string | undefined) => `laissé de côté le ${shortDay(on)}${reason === undefined ? '' : ` (${reason})`}`,
    about: (name: string, step: string) => `${name} : ${step}`,
    text: 'Lire le texte',
    remove: 'Retirer du journal',
    removeOf: (step: string) => `Retirer du journal : ${step}`,
    removeTitle: 'Retirer cette ligne du journal ?',
    removeMeaning: 'La note sera de nouveau proposée si elle n’a pas été suivie d’une autre.',
  },
} as const
