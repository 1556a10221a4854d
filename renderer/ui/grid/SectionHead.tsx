import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

import { PrivateMark } from './QuestionLabel'

import type { Section } from '#shared/grids/grid'

interface SectionHeadProps {
  /** Names the section by its title; what helps is `<id>-help`. */
  readonly id: string
  readonly section: Pick<Section, 'title' | 'help' | 'private'>
  readonly children?: ReactNode
}

/** The title of a section of a grid with what helps to ask it, and what else is to be known of it. */
export const SectionHead = ({ id, section: { title, help, private: own }, children }: SectionHeadProps) => (
  <header>
    <Title order={2} size="h4" id={id}>
      {title}
      {own && <PrivateMark />}
    </Title>
    {help !== undefined && (
      <Text id={`${id}-help`} size="sm">
        {help}
      </Text>
    )}
    {children}
  </header>
)
