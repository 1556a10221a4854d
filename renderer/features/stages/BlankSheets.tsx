import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileText } from '@tabler/icons-react'
import { Link } from 'wouter'

import { sheetTitle } from '../../paper/sheet-title'
import { places } from '../../ui/places'

import type { Sheet } from '#shared/domain/sheet'
import type { StageNumber } from '#shared/due/due-line'
import { sheetPage } from '#shared/text/sheet-page'

/** The sheets that each stage gives out, in the order of its steps. */
const sheets = {
  1: [
    { kind: 'company-presentation' },
    { kind: 'handout', session: 'mentor-information' },
    { kind: 'attendance-list', for: 'mentor' },
    { kind: 'registration-form', for: 'mentor' },
    { kind: 'privacy-notice', for: 'mentor' },
    { kind: 'blank-grid', grid: 'mentor-preparation' },
    { kind: 'volunteer-note' },
    { kind: 'volunteer-note', frame: 'working-time' },
    { kind: 'handout', session: 'mentor-training' },
    { kind: 'handout', session: 'community' },
  ],
  2: [
    { kind: 'orientation-sheet' },
    { kind: 'handout', session: 'mentee-presentation' },
    { kind: 'attendance-list', for: 'mentee' },
    { kind: 'registration-form', for: 'mentee' },
    { kind: 'privacy-notice', for: 'mentee' },
    { kind: 'blank-grid', grid: 'mentee-selection' },
  ],
  3: [
    { kind: 'blank-grid', grid: 'first-meeting' },
    { kind: 'intake' },
    { kind: 'action-plan' },
    { kind: 'meeting-sheet' },
  ],
  4: [
    { kind: 'blank-grid', grid: 'check-in-mentor' },
    { kind: 'blank-grid', grid: 'check-in-mentee' },
    { kind: 'handout', session: 'community' },
  ],
  5: [{ kind: 'blank-grid', grid: 'closing' }],
  6: [
    { kind: 'blank-grid', grid: 'evaluation-mentor' },
    { kind: 'blank-grid', grid: 'evaluation-mentee' },
  ],
} as const satisfies Record<StageNumber, readonly Sheet[]>

/** Every blank sheet of a stage, ready to look at and print; at the third also the list of papers to sign, which is printed as it stands today. */
export function BlankSheets({ stage }: { readonly stage: StageNumber }) {
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
          {sheetPage.blanks}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {sheets[stage].map(sheet => (
          <SheetItem key={places.sheet(sheet)} sheet={sheet} />
        ))}
        {stage === 3 && (
          <>
            <Menu.Divider />
            <SheetItem sheet={{ kind: 'awaiting-signatures' }} />
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

const SheetItem = ({ sheet }: { readonly sheet: Sheet }) => (
  <Menu.Item component={Link} href={places.sheet(sheet)} leftSection={<IconFileText size={16} aria-hidden="true" />}>
    {sheetTitle(sheet)}
  </Menu.Item>
)
