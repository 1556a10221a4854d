import { breachesByDay } from '#shared/casebook/registers'
import type { Breach } from '#shared/domain/breach'
import { shortDay } from '#shared/text/format'
import { typeset } from '#shared/text/paper'
import { breachWords as words } from '#shared/text/registers'
import { sheetFrame } from '#shared/text/sheets/sheet-frame'
import { timeOfDay } from '#shared/text/sheets/session-sheets'

import type { Block, Document } from './document'
import { onePart, sheetDocument, type SheetSource, templateOf } from './sheet-source'

const { sheet, columns } = words

/** Every breach in the order in which they were discovered, whether they were notified or not (RGPD, art. 33.5). */
export function breachRegister(source: SheetSource): Document {
  const breaches = breachesByDay(source.book).toReversed()
  return sheetDocument(source, {
    title: sheet.name,
    template: templateOf(source, sheet.name),
    privacy: sheetFrame.confidential,
    dense: true,
    parts: onePart(
      { kind: 'heading', level: 1, text: sheet.name },
      ...(breaches.length === 0 ? [{ kind: 'paragraph', text: sheet.none } as const] : breaches.flatMap((breach, index) => blocksOf(breach, index + 1))),
    ),
  })
}

/** What is known of a breach, label by label; what nobody wrote has no row. */
function breachFacts(breach: Breach): readonly (readonly [label: string, value: string])[] {
  const { discoveredOn, discoveredAt, happenedOn, what, data, people, wasProtected, consequences, risk, measures, authorityToldOn, reference, peopleToldOn, whyNot } = breach
  const rows: readonly (readonly [string, string | undefined])[] = [
    [columns.on, shortDay(discoveredOn)],
    [columns.hour, discoveredAt && timeOfDay(discoveredAt)],
    [columns.happened, happenedOn && shortDay(happenedOn)],
    [columns.what, what],
    [columns.data, data],
    [columns.people, people === undefined ? undefined : String(people)],
    [columns.protected, wasProtected === undefined ? undefined : wasProtected ? words.yes : words.no],
    [columns.consequences, consequences],
    [columns.risk, words.risks[risk]],
    [columns.measures, measures],
    [columns.authority, authorityToldOn && shortDay(authorityToldOn)],
    [columns.reference, reference],
    [columns.told, peopleToldOn && shortDay(peopleToldOn)],
    [columns.whyNot, whyNot],
  ]
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [[label, typeset(value)] as const]))
}

const blocksOf = (breach: Breach, number: number): readonly Block[] => [
  { kind: 'heading', level: 2, text: sheet.case(number, breach.discoveredOn) },
  { kind: 'facts', rows: breachFacts(breach) },
]
