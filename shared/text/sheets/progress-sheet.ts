import { counted, shortDay } from '../format'
import { longDay } from '../paper'

type Agreement = 'feminine' | 'masculine' | 'neutral'
type Forms = Readonly<Record<Agreement, string>>

const same = (text: string): Forms => ({ feminine: text, masculine: text, neutral: text })

/** The words of what a partner is told of someone it sent: steps, dates and result, and nothing of what was said. */
export const progressSheet = {
  name: 'Note au partenaire',
  title: 'Note d’avancement',
  mailSubject: 'Mentorat pour l’emploi : note d’avancement',
  /** The greeting to whoever reads, and to somebody by name. */
  toWhom: 'Madame, Monsieur,',
  toPerson: (name: string) => `Bonjour ${name},`,
  attention: (name: string) => `À l’attention de ${name}`,
  doneAt: (place: string, day: string) => `${place}, le ${longDay(day)}`,
  labels: {
    person: 'Personne accompagnée',
    step: 'Étape',
    decision: 'Décision',
    startsOn: 'Début du mentorat',
    endsOn: 'Fin prévue',
    lastDay: 'Dernier jour du binôme',
    closedOn: 'Clôture',
    meetings: 'Rencontres du binôme',
    standing: 'Situation',
    ending: 'Fin du mentorat',
    result: 'Résultat',
    goal: 'Métier visé',
    next: 'Prochaine échéance',
    contact: 'Votre contact',
  },
  line: (label: string, text: string) => `${label} : ${text}`,
  stepOn: (step: string, day: string) => `${step}, le ${shortDay(day)}`,
  meetings: (held: number) => counted(held, 'rencontre', 'rencontres'),
  suspended: 'mentorat suspendu pour le moment',
  closing: 'Nous restons à votre disposition pour toute question.',
  greeting: 'Bien cordialement,',

  steps: {
    registered: 'inscription à notre programme',
    decision: 'décision après l’entretien de sélection',
    'pair-formed': 'formation d’un binôme avec un ou une mentor',
    contract: 'contrat d’engagement signé, début du mentorat',
    'check-in': (number: number) => `suivi n° ${number}, après ${number * 6} semaines`,
    closure: 'fin du mentorat',
    outcome: 'sortie positive du mentorat',
  },
  decisions: {
    accepted: { feminine: 'retenue pour un mentorat', masculine: 'retenu pour un mentorat', neutral: 'candidature retenue pour un mentorat' },
    'waiting-list': same('en liste d’attente'),
    redirected: same('réorientation vers un autre service'),
    'not-accepted': { feminine: 'non retenue', masculine: 'non retenu', neutral: 'candidature non retenue' },
    withdrew: same('la personne ne souhaite pas poursuivre'),
  } satisfies Readonly<Record<string, Forms>>,
  endings: {
    term: 'la durée convenue est écoulée',
    'positive-exit': 'sortie positive (emploi, formation, stage, création d’activité ou reprise d’études)',
    interruption: 'fin avant l’échéance',
  },
  /** What became of the person, by the family of their situation; the kind follows where it is known. */
  results: { job: 'emploi', training: 'formation', internship: 'stage', business: 'création d’activité', studies: 'reprise d’études', other: 'autre situation' },
  result: (family: string, kind: string | undefined, since: string | undefined) => `${family}${kind === undefined ? '' : ` (${kind})`}${since === undefined ? '' : `, depuis le ${shortDay(since)}`}`,
} as const
