import { recordedAfter } from './days'
import { sampleIds } from './ids'
import { menteeId, type MenteeKey, menteeSelectedOn } from './mentees'
import { act, type SampleStep } from './step'
import type { SelectionAnswers } from './typed-answers'

import { PROGRESS_ITEMS } from '#shared/domain/evaluation'

/** The ten sentences in their order, each answered from 1 to 4, as digits: `3212 2322 34`. */
export const tenSentences = (marks: string) => {
  const digits = Array.from(marks.replaceAll(' ', ''), Number)
  return Object.fromEntries(PROGRESS_ITEMS.flatMap((item, index) => (digits[index] ? [[item, digits[index]]] : [])))
}

/** Someone selected on paper, before the sheets were kept here. */
interface OnPaper {
  readonly mentee: MenteeKey
  readonly wish: string
  readonly needs: NonNullable<SelectionAnswers['needs']>
  readonly entryStatus: NonNullable<SelectionAnswers['entryStatus']>
  readonly unemployedFor: NonNullable<SelectionAnswers['unemployedFor']>
  readonly marks: string
  /** Whether one may ask what became of them. */
  readonly mayAsk: boolean
}

const rows: readonly OnPaper[] = [
  { mentee: 'bensalem', wish: 'Retrouver un bureau et des collègues.', needs: ['cv-letter', 'interview'], entryStatus: 'full-unemployment-benefit', unemployedFor: '6-to-12-months', marks: '3221 1223 23', mayAsk: true },
  { mentee: 'dejardin', wish: 'Savoir ce qui me manque pour être engagé.', needs: ['search-methods', 'interview'], entryStatus: 'integration-period', unemployedFor: 'under-6-months', marks: '3222 1233 23', mayAsk: true },
  { mentee: 'ilunga', wish: 'Entrer dans un atelier, même pour balayer.', needs: ['network', 'trade-discovery'], entryStatus: 'full-unemployment-benefit', unemployedFor: '1-to-2-years', marks: '4122 1123 14', mayAsk: true },
  { mentee: 'diallo', wish: 'Parler avec quelqu’un qui vit des langues.', needs: ['trade-discovery', 'network'], entryStatus: 'integration-income', unemployedFor: '1-to-2-years', marks: '2212 1132 13', mayAsk: true },
  { mentee: 'aydogan', wish: 'Reprendre la comptabilité avec les logiciels d’ici.', needs: ['digital-tools', 'company-codes'], entryStatus: 'full-unemployment-benefit', unemployedFor: '6-to-12-months', marks: '3321 2222 23', mayAsk: true },
  { mentee: 'goncalves', wish: 'Faire reconnaître dix ans de chantier.', needs: ['rights-procedures', 'network'], entryStatus: 'end-of-benefit', unemployedFor: '2-to-5-years', marks: '3211 2222 13', mayAsk: true },
  { mentee: 'delvaux', wish: 'Montrer mes sites à quelqu’un du métier.', needs: ['network', 'confidence'], entryStatus: 'leaving-studies', unemployedFor: 'never-worked', marks: '2221 1223 24', mayAsk: true },
  { mentee: 'marchal', wish: 'Mieux me présenter.', needs: ['interview', 'confidence'], entryStatus: 'full-unemployment-benefit', unemployedFor: '6-to-12-months', marks: '2321 1212 22', mayAsk: true },
  { mentee: 'lejeune', wish: 'Choisir entre deux études.', needs: ['career-project'], entryStatus: 'leaving-studies', unemployedFor: 'never-worked', marks: '1122 1213 13', mayAsk: true },
  { mentee: 'vanderlinden', wish: 'Ne pas chercher seule.', needs: ['search-methods', 'confidence'], entryStatus: 'integration-period', unemployedFor: '6-to-12-months', marks: '3222 1223 23', mayAsk: true },
  { mentee: 'ouali', wish: 'Être prêt pour un entretien.', needs: ['interview', 'network'], entryStatus: 'integration-income', unemployedFor: '1-to-2-years', marks: '4321 2312 23', mayAsk: true },
  { mentee: 'wojcik', wish: 'Vivre de mes dessins.', needs: ['business-creation', 'network'], entryStatus: 'no-income-unregistered', unemployedFor: '1-to-2-years', marks: '3122 1122 14', mayAsk: true },
  { mentee: 'dhooghe', wish: 'Trouver un four près de chez moi.', needs: ['network', 'search-methods'], entryStatus: 'integration-period', unemployedFor: 'under-6-months', marks: '4232 2233 23', mayAsk: true },
  { mentee: 'mertens', wish: 'Comprendre les contrats qu’on me propose.', needs: ['company-codes'], entryStatus: 'leaving-studies', unemployedFor: 'never-worked', marks: '2221 1122 12', mayAsk: false },
]

function enterSheet({ mentee, wish, needs, entryStatus, unemployedFor, marks, mayAsk }: OnPaper, index: number): readonly SampleStep[] {
  const interviewId = sampleIds.interview(150 + index)
  const { interviewedOn, decidedOn } = menteeSelectedOn(mentee)
  const on = recordedAfter(decidedOn)
  const answers = {
    ...{ frameExplained: true, availableFullTime: true, wantsMentoring: true, workRight: 'yes', registeredJobSeeker: entryStatus !== 'no-income-unregistered', privacyNoticeGiven: true },
    ...{ wishInOwnWords: wish, needs: [...needs], entryStatus, unemployedFor, consentFollowUp: mayAsk },
    ...tenSentences(marks),
  }
  return [
    act(on, 'interview.begin', { subject: { kind: 'mentee', id: menteeId(mentee) } }, interviewId),
    act(on, 'interview.answer', { interviewId, answers }),
    act(on, 'interview.hold', { interviewId, held: { on: interviewedOn, minutes: 60 } }),
  ]
}

/** The sheets of the selections of 2024 and 2025 that were entered afterwards: the ten sentences, and what is needed beside them. */
export const enterStartingPoints = (): readonly SampleStep[] => rows.flatMap(enterSheet)
