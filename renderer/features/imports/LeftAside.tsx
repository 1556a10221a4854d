import { Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'

import { ask } from '../../api/ask'
import { explain } from '../../api/explain'
import { useToday } from '../../api/surroundings'
import { SavedNotice } from '../../paper/SavedNotice'
import { isBusy, usePaperActs } from '../../paper/use-paper-acts'
import { Notice } from '../../ui/Notice'
import { leftAside } from './plan-choices'

import type { ImportPlan, Outcome } from '#shared/importing/import-plan'
import { importPages } from '#shared/text/importing'

const words = importPages.left

/** Saves the lines that were left aside as a file to correct; nothing where there are none. */
export function LeftAside({ plan }: { readonly plan: ImportPlan }) {
  const { refused, duplicate } = plan.counts
  const [wanted, setWanted] = useState(false)
  const { act, save } = usePaperActs()
  const today = useToday()
  if (refused + duplicate === 0) return null

  const withDuplicates = wanted || refused === 0
  const which: readonly Outcome[] = withDuplicates ? ['refused', 'duplicate'] : ['refused']
  return (
    <div className="import-left">
      <Group gap="sm">
        <Button variant="default" loading={isBusy(act)} onClick={() => void save(ask('table.save-as', leftAside(plan, which, today)))}>
          {withDuplicates ? words.saveWithDuplicates(refused + duplicate) : words.save(refused)}
        </Button>
        {refused > 0 && duplicate > 0 && <Checkbox label={words.withDuplicates} checked={wanted} onChange={event => setWanted(event.currentTarget.checked)} />}
      </Group>
      <p className="form-hint">{words.why}</p>
      {act.at === 'saved' && <SavedNotice path={act.path} />}
      {act.at === 'refused' && (
        <Notice tone="error" title={explain(act.refusal).title}>
          {explain(act.refusal).detail}
        </Notice>
      )}
    </div>
  )
}
