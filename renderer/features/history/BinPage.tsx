import './history.css'

import { Button, Loader, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'

import { ask } from '../../api/ask'
import { explain, shownInstant } from '../../api/explain'
import { useCasebook, useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { Notice } from '../../ui/Notice'
import { hasPlace, placeOf } from '../../ui/places'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { WideTable } from '../../ui/WideTable'

import type { Refusal } from '#shared/api/refusal'
import type { BinLine, NamedRecord } from '#shared/casebook/bin'
import { settingsInForce } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import { whoDid } from '#shared/documents/audit-workbook'
import { actTold, binWords as words, recordNamed } from '#shared/text/past'
import { entityKinds } from '#shared/text/refusals'

/** What was taken away and is still absent, each act with its way back. */
export function BinPage() {
  const [book, send] = [useCasebook(), useSend()]
  const { problem, attempt } = useAttempt()
  const [lines, setLines] = useState<readonly BinLine[]>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [back, setBack] = useState<NamedRecord>()

  useEffect(() => {
    let isWanted = true
    void ask('bin.read').then(reply => {
      if (!isWanted) return
      if (reply.ok) setLines(reply.value)
      setRefusal(reply.ok ? undefined : reply.error)
    })
    return () => {
      isWanted = false
    }
  }, [book])

  const putBack = async ({ generation, records: [record] }: BinLine) => {
    setBack((await attempt(send('bin.put-back', { generation }))) ? record : undefined)
  }
  const { months } = settingsInForce(book, 'retention', defaults)
  return (
    <Section title={words.title}>
      <div className="page-body">
        <Text>{words.lead}</Text>
        <p className="form-hint">{words.kept(months.history)}</p>
        <div role="status">
          {back && (
            <Notice tone="good" title={words.backAgain(nameIn(back))} action={hasPlace(back.collection) ? <Link href={placeOf(back.collection, back.id)}>{words.see}</Link> : undefined} />
          )}
        </div>
        <Problem problem={problem} />
        {refusal && <Notice tone="error" title={explain(refusal).title}>{explain(refusal).detail}</Notice>}
        {!lines && !refusal && <Loader size="sm" aria-label={words.reading} />}
        {lines?.length === 0 && <div className="data-table-empty">{words.empty}</div>}
        {lines && lines.length > 0 && (
          <WideTable caption={words.caption} columns={Object.values(words.columns)}>
            {lines.map(line => (
              <BinRow key={line.generation} line={line} by={whoDid(book, line)} onPutBack={() => void putBack(line)} />
            ))}
          </WideTable>
        )}
      </div>
    </Section>
  )
}

/** A record by its name, or by its kind where it has none. */
const nameIn = ({ collection, name }: NamedRecord): string => recordNamed(name) || entityKinds[collection][0]

function BinRow({ line, by, onPutBack }: { readonly line: BinLine; readonly by: string; readonly onPutBack: () => void }) {
  const { at, records, redoes, meant } = line
  const [first] = records
  if (!first) return null
  const others = records.length > 1 ? ` ${words.with(records.length - 1)}` : ''
  return (
    <tr>
      <td>
        {nameIn(first)}
        {others}
      </td>
      <td>{entityKinds[first.collection][0]}</td>
      <td>{shownInstant(at)}</td>
      <td>{by}</td>
      <td>{redoes !== undefined && meant !== undefined ? actTold({ act: meant }) : actTold(line)}</td>
      <td>
        <Button variant="default" size="compact-sm" aria-label={words.putBackOf(nameIn(first))} onClick={onPutBack}>
          {words.putBack}
        </Button>
      </td>
    </tr>
  )
}
