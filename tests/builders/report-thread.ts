import type { ReportThread, ThreadAnswer } from '../../electron/main/printing/report-maker'
import { makeWorkbook } from '../../electron/main/printing/workbook-job'

import type { Casebook } from '#shared/casebook/casebook'
import { defaults } from '#shared/defaults/defaults'

/** The maker of workbooks without a thread of its own, for tests that are about something else. */
export function threadHere(): ReportThread {
  const parts: Record<string, Record<string, unknown>> = {}
  let [hear, hearFault]: [(answer: ThreadAnswer) => void, (fault: Error) => void] = [() => undefined, () => undefined]
  return {
    send: question => {
      if (question.kind === 'part') parts[question.collection] = { ...(question.isFirst ? {} : parts[question.collection]), ...question.entities }
      else if (question.kind === 'make') makeWorkbook(parts as unknown as Casebook, question.job, defaults).then(bytes => hear({ kind: 'made', bytes }), (fault: unknown) => hearFault(fault as Error)) // the casebook of the house, as it was sent
    },
    onAnswer: listener => (hear = listener),
    onFault: listener => (hearFault = listener),
    kill: () => undefined,
  }
}
