import { pairNames } from '../../api/names'
import { places } from '../../ui/places'

import type { Casebook } from '#shared/casebook/casebook'
import type { PairSheet } from '#shared/documents/pair-sheets'
import type { PairId } from '#shared/domain/ids'
import type { PairOccasion } from '#shared/domain/pair-occasion'
import { fullName } from '#shared/domain/person'
import { sheetPage } from '#shared/text/sheet-page'

const words = sheetPage.pairSheets

/** A sheet among the pages of the window: what it is for, and where one came from. */
export interface SheetSurroundings {
  readonly lead: string
  readonly back: { readonly href: string; readonly label: string }
}

/** What the page of a sheet says around it, where the sheet is about two people or about the pair they make. */
export function surroundingsOfPair(book: Casebook, sheet: PairSheet): SheetSurroundings {
  switch (sheet.kind) {
    case 'mentee-profile':
      return { lead: words.profile, back: backFromProfile(sheet) }
    case 'match-explanation':
      return { lead: words.explanation, back: { href: places.matchMentee(sheet.menteeId), label: words.backToSearch } }
    case 'match-comparison':
      return { lead: words.comparison, back: { href: places.compareMentors(sheet.menteeId, sheet.mentorIds.join(',')), label: words.backToComparison } }
    case 'group-proposal':
      return { lead: words.group, back: { href: places.matchGroup, label: words.backToGroup } }
    case 'intake':
      return ofPair(book, sheet, places.pairIntake)
    case 'action-plan':
      return ofPair(book, sheet, places.pairPlan)
    case 'meeting-sheet':
      return ofPair(book, sheet, places.pairMeetings)
    case 'pair-certificate': {
      const pair = book.pairs[sheet.pairId]
      const person = pair && (sheet.to === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId])
      return { lead: words.certificate[sheet.to](person ? fullName(person) : '…'), back: { href: places.pairClosing(sheet.pairId), label: sheetPage.back.closing } }
    }
  }
}

function backFromProfile({ menteeId, mentorId, pairId }: Extract<PairSheet, { kind: 'mentee-profile' }>): SheetSurroundings['back'] {
  if (pairId) return { href: places.pair(pairId), label: sheetPage.back.pair }
  return mentorId ? { href: places.newProposal(menteeId, mentorId), label: words.backToProposal } : { href: places.mentee(menteeId), label: sheetPage.back.mentee }
}

/** A pair that is gone is left unnamed, and the preview says so. */
function ofPair(book: Casebook, { pairId, kind }: { readonly pairId?: PairId | undefined; readonly kind: keyof typeof words.ofPair }, page: (id: string) => string): SheetSurroundings {
  if (!pairId) return { lead: sheetPage.blank, back: { href: places.stage(3), label: sheetPage.back.stage(3) } }
  const pair = book.pairs[pairId]
  const people = pair ? [book.mentors[pair.mentorId], book.mentees[pair.menteeId]].flatMap(person => (person ? [fullName(person)] : [])) : []
  return { lead: words.ofPair[kind](people.join(words.and)), back: { href: page(pairId), label: words.backToPart[kind] } }
}

/** What the page of the sheet of a check-in, a closing or a questionnaire says around it. */
export function surroundingsOfOccasion(book: Casebook, occasion: PairOccasion): SheetSurroundings {
  const { occasion: leads, back } = sheetPage
  const pair = book.pairs[occasion.id]
  const names = pair ? pairNames(book, pair) : '…'
  if (occasion.kind === 'closing') return { lead: leads.closing(names), back: { href: places.pairClosing(occasion.id), label: back.closing } }
  const person = pair && (occasion.side === 'mentor' ? book.mentors[pair.mentorId] : book.mentees[pair.menteeId])
  const name = person ? fullName(person) : '…'
  if (occasion.kind === 'evaluation') return { lead: leads.evaluation(name), back: { href: places.evaluation(occasion.id, occasion.side), label: back.evaluation } }
  return { lead: leads['check-in'](occasion.number, name), back: { href: places.checkIn(occasion.id, occasion.number, occasion.side), label: back.checkIn } }
}
