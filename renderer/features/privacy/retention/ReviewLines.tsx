import { Link } from 'wouter'

import { places } from '../../../ui/places'
import { LineActs } from './LineActs'

import type { RetentionLine } from '#shared/casebook/retention'
import { retentionDecisionId } from '#shared/domain/retention'
import { fullName } from '#shared/domain/person'
import { heldReasons } from '#shared/documents/retention-list'
import { retentionWords } from '#shared/text/registers'

const { review: words, purposes } = retentionWords

interface ReviewLinesProps {
  readonly lines: readonly RetentionLine[]
  readonly nothing: string
}

/** Each thing that was kept long enough: whose, since when, by which rule, what holds it back, and what can be decided. */
export function ReviewLines({ lines, nothing }: ReviewLinesProps) {
  if (lines.length === 0) return <p className="unknown">{nothing}</p>
  return (
    <ul className="link-list">
      {lines.map(line => (
        <li key={retentionDecisionId(line.who.id, line.purpose)} className="link-row">
          <div className="link-words">
            <Link href={line.who.kind === 'mentor' ? places.mentor(line.who.id) : places.mentee(line.who.id)} className="link-label">
              {fullName(line.person)}
            </Link>
            <div className="link-detail">
              {purposes[line.purpose].name}. {words.line(line)}
            </div>
            {line.held.length > 0 && <div className="link-detail">{heldReasons(line.held)}</div>}
          </div>
          <LineActs line={line} />
        </li>
      ))}
    </ul>
  )
}
