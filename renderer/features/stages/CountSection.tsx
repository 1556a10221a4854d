import './stages.css'

import { Link } from 'wouter'

import { Section } from '../../ui/Section'
import { StateBadge } from '../../ui/StateBadge'
import type { Group } from './groups'

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
                {members.map(({ key: id, href: to, label: name, detail }) => (
                  <li key={id}>
                    <Link href={to}>{name}</Link>
                    {detail !== undefined && <span className="link-detail"> {detail}</span>}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </Section>
  )
}
