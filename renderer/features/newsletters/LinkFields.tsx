import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'

import type { FieldsOf } from './fields-of'
import type { TypedBlock } from './draft-blocks'

import { readLink } from '#shared/documents/newsletter-link'
import { newsletterWords } from '#shared/text/newsletters'

const words = newsletterWords.editor.link

/** The words of a link and where it leads; an address that cannot be followed says so once it is left. */
export function LinkFields({ typed, isNew, onWrite, onPut, onLeave }: FieldsOf<Extract<TypedBlock, { kind: 'link' }>>) {
  const [wasLeft, setWasLeft] = useState(false)
  const read = readLink(typed.address)
  const isMailbox = read.kind === 'proposal' && read.address.startsWith('mailto:')
  const error = wasLeft && typed.address.trim() !== '' && !isMailbox && read.kind !== 'address' ? (read.kind === 'proposal' ? words.proposal : words.unreadable) : undefined

  return (
    <div className="newsletter-fields">
      <TextInput label={words.label} value={typed.label} maxLength={150} autoFocus={isNew} onChange={event => onWrite({ ...typed, label: event.currentTarget.value })} onBlur={onLeave} />
      <TextInput
        label={words.address}
        description={words.addressHint}
        value={typed.address}
        maxLength={500}
        inputMode="url"
        spellCheck={false}
        error={error}
        onChange={event => onWrite({ ...typed, address: event.currentTarget.value })}
        onBlur={() => {
          setWasLeft(true)
          onLeave()
        }}
      />
      {error !== undefined && read.kind === 'proposal' && (
        <Group>
          <Button variant="default" size="compact-sm" onClick={() => onPut(() => ({ ...typed, address: read.address }))}>
            {words.take(read.address)}
          </Button>
        </Group>
      )}
    </div>
  )
}
