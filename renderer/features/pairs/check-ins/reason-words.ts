import type { AlertReason } from '#shared/casebook/alert'
import { checkInWords } from '#shared/text/check-ins'

const { reasons } = checkInWords

/** Why a level is proposed, as a sentence. */
export function reasonSentence(reason: AlertReason): string {
  switch (reason.code) {
    case 'wishes-to-stop':
    case 'mediation':
      return reasons[reason.code]()
    case 'no-meeting':
      return reasons['no-meeting'](reason.since, reason.days)
    case 'cancelled-in-a-row':
      return reasons['cancelled-in-a-row'](reason.number)
    case 'no-plan':
      return reasons['no-plan'](reason.dueOn)
    case 'behind':
      return reasons.behind(reason.behind, reason.held, reason.owed)
    case 'low-notes':
      return reasons['low-notes'](reason.notes)
    case 'intake-late':
      return reasons['intake-late'](reason.daysLate)
    case 'unreached':
      return reasons.unreached(reason.attempts)
  }
}
