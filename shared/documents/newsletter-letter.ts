import type { Casebook } from '#shared/casebook/casebook'
import { communityAhead } from '#shared/casebook/community'
import { nextNewsletterNumber } from '#shared/casebook/newsletters'
import type { CasebookRefusal } from '#shared/casebook/refusal'
import { ok, type Result, whenOk } from '#shared/core/result'
import type { PieceId } from '#shared/domain/ids'
import type { AnnouncedMeeting, Newsletter, NewsletterBlock } from '#shared/domain/newsletter'
import { newsletterLetter as words } from '#shared/text/newsletters'
import { longDay, paper, typeset } from '#shared/text/paper'
import { timeOfDay } from '#shared/text/sheets/session-sheets'

import { found } from './found'
import { letterheadOf } from './letterhead'
import { safeAddress, shownLink } from './newsletter-link'
import { type Given, type SheetSource, sourceOf } from './sheet-source'

/** A newsletter as it is read, before any format: its words set as French is printed, its meetings looked up. */
export interface NewsletterLetter {
  readonly title: string
  /** Which one, of which day. */
  readonly issue: string
  readonly sender: { readonly name: string; readonly details: string; readonly email?: string; readonly logo?: PieceId }
  /** That its people are invented. */
  readonly marks: readonly string[]
  readonly blocks: readonly LetterBlock[]
  readonly why: string
  /** How to get it no more; `address` writes to the association. */
  readonly stop: { readonly text: string; readonly address?: string }
}

/** One thing to read below the other. */
export type LetterBlock =
  | { readonly kind: 'heading'; readonly text: string }
  /** Its lines stay lines. */
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'picture'; readonly piece: PieceId; readonly alt: string; readonly caption?: string }
  /** `address` holds only what an address may; `shown` is the same to be read. */
  | { readonly kind: 'link'; readonly label: string; readonly address: string; readonly shown: string }

/** The letter that one newsletter of the book makes today. Refuses one that is not there, and an association that is not known. */
export const letterOf = (book: Casebook, id: string, given: Given): Result<NewsletterLetter, CasebookRefusal> =>
  whenOk(sourceOf(book, given), source => whenOk(found(book.newsletters, id), newsletter => ok(newsletterLetter(source, newsletter))))

/** A newsletter as it reads today, or as it went out. */
export function newsletterLetter({ book, organisation, today }: SheetSource, newsletter: Newsletter): NewsletterLetter {
  const { title, blocks, issued } = newsletter
  const { name, details } = letterheadOf(organisation, [])
  const { email, logo } = organisation
  const meetings = issued?.meetings ?? communityAhead(book, today)
  return {
    title: typeset(title),
    issue: words.issue(issued?.number ?? nextNewsletterNumber(book), issued?.on ?? today),
    sender: { name, details, ...(email && { email }), ...(logo && { logo }) },
    marks: organisation.programme === 'sample' ? [paper.sampleMark] : [],
    blocks: blocks.flatMap(block => readBlocks(block, meetings)),
    why: words.why,
    stop: { text: words.stop(email), ...(email && { address: `mailto:${email}?subject=${encodeURIComponent(words.stopSubject)}` }) },
  }
}

/** The pictures of a letter, the logo first. */
export const picturesOf = ({ sender, blocks }: NewsletterLetter): readonly PieceId[] => [...(sender.logo ? [sender.logo] : []), ...blocks.flatMap(block => (block.kind === 'picture' ? [block.piece] : []))]

function readBlocks(block: NewsletterBlock, meetings: readonly AnnouncedMeeting[]): readonly LetterBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', text: typeset(block.text) }]
    case 'paragraph':
      return block.text.split(/\n[ \t]*\n/).flatMap(paragraphBlocks)
    case 'picture':
      return [{ kind: 'picture', piece: block.piece, alt: typeset(block.alt), ...(block.caption !== undefined && { caption: typeset(block.caption) }) }]
    case 'link': {
      const address = safeAddress(block.address)
      return address === undefined ? [{ kind: 'paragraph', lines: [typeset(block.label)] }] : [{ kind: 'link', label: typeset(block.label), address, shown: shownLink(/\p{C}/u.test(block.address) ? address : block.address) }]
    }
    case 'meetings':
      return [{ kind: 'heading', text: words.meetings }, meetings.length === 0 ? { kind: 'paragraph', lines: [words.noMeeting] } : { kind: 'list', items: meetings.map(said) }]
  }
}

const said = ({ on, at, title, place }: AnnouncedMeeting): string => words.meeting(longDay(on), at && timeOfDay(at), title && typeset(title), typeset(place))

const ITEM = /^\s*[-–•]\s+/

/** Lines that follow each other; those that begin with a dash are a list. */
function paragraphBlocks(text: string): readonly LetterBlock[] {
  return text.split('\n').reduce<readonly LetterBlock[]>((blocks, line) => {
    if (line.trim() === '') return blocks
    const last = blocks.at(-1)
    const isItem = ITEM.test(line)
    const read = typeset(line.replace(ITEM, '').trim())
    if (isItem) return last?.kind === 'list' ? [...blocks.slice(0, -1), { kind: 'list', items: [...last.items, read] }] : [...blocks, { kind: 'list', items: [read] }]
    return last?.kind === 'paragraph' ? [...blocks.slice(0, -1), { kind: 'paragraph', lines: [...last.lines, read] }] : [...blocks, { kind: 'paragraph', lines: [read] }]
  }, [])
}
