import { type AgeBracket, bracketsOf, cutsOf } from './age-brackets'
import { WORKED_ITEMS } from './time-given'

import { CompanySize } from '#shared/domain/company'
import { SessionKind } from '#shared/domain/group-session'
import type { ListName } from '#shared/domain/lists'
import { FrameKind } from '#shared/domain/mentor'
import { NATIONALITY_GROUPS } from '#shared/domain/nationality'
import { PartnerKind } from '#shared/domain/partner'
import { ClosingTrigger, Side } from '#shared/domain/pair-move'
import { Gender } from '#shared/domain/person'
import { PROVINCES } from '#shared/domain/province'
import { SituationFamily } from '#shared/domain/situation'
import { CiteLevel, FseStatus, type StatisticsSettings } from '#shared/domain/statistics-settings'

/** The lists that the values of a column come from. */
const LISTS: Readonly<Record<string, readonly ListName[] | undefined>> = {
  studies: ['studies'],
  sector: ['sectors'],
  status: ['entry-statuses'],
  unemployedFor: ['unemployment-lengths'],
  referral: ['referrals'],
  stoppedFor: ['interruption-reasons'],
  outcomeKind: ['employment-kinds', 'business-kinds', 'training-kinds', 'internship-kinds', 'study-kinds', 'other-situations'],
  reason: ['mentee-reasons'],
  towards: ['redirections'],
  leftFor: ['mentor-reasons'],
  refusal: ['proposal-refusals'],
}

const NACE_SECTIONS = 'ABCDEFGHIJKLMNOPQRSTU'.split('')

/** The values of a column that no list holds, in the order in which they are shown. */
const FIXED: Readonly<Record<string, readonly string[] | undefined>> = {
  gender: Gender.options,
  province: [...PROVINCES, 'foreign'],
  cite: CiteLevel.options,
  nationality: NATIONALITY_GROUPS,
  fseStatus: FseStatus.options,
  partnerKind: PartnerKind.options,
  frame: FrameKind.options,
  market: ['profit', 'non-profit'],
  size: CompanySize.options,
  nace: NACE_SECTIONS,
  trigger: ClosingTrigger.options,
  outcome: SituationFamily.options,
  proof: ['contract', 'certificate', 'declaration'],
  decision: ['accepted', 'waiting-list', 'redirected', 'not-accepted', 'withdrew'],
  kind: SessionKind.options,
  answer: ['accepted', 'declined', 'withdrawn', 'waiting'],
  state: ['reached', 'left', 'to-do', 'not-agreed'],
  side: Side.options,
  what: ['exchange', 'update', ...WORKED_ITEMS],
  months: ['6', '12'],
}

const AGES = { ages: undefined, fseAges: 'fse', foremAges: 'forem' } as const

/** A column of the pairs that tells of the mentor, under the name it has for a mentor: `mentorStudies` is `studies`. */
export const plainColumn = (column: string): string => (/^mentor[A-Z]/.test(column) && column !== 'mentorNumber' ? column.charAt(6).toLowerCase() + column.slice(7) : column)

/** The lists whose items are the values of a column; none for a column that has no list. */
export const listsOf = (column: string): readonly ListName[] => LISTS[plainColumn(column)] ?? []

/** The brackets of a column of ages. */
export function agesOf(column: string, settings: StatisticsSettings): readonly AgeBracket[] {
  const plain = plainColumn(column)
  return plain in AGES ? bracketsOf(cutsOf(AGES[plain as keyof typeof AGES] ?? settings.ages, settings)) : [] // it was just looked up
}

/** The values of a column in their order, with those of its lists; what no order holds comes after, `unknown` and `none` last. */
export function valuesOf(column: string, settings: StatisticsSettings, keysOf: (list: ListName) => readonly string[]): readonly string[] {
  const known = FIXED[plainColumn(column)] ?? (isYesNo(column) ? ['yes', 'no'] : [])
  return [...new Set([...agesOf(column, settings), ...known, ...listsOf(column).flatMap(keysOf)])]
}

const YES_NO: readonly string[] = [
  ...['openAtStart', 'entered', 'exited', 'openAtEnd', 'positive', 'durable', 'throughMentor', 'metTwice', 'keepsRhythm', 'foreignDiploma', 'longTerm'],
  ...['registered', 'interviewed', 'accompanied', 'waiting', 'informed', 'activeSinceInformed', 'prepared', 'trained', 'active', 'paused', 'left', 'hasClosed', 'stays'],
  ...['proposed', 'met', 'signed', 'handed', 'returned', 'satisfied', 'paid'],
]
const isYesNo = (column: string): boolean => YES_NO.includes(column)
