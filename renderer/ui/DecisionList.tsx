import './LinkList.css'

import type { IsoDate } from '#shared/domain/iso-date'
import { personFile } from '#shared/text/person-file'

const words = personFile.decision

/** A decision as it is read: every part in words. */
export interface ShownDecision {
  readonly outcome: string
  readonly on: IsoDate
  readonly by?: string | undefined
  readonly reason?: string | undefined
  readonly towards?: string | undefined
  readonly told?: string | undefined
}

/** The decisions taken about a person, the last one first: it is the one that holds. */
export function DecisionList({ decisions }: { readonly decisions: readonly ShownDecision[] }) {
  if (decisions.length === 0) return <p className="unknown">{words.none}</p>
  return (
    <ol className="link-list">
      {decisions.toReversed().map(({ outcome, on, by, reason, towards, told }, index) => (
        <li key={index} className="link-row">
          <div className="link-words">
            <div className="link-label">{words.line(outcome, on, by)}</div>
            {[towards, reason, told].map((part, place) => part !== undefined && <div key={place} className="link-detail">{part}</div>)}
          </div>
        </li>
      ))}
    </ol>
  )
}
