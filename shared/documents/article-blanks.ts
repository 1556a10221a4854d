import { searchKey } from '#shared/core/search-key'
import { shownAddress } from '#shared/domain/address'
import type { ContractRules } from '#shared/domain/articles'
import { addDays, addMonths, daysBetween } from '#shared/domain/calendar'
import { shownCompanyNumber } from '#shared/domain/company-number'
import type { ContractFacts } from '#shared/domain/contract'
import { endOfPair, MONTHS_OF_A_PAIR } from '#shared/domain/terms'
import { hours, longDay, paper } from '#shared/text/paper'
import type { articleWords } from '#shared/text/paper'

import { fullNameOnPaper, privacyContact } from './facts-on-paper'

/** What an article is filled with. */
export interface Given {
  readonly facts: ContractFacts
  readonly rules: ContractRules
}

type FieldName = keyof typeof articleWords.fields
type ConditionName = keyof typeof articleWords.conditions

/** What stands in a blank; nothing where it is not known. */
type Blank = (given: Given) => string | undefined

const { amounts } = paper

const blanks: Readonly<Record<FieldName, Blank>> = {
  association: ({ facts }) => facts.organisation.name,
  'adresse de l’association': ({ facts }) => shownAddress(facts.organisation.address) || undefined,
  'numéro d’entreprise': ({ facts }) => shownCompanyNumber(facts.organisation.companyNumber),
  'personne de contact': ({ facts }) => facts.coordinator.name,
  suppléance: ({ facts }) => facts.substitute?.name,
  'nom du mentor': ({ facts }) => fullNameOnPaper(facts.mentor),
  'nom du mentee': ({ facts }) => fullNameOnPaper(facts.mentee),
  entreprise: ({ facts }) => facts.mentor.activity,
  'accord de l’employeur': ({ facts }) => facts.mentor.employerAgreedOn && longDay(facts.mentor.employerAgreedOn),
  partenaire: ({ facts }) => facts.mentee.partner,
  début: ({ facts }) => longDay(facts.terms.startsOn),
  fin: ({ facts }) => longDay(facts.terms.endsOn),
  durée: ({ facts }) => length(facts.terms),
  lieu: ({ facts }) => facts.terms.meetingPlace,
  'consignes d’accès': ({ facts }) => facts.terms.accessInstructions?.replace(/\s*\n\s*/g, ' '),
  'rencontres par mois': ({ facts }) => amounts.meetingsPerMonth(facts.terms.meetingsPerMonth),
  'durée d’une rencontre': ({ facts }) => hours(facts.terms.minutesPerMeeting),
  'moyen de contact': ({ facts }) => facts.terms.contactChannel,
  'délai d’annulation': ({ rules }) => amounts.hoursOfNotice(rules.cancellationNoticeHours),
  'délai de réponse': ({ rules }) => amounts.workingDays(rules.answerWorkingDays),
  'prolongation maximale': ({ rules }) => amounts.months(rules.maximumExtensionMonths),
  'date du plan d’actions': ({ facts, rules }) => longDay(addDays(facts.terms.startsOn, rules.actionPlanDays)),
  absences: ({ rules }) => amounts.missedMeetings(rules.missedMeetings),
  assureur: ({ facts }) => facts.organisation.insurance?.insurer,
  'numéro de police': ({ facts }) => facts.organisation.insurance?.policyNumber,
  'risques couverts': ({ facts }) => facts.organisation.insurance?.cover,
  // Three boxes: a block of its own, see fill-article.ts.
  'cases du défraiement': () => undefined,
  'contact vie privée': ({ facts: { organisation } }) => privacyContact(organisation),
  // A contract may be printed before the note is handed over: the day is then written by hand.
  'date de la note d’information': ({ facts }) => (facts.mentor.informationNoteOn ? longDay(facts.mentor.informationNoteOn) : paper.dateToFill),
  'à compléter': () => undefined,
  'date à compléter': () => paper.dateToFill,
}

const conditions: Readonly<Record<ConditionName, (given: Given) => boolean>> = {
  volontaire: ({ facts }) => facts.mentor.frame !== 'working-time',
  'temps de travail': ({ facts }) => facts.mentor.frame === 'working-time',
  indépendant: ({ facts }) => facts.mentor.frame === 'self-employed',
  'chef d’entreprise': ({ facts }) => facts.mentor.frame === 'company-head',
  pensionné: ({ facts }) => facts.mentor.frame === 'pensioner',
  'demandeur d’emploi': ({ facts }) => facts.mentor.frame === 'job-seeker',
  partenaire: ({ facts }) => facts.mentee.partner !== undefined,
  suppléance: ({ facts }) => facts.substitute !== undefined,
  'consignes d’accès': ({ facts }) => facts.terms.accessInstructions !== undefined,
  assurance: ({ facts }) => facts.organisation.insurance !== undefined,
  mineur: ({ facts }) => facts.mentor.minor || facts.mentee.minor,
}

/** The blanks that a reader looks for first are set in bold. */
const STRONG: readonly FieldName[] = ['début', 'fin', 'lieu', 'date du plan d’actions']

const EXPENSES: FieldName = 'cases du défraiement'

/** Names as people type them: accents, capitals and the kind of apostrophe or space do not count. */
const key = (name: string) => searchKey(name).replace(/\s+/g, ' ').trim()

const byKey = <Value>(table: Readonly<Record<string, Value>>) => new Map(Object.entries(table).map(([name, value]) => [key(name), value]))

const blanksByKey = byKey(blanks)
const conditionsByKey = byKey(conditions)
const strongKeys = new Set(STRONG.map(key))

/** The blank of a name, however it was typed; nothing for a name we do not know. */
export const blankNamed = (name: string): Blank | undefined => blanksByKey.get(key(name))

/** The condition of a name, however it was typed; nothing for a name we do not know. */
export const conditionNamed = (name: string): ((given: Given) => boolean) | undefined => conditionsByKey.get(key(name))

/** The blanks that hold a day: « le » or « du » before one stays on its line. */
const DAYS: readonly FieldName[] = ['début', 'fin', 'date du plan d’actions', 'accord de l’employeur', 'date de la note d’information', 'date à compléter']
const dayKeys = new Set(DAYS.map(key))

export const isDay = (name: string): boolean => dayKeys.has(key(name))

export const isStrong = (name: string): boolean => strongKeys.has(key(name))

/** True for the blank that stands for three boxes. */
export const isExpenseBoxes = (name: string): boolean => key(name) === key(EXPENSES)

function length({ startsOn, endsOn }: ContractFacts['terms']): string {
  if (endOfPair(startsOn) === endsOn) return amounts.months(MONTHS_OF_A_PAIR)
  const months = Array.from({ length: 36 }, (_, index) => index + 1).find(count => addMonths(startsOn, count) === endsOn)
  return months === undefined ? amounts.days(daysBetween(startsOn, endsOn) + 1) : amounts.months(months)
}
