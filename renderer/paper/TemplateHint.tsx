import { Text } from '@mantine/core'
import { Link } from 'wouter'

import { useCasebook } from '../api/mirror'
import { places } from '../ui/places'

import type { TemplateKind } from '#shared/domain/letter-template'
import { templatePage as words } from '#shared/text/template-settings'

interface TemplateHintProps {
  readonly kind: TemplateKind | undefined
  /** What is said where the association has a file of its own. */
  readonly said?: string
}

/** That a paper is written for Word in the file of the association, and where that is settled; nothing while ours holds. */
export function TemplateHint({ kind, said = words.onPaper }: TemplateHintProps) {
  const { letterTemplates } = useCasebook()
  if (!kind || !letterTemplates[kind]) return null
  return (
    <Text size="sm">
      {said} <Link href={places.settingsTemplates}>{words.toSettings}</Link>
    </Text>
  )
}
