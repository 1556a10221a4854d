import { shownAddress } from '#shared/domain/address'
import { shownCompanyNumber } from '#shared/domain/company-number'
import type { Mentor } from '#shared/domain/mentor'
import { paper } from '#shared/text/paper'
import { volunteerSheet as words } from '#shared/text/sheets/volunteer-sheet'

import type { Block, FormCell, Text } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import type { SheetSource } from './sheet-source'

/** A line of facts of an information note. */
export type NoteRow = readonly [label: string, value: Text]

/** Who the association is and what for; a seat that is not known is a line to fill. */
export function associationRows({ organisation }: SheetSource): readonly NoteRow[] {
  const { name, address, legalForm, companyNumber } = organisation
  return [
    [words.denomination, [{ text: name, strong: true }]],
    [words.office, shownAddress(address) || paper.toFill],
    [words.status, words.statusWith(paper.legalForms[legalForm], paper.companyNumber(shownCompanyNumber(companyNumber)))],
  ]
}

/** Whom to ask at the association. */
export const contactRow = ({ organisation }: SheetSource): readonly NoteRow[] => [[words.contact, [organisation.phone, organisation.email].filter(Boolean).join(' · ') || paper.toFill]]

/** The receipt, to be dated and signed by the person and kept by the association. */
export function receipt(mentor: Mentor | undefined, title: string): Block {
  const given = mentor?.informationNote?.givenOn
  const room = (label: string, span: number): FormCell => ({ label, span, answer: { kind: 'room', lines: 2 } })
  return {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 2, text: words.receipt },
      { kind: 'paragraph', text: [words.received(mentor && fullNameOnPaper(mentor)), ...(given ? [words.receivedOn(given)] : [])].join(' ') },
      {
        kind: 'form',
        rows: [[mentor ? { label: title, span: 5, answer: { kind: 'said', text: fullNameOnPaper(mentor) } } : room(title, 5), room(words.date, 3), room(words.signature, 4)]],
      },
    ],
  }
}
