import type { Basis } from './basis'
import type { ReportPeriod } from './report-period'
import type { Tables } from './rows'
import { followUpRows } from './tables/follow-up-rows'
import { menteeRows } from './tables/mentee-rows'
import { mentorRows } from './tables/mentor-rows'
import { pairRows } from './tables/pair-rows'
import { partnerContactRows } from './tables/partner-contact-rows'
import { proposalRows } from './tables/proposal-rows'
import { questionnaireRows } from './tables/questionnaire-rows'
import { scopeOf } from './tables/scope'
import { sessionRows } from './tables/session-rows'
import { timeRows } from './tables/time-rows'

import type { Casebook } from '#shared/casebook/casebook'

const NOTHING: Tables = { pairs: [], mentees: [], mentors: [], sessions: [], proposals: [], partnerContacts: [], followUps: [], questionnaires: [], time: [] }

/** Everything the figures of a period count, row by row; of a period that goes on, what there is until today, and nothing of one to come. */
export function tablesOf(book: Casebook, period: ReportPeriod, basis: Basis): Tables {
  const scope = scopeOf(book, period, basis)
  if (!scope) return NOTHING
  return {
    pairs: pairRows(scope),
    mentees: menteeRows(scope),
    mentors: mentorRows(scope),
    sessions: sessionRows(scope),
    proposals: proposalRows(scope),
    partnerContacts: partnerContactRows(scope),
    followUps: followUpRows(scope),
    questionnaires: questionnaireRows(scope),
    time: timeRows(scope),
  }
}
