import { listInForce } from '#shared/casebook/content-in-force'
import { type ItemKey, labelOf, type ListName } from '#shared/domain/lists'
import { type Situation, SituationFamily, situationLists } from '#shared/domain/situation'
import { situationWords } from '#shared/text/closing'
import { shortDay } from '#shared/text/format'
import { typeset } from '#shared/text/paper'
import { occasionSheet } from '#shared/text/sheets/occasion-sheet'

import type { Block, FormCell, Text } from './document'
import { MOST_BOXES } from './grid-cells'
import { form, room } from './grid-head'
import { boxesOf, roomFor } from './pair-on-paper'
import type { SheetSource } from './sheet-source'

const { families, fields, workTimes, markets, proofs, months, family: familyLabel, kinds } = situationWords

const heading: Block = { kind: 'heading', level: 2, text: occasionSheet.closing.situation }

/** Where a mentee stands, to be ticked and written: each family with its kinds, then what is known of it. */
export const situationToWrite = (source: SheetSource): readonly Block[] => [
  heading,
  form(
    ...SituationFamily.options.map(family => [listBoxes(source, [{ text: families[family], strong: true }], situationLists[family])]),
    [room(fields.since, 3), room(fields.title, 9)],
    [room(fields.where, 8), room(fields.months, 4)],
    [boxesOf(fields.workTime, 6, workTimes), boxesOf(occasionSheet.closing.market, 6, markets)],
    [listBoxes(source, fields.link, 'mentoring-links')],
    [boxesOf(fields.proof, 12, proofs)],
  ),
]

/** The choices of a list as boxes; a list that has grown too long is written by hand. */
export function listBoxes({ book, defaults }: SheetSource, label: Text, name: ListName, span = 12): FormCell {
  const items = listInForce(book, name, defaults).filter(({ hidden }) => !hidden)
  if (items.length > MOST_BOXES) return roomFor(label, span)
  return boxesOf(label, span, Object.fromEntries(items.map(item => [item.key, typeset(item.label)])))
}

/** What is known of where a mentee stands; what is not known is left out. */
export function situationTold({ book, defaults }: SheetSource, situation: Situation): readonly Block[] {
  const inList = (name: ListName, key: ItemKey | undefined) => key && typeset(labelOf(listInForce(book, name, defaults), key))
  const { family, kind, since, title, where, workTime, months: length, market, sector, link, proof } = situation
  const rows: readonly (readonly [string, string | undefined])[] = [
    [familyLabel, families[family]],
    [kinds[family], inList(situationLists[family], kind)],
    [fields.since, since && shortDay(since)],
    [fields.title, title && typeset(title)],
    [fields.where, where && typeset(where)],
    [fields.workTime, workTime && workTimes[workTime]],
    [fields.months, length === undefined ? undefined : months(length)],
    [fields.market, market && markets[market]],
    [fields.sector, inList('sectors', sector)],
    [fields.link, inList('mentoring-links', link)],
    [fields.proof, proof && proofs[proof]],
  ]
  return [heading, { kind: 'facts', rows: rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const])) }]
}
