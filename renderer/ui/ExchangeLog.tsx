import './LinkList.css'

import { Button, Group } from '@mantine/core'
import { useState } from 'react'

import { ConfirmDialog } from './ConfirmDialog'
import { ExchangeForm } from './ExchangeForm'
import type { Team } from './grid/question-props'

import type { Exchange, ExchangeDetails, ExchangeWith } from '#shared/domain/exchange'
import type { CoordinatorId, ExchangeId } from '#shared/domain/ids'
import type { IsoDate } from '#shared/domain/iso-date'
import { forms } from '#shared/text/forms'
import { exchanges as words } from '#shared/text/exchanges'

interface ExchangeLogProps {
  /** Whose file this is. */
  readonly with: ExchangeWith
  readonly exchanges: readonly Exchange[]
  /** Who may be named: those at work, and those whom these exchanges name. */
  readonly team: Team
  readonly nameOf: (id: CoordinatorId) => string | undefined
  /** Who is working now, proposed as the one who spoke. */
  readonly worker?: CoordinatorId | undefined
  readonly today: IsoDate
  /** Answers true once the exchange is kept; what was typed stays otherwise. */
  readonly onSave: (details: ExchangeDetails, id?: ExchangeId) => Promise<boolean>
  readonly onRemove: (id: ExchangeId) => void
}

/** What was said with someone, the latest first; each line can be corrected where it stands. */
export function ExchangeLog({ exchanges, nameOf, onSave, onRemove, ...rest }: ExchangeLogProps) {
  const [editing, setEditing] = useState<ExchangeId | 'new'>()
  const [removing, setRemoving] = useState<Exchange>()
  const done = () => setEditing(undefined)
  const rows = exchanges.toSorted((one, other) => other.on.localeCompare(one.on))
  const form = (exchange?: Exchange) => <ExchangeForm {...rest} exchange={exchange} onCancel={done} onSave={async details => (await onSave(details, exchange?.id)) && done()} />

  return (
    <div className="page-body">
      {editing === 'new' ? (
        form()
      ) : (
        <div>
          <Button variant="default" onClick={() => setEditing('new')}>
            {words.add}
          </Button>
        </div>
      )}
      {rows.length === 0 && <p className="unknown">{words.none}</p>}
      <ul className="link-list">
        {rows.map(exchange => (
          <li key={exchange.id} className="link-row">
            {editing === exchange.id ? (
              form(exchange)
            ) : (
              <>
                <div className="link-words">
                  <div className="link-detail">{words.line(exchange.on, exchange.means, exchange.person, exchange.by && nameOf(exchange.by))}</div>
                  <div className="exchange-note">{exchange.note}</div>
                </div>
                <Group gap="xs">
                  <Button variant="subtle" size="compact-sm" onClick={() => setEditing(exchange.id)} aria-label={words.editOf(exchange.on)}>
                    {words.edit}
                  </Button>
                  <Button variant="subtle" size="compact-sm" onClick={() => setRemoving(exchange)} aria-label={words.removeOf(exchange.on)}>
                    {words.remove}
                  </Button>
                </Group>
              </>
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={removing !== undefined}
        title={words.removeTitle}
        confirmLabel={forms.remove}
        danger
        onClose={() => setRemoving(undefined)}
        onConfirm={() => {
          if (removing) onRemove(removing.id)
          setRemoving(undefined)
        }}
      >
        {removing && words.removeMeaning(removing.on)}
      </ConfirmDialog>
    </div>
  )
}
