import { useCasebook } from '../../api/mirror'
import { LinkList, type LinkRow } from '../../ui/LinkList'
import { places } from '../../ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import { interviewsOf, isHeld } from '#shared/casebook/interviews'
import type { Mentee } from '#shared/domain/mentee'
import type { Sheet } from '#shared/domain/sheet'
import { menteePathWords } from '#shared/text/mentee-path'

const { paperNames: words, papersLead } = menteePathWords.file

/** The sheets that can be made of a mentee’s file, to look at and to print. */
export function Papers({ mentee }: { readonly mentee: Mentee }) {
  const book = useCasebook()
  return (
    <div className="page-body">
      <p className="form-hint">{papersLead}</p>
      <LinkList rows={papersOf(book, mentee)} />
    </div>
  )
}

/** Each sheet with its name: the grids; for a person sent by a partner, the orientation sheet and the note. */
export function papersOf(book: Casebook, { id, partnerId }: Mentee): readonly LinkRow[] {
  const held = interviewsOf(book, id).filter(isHeld)
  return [
    paper(words.grid, { kind: 'mentee-grid', menteeId: id }),
    ...held.map(interview => paper(words.interview(interview.held.on), { kind: 'interview', interviewId: interview.id })),
    ...(partnerId ? [paper(words.orientation, { kind: 'orientation-sheet', menteeId: id }), { key: 'note', href: places.partnerUpdate(id), label: words.note }] : []),
  ]
}

const paper = (label: string, sheet: Sheet): LinkRow => ({ key: places.sheet(sheet), href: places.sheet(sheet), label })
