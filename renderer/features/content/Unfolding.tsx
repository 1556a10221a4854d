import './content.css'

import { UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'

interface UnfoldingProps {
  readonly title: string
  /** Whose it is, or where it stands, told beside the title. */
  readonly detail: string
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
  readonly children: ReactNode
}

/** One of many things to change: a line with its name, and once opened the fields below it. */
export function Unfolding({ title, detail, isOpen, onOpen, children }: UnfoldingProps) {
  const id = useId()
  const Sign = isOpen ? IconChevronDown : IconChevronRight
  return (
    <div className="content-text">
      <div className="content-line">
        <h3 className="content-heading">
          <UnstyledButton className="content-opener" aria-expanded={isOpen} aria-controls={id} onClick={() => onOpen(!isOpen)}>
            <Sign size={18} stroke={1.75} aria-hidden="true" />
            {title}
          </UnstyledButton>
        </h3>
        <span className="content-detail">{detail}</span>
      </div>
      <div id={id} className="content-inside">
        {isOpen && children}
      </div>
    </div>
  )
}
