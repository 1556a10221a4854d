import { NativeSelect, Textarea } from '@mantine/core'
import { memo, useCallback, useState } from 'react'

import { blankDomain, type DomainValues, domainsAsked, holderOf, type IntakeValues, PRIORITIES, withDomain } from './intake-values'
import { FreeTextWarnings } from '../../../ui/FreeTextWarnings'

import { type ItemKey, labelOf, type ListItem } from '#shared/domain/lists'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.intake
const columns = ['strengths', 'weaknesses', 'evidence'] as const

interface IntakeTableProps {
  readonly items: readonly ListItem[]
  readonly values: IntakeValues
  readonly onEdit: (change: (values: IntakeValues) => IntakeValues) => void
  /** Called as a field is left. */
  readonly onLeave: () => void
}

/** The domains of the search for work, with what helps and what hinders in each; Tab goes from cell to cell. */
export function IntakeTable({ items, values, onEdit, onLeave }: IntakeTableProps) {
  const [moved, setMoved] = useState('')

  const write = useCallback((key: ItemKey, patch: Partial<DomainValues>) => onEdit(before => withDomain(before, key, patch)), [onEdit])

  const choose = (key: ItemKey, typed: string) => {
    const priority = PRIORITIES.find(each => each === typed) ?? ''
    const holder = priority === '' ? undefined : holderOf(values, priority)
    setMoved(holder !== undefined && holder !== key ? words.priorityMoved(Number(priority), labelOf(items, holder), labelOf(items, key)) : '')
    write(key, { priority })
    onLeave()
  }

  return (
    <div>
      <div className="life-table-frame">
        <table className="life-table intake-table">
          <caption>{words.analysis}</caption>
          <thead>
            <tr>
              <th scope="col">{words.domain}</th>
              {columns.map(column => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
              <th scope="col">{words.priority}</th>
            </tr>
          </thead>
          <tbody>
            {domainsAsked(items, values).map(({ key, label }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <DomainCells domain={key} label={label} values={values.domains[key] ?? blankDomain} onWrite={write} onLeave={onLeave} />
                <td>
                  <NativeSelect
                    aria-label={words.cell(words.priority, label)}
                    data={[{ value: '', label: words.noPriority }, ...PRIORITIES]}
                    value={values.domains[key]?.priority ?? ''}
                    onChange={event => choose(key, event.currentTarget.value)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="status" className="priority-moved">
        {moved !== '' && <span>{moved}</span>}
      </p>
    </div>
  )
}

interface DomainCellsProps {
  readonly domain: ItemKey
  readonly label: string
  readonly values: DomainValues
  readonly onWrite: (key: ItemKey, patch: Partial<DomainValues>) => void
  readonly onLeave: () => void
}

/** Drawn again only when its own domain changes: there are many fields on this page. */
const DomainCells = memo(function DomainCells({ domain, label, values, onWrite, onLeave }: DomainCellsProps) {
  return columns.map(column => (
    <td key={column}>
      <Textarea
        aria-label={words.cell(words[column], label)}
        rows={1}
        maxLength={1000}
        value={values[column]}
        onChange={event => onWrite(domain, { [column]: event.currentTarget.value })}
        onBlur={onLeave}
      />
      <FreeTextWarnings text={values[column]} />
    </td>
  ))
})
