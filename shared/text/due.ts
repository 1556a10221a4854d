import { counted, daysAgo, enumerated, inDays, ofName, shortDay } from './format'
import { timeOfDay } from './sheets/session-sheets'

/** The days of a line, as its sentence tells them: days of a calendar, and how many lie between. */
interface Days {
  readonly since: string
  readonly dueOn: string
  readonly waited: number
  readonly left: number
}
type Line<Facts = object> = Days & { readonly facts: Facts }

type Side = 'mentor' | 'mentee'

/** The first names of the two of whom a line speaks, as far as they are known. */
export type FirstNames = Readonly<Partial<Record<Side, string>>>
type Trigger = 'term' | 'positive-exit' | 'interruption'

/** What one calls the two of a pair in a sentence. */
type Names = Readonly<Record<'the' | 'of' | 'to', Readonly<Record<Side, string>>>>

const neutral: Names = {
  the: { mentor: 'le ou la mentor', mentee: 'le ou la mentee' },
  of: { mentor: 'du ou de la mentor', mentee: 'du ou de la mentee' },
  to: { mentor: 'au ou à la mentor', mentee: 'au ou à la mentee' },
}

/** By the first name where it is known, « d’Anne » and « à Yusuf »; else by the role. */
function namesOf(known: FirstNames): Names {
  const called = (how: keyof Names, say: (name: string) => string) => {
    const one = (side: Side) => (known[side] === undefined ? neutral[how][side] : say(known[side]))
    return { mentor: one('mentor'), mentee: one('mentee') }
  }
  return { the: called('the', name => name), of: called('of', ofName), to: called('to', name => `à ${name}`) }
}

const ofParty = ({ of }: Names) => ({ ...of, association: 'de l’association' }) as const
type Party = Side | 'association'

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

/** « le 12/03/2026, il y a 4 jours » */
const sinceThen = ({ since, waited }: Days) => `${shortDay(since)}, ${daysAgo(waited)}`

const everSince = (days: Days) => (days.waited === 0 ? 'depuis aujourd’hui' : `depuis le ${sinceThen(days)}`)

/** « 12/03/2026, dans 4 jours », or « il y a 4 jours » once it is past. */
const dueDay = ({ dueOn, left }: Days) => `${shortDay(dueOn)}, ${left < 0 ? daysAgo(-left) : inDays(left)}`

const atTime = (at: string | undefined) => (at === undefined ? '' : ` à ${timeOfDay(at)}`)

const deadline = (line: Days) => (line.left < 0 ? `était attendu pour le ${dueDay(line)}` : `est attendu pour le ${dueDay(line)}`)

const meetings = (behind: number, held: number, owed: number) => `${counted(behind, 'rencontre', 'rencontres')} de retard (${counted(held, 'tenue', 'tenues', 'aucune tenue')} sur ${owed})`

const tried = (attempts: number) => (attempts === 0 ? '' : ` ; ${counted(attempts, 'tentative', 'tentatives')} sans réponse`)

const ordinal = (number: number) => (number === 1 ? '1er' : `${number}e`)

const triggers: Readonly<Record<Trigger, string>> = { term: 'Échéance atteinte', 'positive-exit': 'Sortie positive', interruption: 'Arrêt anticipé' }

const milestones = {
  decision: 'la décision de sélection',
  'pair-formed': 'la formation du binôme',
  contract: 'le début du contrat',
  'check-in': 'le suivi de six semaines',
  closure: 'la clôture',
  outcome: 'la sortie positive',
} as const

const closingGaps = { held: 'la réunion de clôture', situation: 'la situation à la sortie', interruption: 'le motif de l’arrêt' } as const

const toldOfBreach = { authority: 'l’Autorité de protection des données', people: 'les personnes' } as const
const yearlyTasks = { 'profile-analysis': 'L’analyse des profils', 'annual-report': 'Le rapport annuel', 'retention-review': 'La revue des durées de conservation' } as const

/** When the last one was, and when another is expected at the latest. */
const interval = (line: Days, last: string | undefined, months: number, what: string) => {
  const told = last === undefined ? `Aucune ${what} depuis le premier binôme, actif le ${shortDay(line.since)}` : `Dernière ${what} le ${shortDay(last)}`
  const next = `la ${last === undefined ? 'première' : 'suivante'} ${line.left < 0 ? 'était' : 'est'} attendue pour le ${dueDay(line)}`
  return `${told} ; ${next} (au plus ${counted(months, 'mois', 'mois')} entre deux)`
}

/** Why each thing is due, and since when. */
const sentences = {
  'mentor-to-prepare': (line: Line) => `Préparation individuelle à faire ${everSince(line)}`,
  'mentor-to-decide': (line: Line) => `Décision à prendre ${everSince(line)}`,
  'mentor-to-train': (line: Line) => `Formation à suivre ${everSince(line)}`,
  'mentor-to-frame': (line: Line) => `Cadre d’engagement à préciser ${everSince(line)}`,
  'mentor-agreement-missing': (line: Line) => `L’accord de l’employeur manque ${everSince(line)}`,
  'mentee-to-interview': (line: Line) => `Entretien de sélection à faire ${everSince(line)}`,
  'mentee-to-decide': (line: Line) => `Décision à prendre ${everSince(line)}`,
  'interview-under-way': (line: Line) => `Entretien commencé le ${sinceThen(line)}, à terminer`,
  'attendance-missing': ({ facts: { missing }, ...days }: Line<{ readonly missing: number }>) =>
    `Séance du ${sinceThen(days)} : ${missing === 0 ? 'personne n’est sur la liste des présences' : `${counted(missing, 'présence', 'présences')} à noter`}`,
  'session-ahead': ({ facts: { at, place }, ...days }: Line<{ readonly at?: string | undefined; readonly place: string }>) => `Séance le ${dueDay(days)}${atTime(at)}, ${place}`,
  'agreement-ending': ({ facts: { mentors }, ...days }: Line<{ readonly mentors: number }>) =>
    `L’accord ${days.left < 0 ? 'a pris fin' : 'prend fin'} le ${dueDay(days)} : ${counted(mentors, 'mentor s’engage', 'mentors s’engagent', 'personne ne s’engage')} sur le temps de travail`,
  'agreement-talks': ({ facts: { state, mentors }, ...days }: Line<{ readonly state: string; readonly mentors: number }>) =>
    `${state === 'suspended' ? 'Accord suspendu' : 'Projet présenté'}, sans nouvelles ${everSince(days)}${mentors === 0 ? '' : ` ; ${counted(mentors, 'mentor attend', 'mentors attendent')} l’accord`}`,
  'partner-note': ({ facts: { milestone, canGo }, ...days }: Line<{ readonly milestone: keyof typeof milestones; readonly canGo: boolean }>) =>
    `Note au partenaire sur ${milestones[milestone]} du ${sinceThen(days)}${canGo ? '' : ' : demandez d’abord l’accord de la personne'}`,

  'answer-late': ({ facts: { reminders }, ...days }: Line<{ readonly reminders: number }>) => `Réponse à la proposition attendue pour le ${dueDay(days)} ; ${counted(reminders, 'relance', 'relances', 'aucune relance')}`,
  'answer-due': (line: Line) => `Réponse à la proposition attendue pour le ${dueDay(line)}`,
  'to-plan': (line: Line) => `Proposition acceptée le ${sinceThen(line)} : première rencontre à prévoir`,
  'to-discuss': (line: Line, { the }: Names) => `${capital(the.mentor)} souhaite parler de la proposition ${everSince(line)}`,
  thawed: (line: Line) => `Proposition gardée en réserve : elle peut être faite ${everSince(line)}`,
  'draft-left': (line: Line) => `Binôme en préparation, commencé le ${sinceThen(line)}`,
  'first-meeting-past': (line: Line) => `Première rencontre prévue le ${dueDay(line)} : a-t-elle eu lieu ?`,
  'first-meeting-ahead': ({ facts: { at }, ...days }: Line<{ readonly at?: string | undefined }>) => `Première rencontre le ${dueDay(days)}${atTime(at)}`,
  'answers-missing': ({ facts: { missing, hesitating }, ...days }: Line<{ readonly missing: readonly Side[]; readonly hesitating: readonly { readonly side: Side; readonly since: string }[] }>, { the, of }: Names) => {
    const answers = missing.length === 0 ? [] : [`réponse à recevoir ${enumerated(missing.map(side => of[side]))}`]
    const calls = hesitating.map(({ side, since }) => `rappeler ${the[side]}, qui hésite depuis le ${shortDay(since)}`)
    return `Première rencontre tenue le ${sinceThen(days)} : ${[...answers, ...calls].join(' ; ')}`
  },
  'contract-to-print': (line: Line) => `Les deux ont dit oui le ${sinceThen(line)} : contrat à préparer`,
  'signature-missing': ({ facts: { missing }, ...days }: Line<{ readonly missing: readonly Party[] }>, names: Names) =>
    `Contrat imprimé le ${sinceThen(days)} ; ${missing.length > 1 ? 'il manque les signatures' : 'il manque la signature'} ${enumerated(missing.map(party => ofParty(names)[party]))}`,
  'amendment-signature-missing': ({ facts: { number, missing }, ...days }: Line<{ readonly number: number; readonly missing: readonly Party[] }>, names: Names) =>
    `Avenant n° ${number} imprimé le ${sinceThen(days)} ; ${missing.length > 1 ? 'il manque les signatures' : 'il manque la signature'} ${enumerated(missing.map(party => ofParty(names)[party]))}`,
  'intake-late': (line: Line) => `In-take à terminer pour le ${dueDay(line)}`,
  'plan-missing': (line: Line) => `Pas encore de plan d’actions : il ${deadline(line)}, avec la fin de l’in-take`,
  'meeting-to-confirm': (line: Line) => `Rencontre prévue le ${sinceThen(line)} : a-t-elle eu lieu ?`,
  'no-meeting': ({ facts: { behind, held, owed }, ...days }: Line<{ readonly behind: number; readonly held: number; readonly owed: number }>) =>
    `Pas de rencontre ${everSince(days)}${behind === 0 ? '' : ` ; ${meetings(behind, held, owed)}`}`,
  behind: ({ facts: { behind, held, owed }, ...days }: Line<{ readonly behind: number; readonly held: number; readonly owed: number }>) =>
    `${meetings(behind, held, owed)} ; ${held === 0 ? `aucune ${everSince(days)}` : `la dernière date du ${sinceThen(days)}`}`,
  'suspended-long': ({ facts: { days }, since }: Line<{ readonly days: number }>) => `Suspendu depuis le ${shortDay(since)}, soit ${counted(days, 'jour', 'jours')} : convenez de la reprise ou de la fin`,

  'check-in': ({ facts: { number, side, attempts, begun }, ...days }: Line<{ readonly number: number; readonly side: Side; readonly attempts: number; readonly begun: boolean }>, { of }: Names) =>
    `${ordinal(number)} suivi de six semaines ${of[side]} ${days.left < 0 ? 'attendu depuis' : 'prévu'} le ${dueDay(days)}${begun ? ' ; fiche commencée, à terminer' : tried(attempts)}`,
  'next-step': ({ facts: { what, who }, ...days }: Line<{ readonly what: string; readonly who: Side | 'association' }>, { of }: Names) =>
    `« ${what} » : ${who === 'association' ? 'à faire par l’association' : `à vérifier auprès ${of[who]}`} pour le ${dueDay(days)}`,
  'alert-red': ({ facts: { side }, ...days }: Line<{ readonly side: Side }>, { the }: Names) => `Niveau rouge décidé le ${sinceThen(days)}, pour ${the[side]} : agir`,
  'community-overdue': ({ facts: { last, months, planned }, ...days }: Line<{ readonly last?: string | undefined; readonly months: number; readonly planned?: string | undefined }>) =>
    `${interval(days, last, months, 'rencontre des mentors')}${planned === undefined ? '' : ` ; la prochaine n’est prévue que le ${shortDay(planned)}`}`,
  'newsletter-overdue': ({ facts: { last, months }, ...days }: Line<{ readonly last?: string | undefined; readonly months: number }>) => interval(days, last, months, 'infolettre'),

  'end-in-sight': (line: Line) => `Dernier jour du binôme le ${dueDay(line)} : préparez la clôture`,
  'term-past': (line: Line) => `Le dernier jour était le ${dueDay(line)} : préparez la clôture, ou prolongez le binôme par un avenant`,
  'closing-to-plan': ({ facts: { trigger }, ...days }: Line<{ readonly trigger: Trigger }>) =>
    `${triggers[trigger]} le ${sinceThen(days)} : réunion de clôture à prévoir, à tenir pour le ${shortDay(days.dueOn)}`,
  'closing-ahead': ({ facts: { at }, ...days }: Line<{ readonly at?: string | undefined }>) => `Réunion de clôture le ${dueDay(days)}${atTime(at)}`,
  'closing-to-hold': (line: Line) => `Réunion de clôture prévue le ${dueDay(line)} : a-t-elle eu lieu ?`,
  'closing-to-finish': ({ facts: { missing }, ...days }: Line<{ readonly missing: readonly (keyof typeof closingGaps)[] }>) =>
    `Clôture tenue le ${sinceThen(days)} : ${missing.length === 0 ? 'tout est là, il reste à clôturer' : `il manque ${enumerated(missing.map(gap => closingGaps[gap]))}`}`,
  'certificate-to-give': ({ facts: { sides }, ...days }: Line<{ readonly sides: readonly Side[] }>, { to }: Names) =>
    `Binôme clôturé le ${sinceThen(days)} : ${sides.length > 1 ? 'attestations à remettre' : 'attestation à remettre'} ${enumerated(sides.map(side => to[side]))}`,

  'questionnaire-to-hand': ({ facts: { sides }, ...days }: Line<{ readonly sides: readonly Side[] }>, { to }: Names) =>
    `Fin du binôme le ${sinceThen(days)} : ${sides.length > 1 ? 'questionnaires à remettre' : 'questionnaire à remettre'} ${enumerated(sides.map(side => to[side]))}`,
  'questionnaire-to-enter': ({ facts: { side, begun }, ...days }: Line<{ readonly side: Side; readonly begun: boolean }>, { of }: Names) =>
    begun ? `Questionnaire ${of[side]} : encodage commencé le ${sinceThen(days)}, à terminer` : `Questionnaire ${of[side]} remis le ${sinceThen(days)} : retour espéré pour le ${shortDay(days.dueOn)}`,
  'follow-up': ({ facts: { months, attempts }, ...days }: Line<{ readonly months: number; readonly attempts: number }>) =>
    `Prendre des nouvelles ${counted(months, 'mois', 'mois')} après la fin, ${days.waited < 0 ? `à partir du ${shortDay(days.since)}, ${inDays(-days.waited)}` : everSince(days)}${tried(attempts)}`,
  yearly: ({ facts: { task, year }, ...days }: Line<{ readonly task: keyof typeof yearlyTasks; readonly year: number }>) =>
    `${yearlyTasks[task]} ${year} ${days.left < 0 ? 'était à faire' : 'est à faire'} pour le ${dueDay(days)}`,
  breach: ({ facts: { at, missing }, ...days }: Line<{ readonly at?: string | undefined; readonly missing: readonly ('authority' | 'people')[] }>) =>
    `Violation de données découverte le ${shortDay(days.since)}${atTime(at)} : prévenez ${enumerated(missing.map(whom => toldOfBreach[whom]))}${missing.includes('authority') ? `, au plus tard le ${shortDay(days.dueOn)}${atTime(at)}, ${days.left < 0 ? daysAgo(-days.left) : inDays(days.left)}` : ''}`,
  'people-to-inform': ({ facts: { people } }: Line<{ readonly people: number }>) => `${counted(people, 'personne', 'personnes')} à informer : dans un binôme, sans avoir reçu la notice vie privée`,
} as const
type Rule = keyof typeof sentences

/** A line, as far as its sentence needs it. */
type Told = { readonly [Each in Rule]: { readonly rule: Each } & Parameters<(typeof sentences)[Each]>[0] }[Rule]

/** Why a thing is due, and since when or by when: a sentence without a full stop, with the first names of the two where they are given. */
export const dueSentence = (line: Told, names: FirstNames = {}): string =>
  (sentences[line.rule] as (line: Told, names: Names) => string)(line, namesOf(names)) // the table holds, under each rule, the sentence of that very rule

/** What the button of each line does. */
const acts: Readonly<Record<Rule, string>> = {
  'mentor-to-prepare': 'Préparer',
  'mentor-to-decide': 'Décider',
  'mentor-to-train': 'Voir la formation',
  'mentor-to-frame': 'Préciser',
  'mentor-agreement-missing': 'Ouvrir l’entreprise',
  'mentee-to-interview': 'Voir l’entretien',
  'mentee-to-decide': 'Décider',
  'interview-under-way': 'Reprendre',
  'attendance-missing': 'Noter les présences',
  'session-ahead': 'Ouvrir la séance',
  'agreement-ending': 'Renouveler',
  'agreement-talks': 'Ouvrir l’entreprise',
  'partner-note': 'Préparer la note',
  'answer-late': 'Relancer',
  'answer-due': 'Ouvrir',
  'to-plan': 'Prévoir',
  'to-discuss': 'Ouvrir',
  thawed: 'Proposer',
  'draft-left': 'Reprendre',
  'first-meeting-past': 'Confirmer',
  'first-meeting-ahead': 'Ouvrir',
  'answers-missing': 'Noter une réponse',
  'contract-to-print': 'Préparer le contrat',
  'signature-missing': 'Noter les signatures',
  'amendment-signature-missing': 'Noter les signatures',
  'intake-late': 'Ouvrir l’in-take',
  'plan-missing': 'Ouvrir le plan',
  'meeting-to-confirm': 'Confirmer',
  'no-meeting': 'Noter une rencontre',
  behind: 'Voir le rythme',
  'suspended-long': 'Ouvrir',
  'check-in': 'Ouvrir la fiche',
  'next-step': 'Ouvrir',
  'alert-red': 'Ouvrir la fiche',
  'community-overdue': 'Planifier',
  'newsletter-overdue': 'Rédiger',
  'end-in-sight': 'Préparer la clôture',
  'term-past': 'Ouvrir la clôture',
  'closing-to-plan': 'Prévoir',
  'closing-ahead': 'Ouvrir la clôture',
  'closing-to-hold': 'Confirmer',
  'closing-to-finish': 'Terminer',
  'certificate-to-give': 'Ouvrir la clôture',
  'questionnaire-to-hand': 'Remettre',
  'questionnaire-to-enter': 'Encoder',
  'follow-up': 'Noter la réponse',
  yearly: 'Ouvrir',
  breach: 'Ouvrir',
  'people-to-inform': 'Voir la liste',
}

/** The verb of the button that opens what a line is about. */
export const dueAct = (rule: Rule): string => acts[rule]
