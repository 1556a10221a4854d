import { useEffect, useState } from 'react'

import { Notice } from '../../../ui/Notice'
import { hoursLeft } from './hours-left'

import { type BreachDetails, toTell } from '#shared/domain/breach'
import { breachWords } from '#shared/text/registers'

const words = breachWords.clock

const MINUTE = 60_000

/** How long one still has to tell the authority, and who is still to be told. */
export function BreachClock({ breach }: { readonly breach: BreachDetails }) {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date()), MINUTE)
    return () => clearInterval(tick)
  }, [])
  const missing = toTell(breach)
  if (breach.risk === 'none') return <Notice tone="info" title={words.notNeeded} />
  if (missing.length === 0) return <Notice tone="good" title={words.done} />
  if (!missing.includes('authority')) return <Notice tone="warning" title={words.people} />
  const left = hoursLeft(breach, now)
  return (
    <Notice tone={left < 0 ? 'error' : 'warning'} title={left < 0 ? words.over : words.running(Math.floor(left))}>
      {words.detail} {missing.includes('people') && words.people}
    </Notice>
  )
}
