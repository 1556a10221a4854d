import { Button, TextInput } from '@mantine/core'

import { MoveButtons, moveByKey } from '../../../ui/MoveButtons'

import type { ListItem } from '#shared/domain/lists'
import { contentWords, listSettings as words } from '#shared/text/content-settings'
import { typeset } from '#shared/text/paper'

interface ChoiceRowProps {
  readonly item: ListItem
  readonly number: number
  readonly isLast: boolean
  readonly problem: string | undefined
  readonly onMove: (by: -1 | 1) => void
  readonly onLabel: (label: string) => void
  readonly onShown: (isShown: boolean) => void
  /** For a choice that is not saved yet; one that may have been chosen is hidden instead. */
  readonly onRemove: (() => void) | undefined
}

/** One choice of a list: its words, its place, whether it is offered. */
export function ChoiceRow({ item, number, isLast, problem, onMove, onLabel, onShown, onRemove }: ChoiceRowProps) {
  const what = typeset(item.label)
  const isHidden = item.hidden === true
  return (
    <li className="content-choice" onKeyDown={moveByKey(onMove)}>
      <TextInput
        aria-label={words.item(number)}
        value={item.label}
        onChange={event => onLabel(event.currentTarget.value)}
        error={problem}
        maxLength={120}
        autoComplete="off"
        {...(isHidden && { description: contentWords.hidden })}
        {...(onRemove && { description: words.new })}
      />
      <div className="content-tools">
        {onRemove ? (
          <Button variant="subtle" color="red" size="compact-sm" aria-label={contentWords.removeOf(what)} onClick={onRemove}>
            {contentWords.remove}
          </Button>
        ) : (
          <Button variant="subtle" size="compact-sm" aria-label={isHidden ? contentWords.showOf(what) : contentWords.hideOf(what)} onClick={() => onShown(isHidden)}>
            {isHidden ? contentWords.show : contentWords.hide}
          </Button>
        )}
        <MoveButtons what={what} isFirst={number === 1} isLast={isLast} onMove={onMove} />
      </div>
    </li>
  )
}
