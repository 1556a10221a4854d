import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { pairNames } from '../../api/names'
import { useToday } from '../../api/surroundings'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'

import { listed } from '#shared/casebook/casebook'
import { openMoves, stateOf } from '#shared/domain/pair'
import { stagePages } from '#shared/text/stage-pages'

const words = stagePages.closing.sooner

/** A positive exit or an interruption begins here: one chooses the pair, and its closing asks why. */
export function CloseSooner() {
  const [book, today] = [useCasebook(), useToday()]
  const [, navigate] = useLocation()
  const [chosen, setChosen] = useState('')
  const pairs = listed(book.pairs)
    .filter(pair => openMoves(stateOf(pair), today).includes('bring-to-close'))
    .map(pair => ({ id: pair.id, label: `${pairNames(book, pair)} (${pair.reference})` }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'fr'))
  const pair = pairs.find(({ id }) => id === chosen)
  return (
    <Section title={words.title}>
      {pairs.length === 0 ? (
        <p className="unknown">{words.none}</p>
      ) : (
        <>
          <p className="form-hint">{words.lead}</p>
          <div className="close-sooner">
            <NativeSelect
              label={words.pair}
              value={pair?.id ?? ''}
              data={[{ value: '', label: words.choose }, ...pairs.map(({ id, label }) => ({ value: id, label }))]}
              onChange={event => setChosen(event.currentTarget.value)}
            />
            <Button variant="default" disabled={!pair} onClick={() => pair && navigate(places.pairClosing(pair.id))}>
              {words.open}
            </Button>
          </div>
        </>
      )}
    </Section>
  )
}
