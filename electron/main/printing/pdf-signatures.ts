import type { Content, TableCell } from 'pdfmake/interfaces'

import type { SignatureFrame } from '#shared/documents/document'
import { paper } from '#shared/text/paper'

import { colours } from './pdf-look'
import { tagged, tagIn } from './pdf-tags'
import type { Tag } from './pdf-tags'

const PER_ROW = 3
const GAP = 9
const PADDING = 6
const LINE = 0.8

/** Room for a signature by hand, and for one that is only a visa. */
const SIGNATURE = 46
const VISA = 24

const words = paper.contract

/** Frames side by side, all of one height, never parted by a page. */
export function signatureFrames(frames: readonly SignatureFrame[], parent: Tag, width: number): Content {
  const rows = Array.from({ length: Math.ceil(frames.length / PER_ROW) }, (_, row) => frames.slice(row * PER_ROW, (row + 1) * PER_ROW))
  return { stack: rows.map(row => frameRow(row, parent, width)), unbreakable: true }
}

function frameRow(frames: readonly SignatureFrame[], parent: Tag, width: number): Content {
  const outer = (width - GAP * (frames.length - 1)) / frames.length
  const inner = outer - 2 * (PADDING + LINE)
  const table = tagIn(parent, 'Table')
  const rowOf = (role: 'TH' | 'TD', cell: (frame: SignatureFrame, tag: Tag) => TableCell): TableCell[] => {
    const row = tagIn(table, 'TR')
    return frames.flatMap((frame, index) => (index === 0 ? [cell(frame, tagIn(row, role))] : [gap(), cell(frame, tagIn(row, role))]))
  }
  return {
    table: {
      widths: frames.flatMap((_, index) => (index === 0 ? [inner] : [GAP, inner])),
      // Names and handwriting stand in rows of their own, so that the lines to write on are level in all frames.
      body: [rowOf('TH', titleCell), rowOf('TD', nameCell), rowOf('TD', writingCell)],
    },
    layout: {
      hLineWidth: () => LINE,
      vLineWidth: () => LINE,
      hLineColor: () => colours.rule,
      vLineColor: () => colours.rule,
      paddingLeft: column => (column % 2 === 0 ? PADDING : 0),
      paddingRight: column => (column % 2 === 0 ? PADDING : 0),
      paddingTop: () => 3,
      paddingBottom: row => (row === 1 ? 0 : 3),
    },
    margin: [0, 3, 0, 5],
  }
}

const gap = (): TableCell => ({ text: '', border: [false, false, false, false] })

const line = (shown: string, style: string, below: number, tag: Tag): Content => tagged({ text: shown, style, margin: [0, 0, 0, below] }, tag)

const titleCell = ({ title }: SignatureFrame, tag: Tag): TableCell => ({ stack: [line(title, 'frameTitle', 0, tag)], fillColor: colours.tint })

const nameCell = ({ name, quality }: SignatureFrame, tag: Tag): TableCell => ({
  stack: [line(name ?? paper.toFill, name ? 'frameTitle' : 'frame', 1, tag), ...(quality ? [line(quality, 'hint', 0, tag)] : [])],
  border: [true, true, true, false],
})

/** Where one writes: a visa, which asks for no mention, has its date and its signature on one line and takes less of the page. */
function writingCell({ mention }: SignatureFrame, tag: Tag): TableCell {
  const date = (below: number) => line(`${words.date} ${paper.dateToFill}`, 'frame', below, tag)
  const border: [boolean, boolean, boolean, boolean] = [true, false, true, true]
  if (!mention) return { columns: [date(VISA), line(words.signature, 'frame', VISA, tag)], border }
  return {
    stack: [line(`${words.mentionToWrite} ${mention}`, 'hint', 11, tag), line(paper.toFill, 'frame', 7, tag), date(5), line(words.signature, 'frame', SIGNATURE, tag)],
    border,
  }
}
