import { Radio, ScrollArea, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { answersSearch, compareText } from '#shared/core/search-key'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.form.people

/** Someone who may be chosen, or why not. */
export interface Candidate {
  readonly id: string
  readonly name: string
  /** Family name first, as the list is sorted. */
  readonly sortName: string
  /** What tells two people of one name apart. */
  readonly about: string
  readonly note: string
  readonly free: boolean
}

interface PersonChoiceProps {
  readonly side: 'mentor' | 'mentee'
  readonly candidates: readonly Candidate[]
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
  readonly error: string | undefined
  readonly createHref: string
}

const SHOWN = 40

/** A searchable list of people: those who are free first; the others are shown with the reason and cannot be chosen. */
export function PersonChoice({ side, candidates, chosen, onChoose, error, createHref }: PersonChoiceProps) {
  const [search, setSearch] = useState('')
  const found = [...candidates]
    .filter(({ name, about, id }) => id === chosen || answersSearch(`${name} ${about}`, search))
    .sort((one, other) => Number(other.free) - Number(one.free) || compareText(one.sortName, other.sortName))
  const shown = found.filter(({ id }, index) => index < SHOWN || id === chosen)

  return (
    <Stack gap="xs">
      <Radio.Group label={words[side]} value={chosen ?? ''} onChange={onChoose} error={error} required>
        {candidates.length > 0 && (
          <TextInput
            type="search"
            aria-label={words.search[side]}
            placeholder={words.search[side]}
            value={search}
            onChange={event => setSearch(event.currentTarget.value)}
            mt="xs"
            mb="xs"
          />
        )}
        {/* As high as the window leaves room for, between the search above and the buttons below. */}
        <ScrollArea.Autosize mah="max(20rem, calc(100dvh - 24rem))" type="auto" offsetScrollbars>
          <Stack gap="xs" p={4}>
            {shown.map(({ id, name, about, note, free }) => (
              <Radio
                key={id}
                value={id}
                label={
                  <>
                    {name}{' '}
                    <Text span size="xs" c="dimmed">
                      <span>{note}</span>
                      {about !== '' && ` · ${about}`}
                    </Text>
                  </>
                }
                disabled={!free}
                style={{ overflowWrap: 'anywhere' }}
              />
            ))}
          </Stack>
        </ScrollArea.Autosize>
      </Radio.Group>
      <Text size="sm" c="dimmed" role="status">
        {candidates.length === 0 && words.none[side]}
        {candidates.length > 0 && found.length === 0 && words.nothingFound}
        {found.length > shown.length && words.more(found.length - shown.length)}
      </Text>
      {candidates.length === 0 && <Link href={createHref}>{words.create[side]}</Link>}
    </Stack>
  )
}
