import { useMemo } from 'react'
import { Link, useLocation } from 'wouter'

import { useCasebook } from '../api/mirror'
import { trailOf } from './trail'

import { wayWords } from '#shared/text/way'

/** The pages above the one in sight, each a step up; nothing on a page of the first level. */
export function Trail() {
  const book = useCasebook()
  const [location] = useLocation()
  const crumbs = useMemo(() => trailOf(book, location), [book, location])
  if (crumbs.length === 0) return null
  return (
    <nav className="trail" aria-label={wayWords.trail.label}>
      <ol>
        {crumbs.map(({ label, href }, place) => (
          <li key={href}>{place === crumbs.length - 1 ? <span aria-current="page">{label}</span> : <Link href={href}>{label}</Link>}</li>
        ))}
      </ol>
    </nav>
  )
}
