import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'

import { useTeam } from '../../api/team'
import type { TodayView } from '../../api/today-view'

import { CoordinatorId } from '#shared/domain/ids'
import type { StageNumber } from '#shared/due/due-line'
import { shell } from '#shared/text/shell'
import { todayWords } from '#shared/text/today'

const words = todayWords.filter

const STAGES = [1, 2, 3, 4, 5, 6] as const satisfies readonly StageNumber[]

interface TodayFiltersProps {
  readonly view: TodayView
  readonly onChange: (view: TodayView) => void
  /** How many lines one sees, in words. */
  readonly summary: string
  /** What can be done with the lines one sees. */
  readonly children?: ReactNode
}

/** Whose lines one sees, and of which stage. */
export function TodayFilters({ view, onChange, summary, children }: TodayFiltersProps) {
  const team = useTeam()
  return (
    <div className="today-filters" role="search" aria-label={words.label}>
      {team.length > 0 && (
        <NativeSelect
          label={words.coordinator}
          value={view.coordinatorId ?? ''}
          onChange={event => onChange({ ...view, coordinatorId: CoordinatorId.safeParse(event.currentTarget.value).data })}
          data={[{ value: '', label: words.everyone }, ...team]}
        />
      )}
      <NativeSelect
        label={words.stage}
        value={String(view.stage ?? '')}
        onChange={event => onChange({ ...view, stage: STAGES.find(stage => String(stage) === event.currentTarget.value) })}
        data={[{ value: '', label: words.everyStage }, ...STAGES.map(stage => ({ value: String(stage), label: words.stageOf(stage, shell.stageNames[stage]) }))]}
      />
      <p className="today-summary" role="status">
        {summary}
      </p>
      {children}
      {view.coordinatorId && <p className="form-hint today-meaning">{todayWords.coordinatorMeaning}</p>}
    </div>
  )
}
