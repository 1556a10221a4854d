import { TextInput } from '@mantine/core'

import type { FieldsOf } from './fields-of'
import type { TypedBlock } from './draft-blocks'
import { LinkFields } from './LinkFields'
import { PictureFields } from './PictureFields'
import { FreeText } from '../../ui/FreeText'

import { newsletterWords } from '#shared/text/newsletters'

const words = newsletterWords.editor

/** The fields of one block, by its kind. */
export function BlockFields({ typed, ...rest }: FieldsOf<TypedBlock>) {
  const { isNew, onWrite, onLeave } = rest
  switch (typed.kind) {
    case 'heading':
      return <TextInput label={words.heading} value={typed.text} maxLength={150} autoFocus={isNew} onChange={event => onWrite({ ...typed, text: event.currentTarget.value })} onBlur={onLeave} />
    case 'paragraph':
      return (
        <FreeText
          onlyNumber
          label={words.paragraph}
          hint={words.paragraphHint}
          value={typed.text}
          maxLength={5000}
          rows={3}
          autoFocus={isNew}
          onChange={event => onWrite({ ...typed, text: event.currentTarget.value })}
          onBlur={onLeave}
        />
      )
    case 'picture':
      return <PictureFields typed={typed} {...rest} />
    case 'link':
      return <LinkFields typed={typed} {...rest} />
    case 'meetings':
      return <p className="form-hint">{words.meetings}</p>
  }
}
