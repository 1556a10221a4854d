import './stages.css'

import { Link } from 'wouter'

import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import type { Group } from './groups'

import { forms } from '#shared/text/forms'

/** How many of each state are named: whoever looks for one more goes to the list. */
const MOST_NAMED = 30

interface CountSectionProps {
  readonly title: string
  readonly groups: readonly Group[]
  readonly empty: string
  readonly href: string
  readonly linkLabel: string
}

/** Everyone of a stage, state by state: how many, and who. */
export function CountSection({ title, groups, empty, href, linkLabel }: CountSectionProps) {
  const present = groups.filter(({ members }) => members.length > 0)
  return (
    <Section title={title} actions={<Link href={href}>{linkLabel}</Link>}>
      {present.length === 0 ? (
        <p className="unknown">{empty}</p>
      ) : (
        <div className="state-groups">
          {present.map(({ key, label, sign, tone, members }) => (
            <div key={key} className="state-group">
              <h3 className="state-group-head">
                <span className="state-group-count">{members.length}</span>
                <StateBadge sign={sign} tone={tone} label={label} />
              </h3>
              <ul className="state-group-members">
                {members.slice(0, MOST_NAMED).map(({ key: id, href: to, label: name, detail }) => (
                  <li key={id}>
                    <Link href={to}>{name}</Link>
                    {detail !== undefined && <span className="link-detail"> {detail}</span>}
                  </li>
                ))}
                {members.length > MOST_NAMED && (
                  <li>
                    <Link href={href}>{forms.table.andOthers(members.length - MOST_NAMED)}</Link>
                  </li>
                )}
              </ul>
            </div>
          ))}
        </div>
      )}
    </Section>
  )
}
