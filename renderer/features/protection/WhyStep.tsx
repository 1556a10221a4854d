import './protection.css'

import { Button } from '@mantine/core'

import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'

import { protectionWords } from '#shared/text/protection'

const { why: words, wizard } = protectionWords

/** What a passphrase protects, what it does not, and what it asks for. */
export function WhyStep({ onNext }: { readonly onNext: () => void }) {
  return (
    <Section title={words.title}>
      <div className="page-body">
        {[[words.protectsTitle, words.protects] as const, [words.notTitle, words.not] as const].map(([title, items]) => (
          <div key={title} className="protection-part">
            <h3>{title}</h3>
            <ul className="protection-list">
              {items.map(item => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ))}
        <Notice tone="warning" title={words.lostTitle}>
          {words.lostText}
        </Notice>
        <div>
          <Button onClick={onNext}>{wizard.next}</Button>
        </div>
      </div>
    </Section>
  )
}
