import { Button } from '@mantine/core'

import { Facts } from '../../ui/Facts'
import { Section } from '../../ui/Section'

import { endingOf } from '#shared/casebook/pair-ending'
import { type Pair, stateOf } from '#shared/domain/pair'
import { shortDay } from '#shared/text/format'
import { pairWords } from '#shared/text/pairs'

const words = pairWords.page

/** What the two agreed on: when, where and how often they meet. */
export function TermsSection({ pair, onChange }: { readonly pair: Pair; readonly onChange: () => void }) {
  const state = stateOf(pair)
  const { labels } = words
  // The first terms are agreed in « À faire maintenant », and only there.
  if (!('terms' in state)) return <Section title={words.facts}>{words.noTerms}</Section>

  const change = (
    <Button variant="subtle" size="compact-sm" aria-label={words.changeTerms} onClick={onChange}>
      {words.change}
    </Button>
  )
  const { startsOn, endsOn, meetingPlace, accessInstructions, meetingsPerMonth, minutesPerMeeting, contactChannel } = state.terms
  const ending = endingOf(pair)
  // Of a pair that ended before its term, the real last day; what was agreed stands beside it.
  const lastDay = ending && ending.how !== 'not-begun' ? ending.lastDay : endsOn
  return (
    <Section title={words.facts} actions={change}>
      <Facts
        rows={[
          [labels.start, shortDay(startsOn)],
          [labels.end, shortDay(lastDay)],
          ...(lastDay === endsOn ? [] : [[labels.agreedEnd, shortDay(endsOn)] as const]),
          ...('activeFrom' in state ? [[labels.activeFrom, shortDay(state.activeFrom)] as const] : []),
          [labels.place, meetingPlace],
          [labels.access, accessInstructions],
          [labels.rhythm, words.rhythm(meetingsPerMonth, minutesPerMeeting)],
          [labels.channel, contactChannel],
        ]}
      />
    </Section>
  )
}
