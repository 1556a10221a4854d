import './Preview.css'

import { Button, Group, Loader, SegmentedControl, Stack, Text } from '@mantine/core'
import { useState } from 'react'

import { explain } from '../api/explain'
import { Notice } from '../ui/Notice'
import { PdfPage, type Zoom } from './PdfPage'
import type { Shown } from './use-pdf'

import { paperWords } from '#shared/text/sheet-page'

const zooms = (['fit', '1', '1.5'] as const satisfies readonly Zoom[]).map(value => ({ value, label: paperWords.zooms[value] }))

/** The pages of a paper, one below the other. */
export function Preview({ shown, onRetry }: { readonly shown: Shown; readonly onRetry: () => void }) {
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [failed, setFailed] = useState<Shown>()

  switch (shown.at) {
    case 'loading':
      return (
        <Group role="status">
          <Loader size="sm" /> <Text>{paperWords.loading}</Text>
        </Group>
      )
    case 'refused': {
      const { title, detail } = explain(shown.refusal)
      return <Notice tone="warning" title={title}>{detail}</Notice>
    }
    case 'failed':
      return <NotShown onRetry={onRetry} />
    case 'shown':
      if (failed === shown) return <NotShown onRetry={onRetry} />
      return (
        <Stack>
          <SegmentedControl aria-label={paperWords.zoom} data={zooms} value={zoom} onChange={value => setZoom(value)} style={{ alignSelf: 'flex-start' }} />
          {/* Pages wider than the window are scrolled sideways with the arrows, once this has the focus. */}
          <div className="preview" tabIndex={0} role="region" aria-label={paperWords.preview}>
            {Array.from({ length: shown.pdf.pages }, (_, index) => (
              <PdfPage key={index} pdf={shown.pdf} number={index + 1} zoom={zoom} onFailure={fault => {
                  console.error(fault)
                  setFailed(shown)
                }} />
            ))}
          </div>
        </Stack>
      )
  }
}

const NotShown = ({ onRetry }: { readonly onRetry: () => void }) => (
  <Notice tone="error" title={paperWords.notShown} action={<Button onClick={onRetry}>{paperWords.retry}</Button>} />
)
