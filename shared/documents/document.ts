import type { Chart } from '#shared/charts/chart'
import type { PieceId } from '#shared/domain/ids'

/**
 * A printed page as we mean it, before any format.
 *
 * Documents are written in these few words; the presses in `electron/main/printing`
 * turn them into PDF or Word. A new document needs no new press, and a new
 * press no new document.
 */
export interface Document {
  readonly title: string
  readonly subject: string
  readonly letterhead: Letterhead
  readonly foot: Foot
  /** Set tight, for grids and lists that must hold on few pages. */
  readonly dense?: true
  /** Lying on its long side, for tables of many columns. */
  readonly landscape?: true
  /** The parts go to one reader: none is followed by a blank page. */
  readonly oneSided?: true
  /** All parts are read one after the other, and their pages are counted as one. */
  readonly numbered?: 'through'
  /** Each part begins on a new sheet, also in two-sided printing, and counts its own pages: « page 1 / 4 » of each of three originals. */
  readonly parts: readonly Part[]
}

/** What stands at the top of every page: who speaks. */
export interface Letterhead {
  readonly name: string
  /** Legal form, company number, address. */
  readonly details: string
  readonly support: string
  readonly logo?: PieceId
  readonly supportLogo?: PieceId
  /** Warnings across every page: that it is a draft, that the people in it are invented. */
  readonly marks?: readonly string[]
}

/** What stands at the foot of every page, before « page x / y ». */
export interface Foot {
  /** File number and version of the template. */
  readonly reference: string
  readonly privacy: string
}

/** Some pages that belong together: one of three originals, one grid, one letter. */
export interface Part {
  /** Shown at the top right of each page of the part: « exemplaire de la mentor ». */
  readonly label?: string
  readonly blocks: readonly Block[]
}

/** A run of words; a strong one is set in bold. */
export interface Span {
  readonly text: string
  readonly strong?: true
}
/** Text in which some words may be strong. */
export type Text = string | readonly Span[]

/** A box to tick with a pen, or ticked already. */
export interface Box {
  readonly label: Text
  readonly ticked?: true
}

/** What a page is made of, one below the other. */
export type Block =
  /** 1 is the title of the document, 2 an article or a section, 3 below it. A heading stays with what follows it. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly small?: true }
  /** Whom a letter goes to, line by line, where the window of an envelope shows it: at the right, the first thing on its page. */
  | { readonly kind: 'address'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  /** As wide as the text at most; `alt` is read to those who do not see it, and printed where the picture is lost. */
  | { readonly kind: 'picture'; readonly piece: PieceId; readonly alt: string; readonly caption?: string; /** 80 where nothing else is said. */ readonly highest?: Millimetres }
  /** A chart under its title, as wide as the text; with another one beside it each takes a half, with a table the lesser part. All of it stands on one page. */
  | { readonly kind: 'chart'; readonly chart: Chart; readonly beside?: Chart | TableBlock }
  /** Words that lead to an address, which stands beside them: paper cannot be clicked. `shown` is the address as one reads it. */
  | { readonly kind: 'link'; readonly label: string; readonly address: string; readonly shown: string }
  /** One box below the other, or side by side when `inline`, after the words that lead to them. */
  | { readonly kind: 'boxes'; readonly items: readonly Box[]; readonly inline?: true; readonly lead?: Text }
  /** A table of labels and values. */
  | { readonly kind: 'facts'; readonly caption?: string; readonly rows: readonly (readonly [label: string, value: Text])[] }
  /** Three frames stand side by side; more go on below. */
  | { readonly kind: 'signatures'; readonly frames: readonly SignatureFrame[] }
  /** Questions with their answers or the room for them, in a real table; the cells of a row share its width. */
  | { readonly kind: 'form'; readonly rows: readonly (readonly FormCell[])[] }
  | TableBlock
  /** Blocks that stand on one page together. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }

/** Rows under a head that is repeated on each page. */
export interface TableBlock {
  readonly kind: 'table'
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly Text[])[]
  readonly rowHeight?: Millimetres
  readonly total?: readonly Text[]
  /** In smaller letters and lower rows: beside a chart, or where many tables must hold on few pages. */
  readonly tight?: true
}

/** A length on paper. */
export type Millimetres = number

/** A column of a table; widths are shares of the width of the page. */
export interface TableColumn {
  readonly label: string
  readonly width: number
  readonly numeric?: true
}

/** One question on paper. */
export interface FormCell {
  readonly label: Text
  /** In smaller letters after the label: « plusieurs réponses possibles ». */
  readonly hint?: string
  /** How many twelfths of the row it takes; the last cell takes what is left, and a row of more than twelve is a fault. */
  readonly span: number
  readonly answer: FormAnswer
}

/** What stands after a question: room to write, boxes, or what was answered. */
export type FormAnswer =
  /** Empty lines of 8 mm to write on; the first goes on after the label. Rooms side by side all get as many as the largest. */
  | { readonly kind: 'room'; readonly lines: number }
  /** Boxes of 5 mm, after the label and on the lines below it; below each other where their words are longer than a line. */
  | { readonly kind: 'boxes'; readonly items: readonly Box[] }
  /** Four boxes from 1 to 4, with what the ends mean; empty where the page says it once for all. A fifth box, `none`, for who cannot say. */
  | { readonly kind: 'scale'; readonly low: string; readonly high: string; readonly value?: 1 | 2 | 3 | 4; readonly none?: Box }
  /** What was answered, under the label; a new line begins a line, and more than some 900 letters may go on over the page. */
  | { readonly kind: 'said'; readonly text: Text }

/** A frame wide enough for a name, a handwritten mention, a date and a signature. */
export interface SignatureFrame {
  /** In whose name: « Le ou la mentor ». */
  readonly title: string
  /** Absent where the person writes it by hand. */
  readonly name?: string
  readonly quality?: string
  /** The handwritten mention the parties expect: « Lu et approuvé ». */
  readonly mention?: string
}

/** The text without its emphasis. */
export const plainText = (text: Text): string => (typeof text === 'string' ? text : text.map(span => span.text).join(''))

/** The pictures that stand among the text of a document. */
export const picturesIn = ({ parts }: Document): readonly PieceId[] => parts.flatMap(({ blocks }) => picturesAmong(blocks))

const picturesAmong = (blocks: readonly Block[]): readonly PieceId[] =>
  blocks.flatMap(block => (block.kind === 'picture' ? [block.piece] : block.kind === 'together' ? picturesAmong(block.blocks) : []))

/** The charts of a document, each with what stands beside it. */
export const chartsIn = ({ parts }: Document): readonly Extract<Block, { kind: 'chart' }>[] => parts.flatMap(({ blocks }) => chartsAmong(blocks))

/** How much of the width a chart takes with something beside it: a half, or less than the table that tells the same. */
export const shareBeside = (beside: Chart | TableBlock): number => (beside.kind === 'table' ? 0.34 : 0.5)

const chartsAmong = (blocks: readonly Block[]): readonly Extract<Block, { kind: 'chart' }>[] =>
  blocks.flatMap(block => (block.kind === 'chart' ? [block] : block.kind === 'together' ? chartsAmong(block.blocks) : []))

/** Shorter paragraphs take one line. */
const ONE_LINE = 110

/** True for a paragraph of one line under a heading, which stays with what follows: a heading and one line do not end a page. */
export function isOpeningLine(blocks: readonly Block[], index: number): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]]
  if (before?.kind !== 'heading' || block?.kind !== 'paragraph' || !next) return false
  return next.kind !== 'heading' && next.kind !== 'together' && plainText(block.text).length < ONE_LINE
}

/** True for words under a table, which stand a little off it. */
export const standsOff = (block: Block | undefined, next: Block | undefined): boolean =>
  (block?.kind === 'facts' || block?.kind === 'form') && (next?.kind === 'paragraph' || next?.kind === 'boxes' || next?.kind === 'list')
