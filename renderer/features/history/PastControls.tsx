import './history.css'

import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useEffect } from 'react'

import { useKeeping } from '../../ui/keeping'
import { somethingIsUnsaved } from '../../ui/unsaved'
import { PastNoticeBox } from './PastNoticeBox'
import { useOfferPast } from './past-in-sight'
import { told } from './told-step'
import { usePast } from './use-past'

import type { PastSteps } from '#shared/api/past'
import { forms } from '#shared/text/forms'
import { historyWords } from '#shared/text/history'
import { pastWords as words } from '#shared/text/past'

/** The two buttons that take the last act back and do it again, their keys, and what is said after each act. Where one may only read they do nothing, and say why. */
export function PastControls() {
  const { steps: known, notice, undo, redo, dismiss } = usePast()
  const { isReading } = useKeeping()
  const steps: PastSteps = isReading ? {} : known
  usePastKeys(undo, redo, !isReading)
  useOfferPast(undo, redo)
  return (
    <div role="group" aria-label={words.group} className="past-controls">
      <PastButton label={steps.undo ? words.undoOf(...told(steps.undo)) : isReading ? forms.readingOnly : whyNot(steps)} keys={words.undoKeys} shortcut="Control+Z" isPossible={steps.undo !== undefined} onAct={undo}>
        <IconArrowBackUp size={18} stroke={1.6} aria-hidden="true" />
      </PastButton>
      <PastButton label={steps.redo ? words.redoOf(...told(steps.redo)) : isReading ? forms.readingOnly : words.nothingToRedo} keys={words.redoKeys} shortcut="Control+Shift+Z" isPossible={steps.redo !== undefined} onAct={redo}>
        <IconArrowForwardUp size={18} stroke={1.6} aria-hidden="true" />
      </PastButton>
      <PastNoticeBox notice={notice} onUndo={undo} onRedo={redo} onClose={dismiss} />
    </div>
  )
}

const PAPERS: ReadonlySet<string> = new Set(['contract.print', 'amendment.print', 'newsletter.issue'])

function whyNot({ held }: PastSteps): string {
  if (!held) return words.nothingToUndo
  const act = historyWords.act(held.act, [], '')
  if (PAPERS.has(held.act)) return words.held.paper(act)
  return held.act.startsWith('privacy.') ? words.held.forgotten(act) : words.held.other(act)
}

interface PastButtonProps {
  readonly label: string
  readonly keys: string
  readonly shortcut: string
  readonly isPossible: boolean
  readonly onAct: () => void
  readonly children: React.ReactNode
}

/** It stays within reach when it can do nothing, so that it can say why. */
function PastButton({ label, keys, shortcut, isPossible, onAct, children }: PastButtonProps) {
  return (
    <Tooltip label={isPossible ? `${label} – ${keys}` : label} multiline maw="20rem" events={{ hover: true, focus: true, touch: false }}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        aria-disabled={!isPossible}
        {...(!isPossible && { 'data-disabled': true })}
        aria-keyshortcuts={shortcut}
        onClick={() => isPossible && onAct()}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}

/** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, by the letter, which lies open on every keyboard; in a field, and while a form is not saved, they stay with what one types. */
function usePastKeys(undo: () => void, redo: () => void, areInUse: boolean): void {
  useEffect(() => {
    if (!areInUse) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented || isTyping(event.target)) return
      const letter = event.key.toLowerCase()
      const act = letter === 'z' ? (event.shiftKey ? redo : undo) : letter === 'y' && !event.shiftKey ? redo : undefined
      if (!act || event.repeat) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [undo, redo, areInUse])
}

const isTyping = (target: EventTarget | null): boolean =>
  somethingIsUnsaved() || document.querySelector('[role="dialog"]') !== null || (target instanceof Element && target.closest('input, textarea, select, [contenteditable="true"]') !== null)
