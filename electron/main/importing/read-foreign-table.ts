import type { Result } from '#shared/core/result'
import type { TemplateRefusal, TemplateReport } from '#shared/domain/template-report'
import type { ForeignFile, ForeignTable, ImportRefusal } from '#shared/importing/foreign-table'

import { answerWith, askApart, type Patience, type ReaderProcess, type Silence } from './apart'
import { limits } from './limits'
import type { TemplateFile } from './read-template'

/** Reads a file of somebody else's in a process of its own. */
export const readForeignTable = (file: ForeignFile, spawn: () => ReaderProcess, patience: Patience = limits): Promise<Result<ForeignTable, ImportRefusal>> =>
  askApart(file, spawn, patience, { isAnswer: answerWith(value => Array.isArray(value.get('sheets'))), refusal: importRefusal })

/** Checks a Word file as a template in the same way: whatever ends the process, the file is not kept. */
export const checkForeignTemplate = (file: TemplateFile, spawn: () => ReaderProcess, patience: Patience = limits): Promise<Result<TemplateReport, TemplateRefusal>> =>
  askApart(file, spawn, patience, { isAnswer: answerWith(value => Array.isArray(value.get('problems'))), refusal: () => ({ code: 'template/not-checked' }) })

function importRefusal(why: Silence): ImportRefusal {
  if (why.because === 'took-too-long') return { code: 'import/took-too-long', seconds: why.seconds }
  return { code: why.because === 'no-answer-of-ours' ? 'import/unreadable' : `import/${why.because}` }
}

/** The one reading of the house, which a person may stop. */
export interface ForeignReader {
  readonly read: (file: ForeignFile) => Promise<Result<ForeignTable, ImportRefusal>>
  /** Checks a Word file as a template, in another process: a list that is being read goes on. */
  readonly checkTemplate: (file: TemplateFile) => Promise<Result<TemplateReport, TemplateRefusal>>
  /** Ends the reading that is under way, if there is one. */
  readonly stop: () => void
}

/** Reads one file at a time: whoever chooses another while the first is being read has done with the first. */
export function foreignReader(spawn: () => ReaderProcess): ForeignReader {
  let underWay = new AbortController()
  return {
    read: file => {
      underWay.abort()
      underWay = new AbortController()
      return readForeignTable(file, spawn, { ...limits, signal: underWay.signal })
    },
    checkTemplate: file => checkForeignTemplate(file, spawn),
    stop: () => underWay.abort(),
  }
}
