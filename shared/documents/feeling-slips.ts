import type { Interviewed } from '#shared/casebook/subjects'
import { shownAddress } from '#shared/domain/address'
import { gridSheet } from '#shared/text/sheets/grid-sheet'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'

import type { Block } from './document'
import { fullNameOnPaper } from './facts-on-paper'
import { box } from './grid-cells'
import { form, known, room } from './grid-head'
import type { SheetSource } from './sheet-source'

const words = gridSheet.slip

type PairInterviewed = Extract<Interviewed, { readonly kind: 'pair' }>

/** How much higher than a decision the slips are, in points. */
export const TAIL = 108

/** Dashes from one edge of the text to the other. */
const DASHES = 78

/** Two slips to cut off: each of the two says alone whether they wish to go on, and gives it back to the association without the other seeing it. */
export const feelingSlips = (source: SheetSource, interviewed?: PairInterviewed): readonly Block[] => [
  {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 2, text: words.title },
      { kind: 'paragraph', text: words.alone },
      ...slip(source, 'mentor', interviewed),
      ...slip(source, 'mentee', interviewed),
    ],
  },
]

function slip({ organisation }: SheetSource, side: 'mentor' | 'mentee', interviewed: PairInterviewed | undefined): readonly Block[] {
  const { name, address, email, phone } = organisation
  const whose = [words.of[side], ...(interviewed ? [words.pair(interviewed.pair.reference)] : [])].join(', ')
  return [
    { kind: 'paragraph', small: true, text: `${words.cut} ${'– '.repeat(DASHES).trim()}` },
    { kind: 'paragraph', text: [{ text: words.giveBack, strong: true }, { text: ` – ${whose}` }] },
    { kind: 'paragraph', small: true, text: [name, shownAddress(address), email ?? phone].filter(Boolean).join(sheetFrame.between) },
    form(
      [
        { label: words.wish, span: 7, answer: { kind: 'boxes', items: words.answers.map(answer => box(answer, false)) } },
        known(words.name, 5, interviewed && fullNameOnPaper(interviewed[side])),
      ],
      [room(words.word, 9), room(words.date, 3)],
    ),
  ]
}
