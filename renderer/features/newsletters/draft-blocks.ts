import { readLink, shownLink } from '#shared/documents/newsletter-link'
import type { PieceId } from '#shared/domain/ids'
import { NewsletterBlock } from '#shared/domain/newsletter'

/** A block as it stands in its fields, complete or not. */
export type TypedBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'picture'; readonly piece?: PieceId; readonly alt: string; readonly caption: string }
  | { readonly kind: 'link'; readonly label: string; readonly address: string }
  | { readonly kind: 'meetings' }

export type BlockKind = TypedBlock['kind']

/** A block on the screen, under a key that stays with it when it is moved. */
export interface Row {
  readonly key: number
  readonly typed: TypedBlock
  /** As it was last complete when it was left: the newsletter keeps it until what is typed is complete again. */
  readonly kept?: NewsletterBlock | undefined
}

const blanks = {
  heading: { kind: 'heading', text: '' },
  paragraph: { kind: 'paragraph', text: '' },
  picture: { kind: 'picture', alt: '', caption: '' },
  link: { kind: 'link', label: '', address: '' },
  meetings: { kind: 'meetings' },
} as const satisfies Readonly<Record<BlockKind, TypedBlock>>

/** The kinds of blocks, as they are offered. */
export const blockKinds = ['heading', 'paragraph', 'picture', 'link', 'meetings'] as const satisfies readonly BlockKind[]

/** A block with nothing in it yet. */
export const blankBlock = (kind: BlockKind): TypedBlock => blanks[kind]

/** A kept block in its fields; a mailbox is shown without its mailto:. */
export function typedBlock(block: NewsletterBlock): TypedBlock {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'meetings':
      return block
    case 'picture':
      return { ...block, caption: block.caption ?? '' }
    case 'link':
      return { ...block, address: shownLink(block.address) }
  }
}

/** The block that a newsletter keeps, or nothing while something is missing. */
export function keptBlock(typed: TypedBlock): NewsletterBlock | undefined {
  const read = NewsletterBlock.safeParse(asked(typed))
  return read.success ? read.data : undefined
}

/** What the newsletter holds of a row: its fields, or what was last kept while they are refused; nothing once they are emptied. */
export const blockOf = ({ typed, kept }: Row): NewsletterBlock | undefined => keptBlock(typed) ?? (hasSomething(typed) ? kept : undefined)

/** A row whose fields were left: what the newsletter holds of it then is what is kept. */
export const settledRow = (row: Row): Row => ({ ...row, kept: blockOf(row) })

/** Whether anything stands in the fields of a block. */
export const hasSomething = (typed: TypedBlock): boolean => Object.entries(typed).some(([key, value]: [string, string | undefined]) => key !== 'kind' && value !== undefined && value.trim() !== '')

function asked(typed: TypedBlock): unknown {
  switch (typed.kind) {
    case 'heading':
    case 'paragraph':
    case 'meetings':
      return typed
    case 'picture': {
      const { caption, ...picture } = typed
      return caption.trim() === '' ? picture : typed
    }
    case 'link':
      return { ...typed, address: keptAddress(typed.address) }
  }
}

/** A mailbox is kept as it is followed; any other address only once it is whole. */
function keptAddress(typed: string): string | undefined {
  const read = readLink(typed)
  if (read.kind === 'address') return read.address
  return read.kind === 'proposal' && read.address.startsWith('mailto:') ? read.address : undefined
}

/** The same rows, one of them a place up or down. */
export function movedRow(rows: readonly Row[], from: number, by: -1 | 1): readonly Row[] {
  const row = rows[from]
  const to = from + by
  return row === undefined || to < 0 || to >= rows.length ? rows : rows.toSpliced(from, 1).toSpliced(to, 0, row)
}
