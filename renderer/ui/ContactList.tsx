import './LinkList.css'

import type { ContactPerson } from '#shared/domain/contact-person'
import { contactWords as words } from '#shared/text/contacts'

/** Whom to write to or to call, the first first. */
export function ContactList({ contacts }: { readonly contacts: readonly ContactPerson[] }) {
  if (contacts.length === 0) return <p className="unknown">{words.none}</p>
  return (
    <ul className="link-list">
      {contacts.map(({ name, role, email, phone }, index) => (
        <li key={index} className="link-row">
          <div className="link-words">
            <div>
              <strong>{name}</strong>
              {role !== undefined && `, ${role}`}
            </div>
            {(phone !== undefined || email !== undefined) && <div className="link-detail">{[phone, email].filter(Boolean).join(' · ')}</div>}
          </div>
        </li>
      ))}
    </ul>
  )
}
