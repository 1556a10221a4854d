import { NativeSelect } from '@mantine/core'

import { Section } from '../../../ui/Section'

import type { ItemKey, ListItem } from '#shared/domain/lists'
import { statisticsSettings as words } from '#shared/text/content-settings'

interface StatisticsConversionProps<Value extends string> {
  readonly title: string
  readonly why: string
  readonly items: readonly ListItem[]
  readonly choices: readonly Value[]
  readonly labels: Readonly<Record<Value, string>>
  readonly table: Readonly<Record<ItemKey, Value>>
  readonly onChange: (table: Readonly<Record<ItemKey, Value>>) => void
}

const NONE = ''

/** What each item of a list counts as for a funder; one that counts as nothing is unknown there. Hidden items too: they may have been chosen. */
export function StatisticsConversion<Value extends string>({ title, why, items, choices, labels, table, onChange }: StatisticsConversionProps<Value>) {
  const changed = (key: ItemKey, chosen: string) => {
    const value = choices.find(choice => choice === chosen)
    const { [key]: _, ...others } = table
    onChange(value === undefined ? others : { ...others, [key]: value })
  }
  const data = [...choices.map((value): { value: string; label: string } => ({ value, label: labels[value] })), { value: NONE, label: words.notConverted }]
  return (
    <Section title={title}>
      <div className="page-body">
        <p className="form-hint">{why}</p>
        <div className="fields">
          {items.map(({ key, label }) => (
            <NativeSelect key={key} label={label} value={(table as Partial<Record<string, Value>>)[key] ?? NONE} onChange={event => changed(key, event.currentTarget.value)} data={data} />
          ))}
        </div>
      </div>
    </Section>
  )
}
