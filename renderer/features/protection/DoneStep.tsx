import './protection.css'

import { ButtonLink } from '../../ui/ButtonLink'
import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { ClearedNotice } from './ClearedNotice'

import type { Protected } from '#shared/api/protection'
import { protectionWords } from '#shared/text/protection'

const { doneStep: words, wizard } = protectionWords

/** That it is done and was verified, what became of the copies in clear, and what to do now. */
export function DoneStep({ done }: { readonly done: Protected }) {
  return (
    <Section title={wizard.steps.done}>
      <div className="page-body">
        <Notice tone="good" title={words.title}>
          {words.text}
        </Notice>
        <ClearedNotice done={done} />
        <ul className="protection-list">
          {words.next.map(item => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <div>
          <ButtonLink href={places.settingsProtection}>{wizard.leaveDone}</ButtonLink>
        </div>
      </div>
    </Section>
  )
}
