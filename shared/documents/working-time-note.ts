import { agreementOf } from '#shared/domain/company'
import { companyOf, type Mentor } from '#shared/domain/mentor'
import { curved, paper } from '#shared/text/paper'
import { volunteerSheet } from '#shared/text/sheets/volunteer-sheet'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Document } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'
import { associationRows, contactRow, receipt } from './note-parts'

const words = volunteerSheet.workingTime

/** What a mentor on working time is told: paid by an employer, they are no volunteer, and it is the employer who insures them. Without a mentor the note is blank. */
export function workingTimeNote(source: SheetSource, mentor: Mentor | undefined): Document {
  const agrees = mentor?.agreement ?? 'neutral'
  const title = words.titles[agrees]
  const companyId = mentor && companyOf(mentor.frame)
  const company = companyId && source.book.companies[companyId]
  const agreement = company && agreementOf(company)
  const granted = agreement?.state === 'granted' ? agreement : undefined
  return sheetDocument(source, {
    title,
    template: templateOf(source, words.name),
    privacy: sheetFrame.confidential,
    dense: true,
    parts: onePart(
      { kind: 'heading', level: 1, text: title },
      { kind: 'facts', caption: volunteerSheet.association, rows: [...associationRows(source), ...contactRow(source)] },
      {
        kind: 'facts',
        caption: volunteerSheet.you,
        rows: [
          [volunteerSheet.givenName, mentor ? [{ text: fullNameOnPaper(mentor), strong: true }] : paper.toFill],
          [volunteerSheet.frame, paper.frames['working-time'][agrees]],
          [words.employer, company ? curved(company.name) : paper.toFill],
          [words.agreedOn, granted ? words.agreedFrom(granted.on, granted.until) : paper.toFill],
          [words.insurance, granted?.insuranceConfirmed ? words.confirmed : words.toConfirm],
        ],
      },
      ...words.text.flatMap(({ title: heading, body }) => [{ kind: 'heading', level: 3, text: heading } as const, { kind: 'paragraph', text: body } as const]),
      receipt(mentor, volunteerSheet.mentor[agrees]),
    ),
  })
}
