import './entry.css'

import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useLists } from '../../../api/lists'
import { Facts } from '../../../ui/Facts'
import { Notice } from '../../../ui/Notice'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { CorrectEntry } from './CorrectEntry'
import { factLabel, type FactWorld, saidFact } from './said-fact'

import type { Casebook } from '#shared/casebook/casebook'
import { entryFor } from '#shared/casebook/entries'
import { ENTRY_FACTS, type EntryFact, entrySides, type EntrySide } from '#shared/casebook/entry-facts'
import { fullName } from '#shared/domain/person'
import { type Pair, stateOf } from '#shared/domain/pair'
import { entryWords as words } from '#shared/text/entry'

/** What is never entered of most people is told only where it is known. */
const RARE: readonly EntryFact[] = ['nationality', 'companyId']

/** The two people of a pair as statistics count them: as they were on its first day, what is otherwise in their files today, and what nobody knew. */
export function EntrySection({ book, pair }: { readonly book: Casebook; readonly pair: Pair }) {
  const [correcting, setCorrecting] = useState(false)
  const lists = useLists()
  const [entry, sides] = [entryFor(book, pair), entrySides(book, pair)]
  if (!entry || !sides) return null
  const state = stateOf(pair)
  const world = { book, lists, firstDay: 'activeFrom' in state ? state.activeFrom : undefined }

  return (
    <Section
      title={words.section}
      actions={
        <Button variant="subtle" size="compact-sm" onClick={() => setCorrecting(true)}>
          {words.correct}
        </Button>
      }
    >
      <Stack>
        <p className="form-hint">{words.lead}</p>
        {entry.reconstructed && (
          <Notice tone="info" title={words.reconstructed}>
            {words.reconstructedWhy}
          </Notice>
        )}
        {sides.map(side => (
          <OneOfThem key={side.side} side={side} world={world} pair={pair} />
        ))}
      </Stack>
      {correcting && <CorrectEntry pair={pair} entry={entry} onDone={() => setCorrecting(false)} />}
    </Section>
  )
}

function OneOfThem({ side: { side, kept, today, changed, unknown }, world, pair }: { readonly side: EntrySide; readonly world: FactWorld; readonly pair: Pair }) {
  const person = side === 'mentee' ? world.book.mentees[pair.menteeId] : world.book.mentors[pair.mentorId]
  const facts: readonly EntryFact[] = ENTRY_FACTS[side]
  const shown = facts.filter(fact => !unknown.includes(fact))
  const missing = unknown.filter(fact => !RARE.includes(fact))
  return (
    <div>
      <h3 className="entry-person">
        {words.sides[side]}
        {person && ` – ${fullName(person)}`}
      </h3>
      <Facts
        rows={shown.map(fact => {
          const value = saidFact(kept, fact, world)
          return [factLabel(fact, side), changed.includes(fact) ? <Changed key={fact} value={value} today={saidFact(today, fact, { ...world, firstDay: undefined })} /> : value] as const
        })}
      />
      {missing.length > 0 && (
        <p className="form-hint">
          {words.unknown(missing.map(fact => words.nouns[fact]))} <Link href={side === 'mentee' ? places.editMentee(pair.menteeId) : places.editMentor(pair.mentorId)}>{words.complete[side]}</Link>
        </p>
      )}
    </div>
  )
}

function Changed({ value, today }: { readonly value: string | undefined; readonly today: string | undefined }) {
  return (
    <>
      {value}
      <span className="form-hint"> {today === undefined ? words.todayNothing : words.today(today)}</span>
    </>
  )
}
