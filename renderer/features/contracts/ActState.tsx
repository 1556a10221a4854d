import { Loader, Group, Text } from '@mantine/core'

import { explain } from '../../api/explain'
import { Notice } from '../../ui/Notice'
import type { Act } from './use-contract-acts'

import { contractWords } from '#shared/text/contracts'

/** What is under way with a contract, or what came of it. */
export function ActState({ act }: { readonly act: Act }) {
  switch (act.at) {
    case 'idle':
      return null
    case 'saving':
      return <UnderWay text={contractWords.saving} />
    case 'drawing':
      return <UnderWay text={contractWords.drawing(act.page, act.of)} />
    case 'printing':
      return <UnderWay text={contractWords.printing} />
    case 'saved':
      return <Notice tone="good" title={contractWords.savedAt(act.path)} />
    case 'printed':
      return <Notice tone="good" title={contractWords.printed} />
    case 'cancelled':
      return <Notice tone="info" title={contractWords.cancelled} />
    case 'failed':
      return <Notice tone="error" title={contractWords.failed} />
    case 'not-printable':
      return <Notice tone="error" title={contractWords.notPrintable} />
    case 'refused': {
      const { title, detail } = explain(act.refusal)
      return (
        <Notice tone="error" title={title}>
          {detail}
        </Notice>
      )
    }
  }
}

const UnderWay = ({ text }: { readonly text: string }) => (
  <Group role="status" gap="xs">
    <Loader size="xs" />
    <Text size="sm">{text}</Text>
  </Group>
)
