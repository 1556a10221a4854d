import { Button, Group } from '@mantine/core'

import { gridProgress } from './grid/section-state'
import { LinkList } from './LinkList'
import { places } from './places'

import type { GridText } from '#shared/grids/grid'
import type { Interview } from '#shared/grids/interview'
import { interviewWords } from '#shared/text/interviews'

const words = interviewWords.list

interface InterviewListProps {
  readonly kind: Interview['subject']['kind']
  /** In the order they were begun. */
  readonly interviews: readonly Interview[]
  /** The grid an interview was asked by. */
  readonly gridOf: (interview: Interview) => GridText
  /** Opens the one that is under way, or begins one. */
  readonly onOpen: () => void
}

/** The interviews with someone, the latest first, and the way to begin one or take it up again. */
export function InterviewList({ kind, interviews, gridOf, onOpen }: InterviewListProps) {
  const isUnderWay = interviews.some(({ held }) => held === undefined)
  const wasHeld = interviews.some(({ held }) => held !== undefined)
  const progress = (interview: Interview) => {
    const { answered, asked } = gridProgress(gridOf(interview), interview.answers)
    return interviewWords.progress(answered, asked)
  }
  return (
    <div className="page-body">
      {interviews.length === 0 && <p className="unknown">{words.none}</p>}
      <LinkList
        rows={interviews.toReversed().map(interview => ({
          key: interview.id,
          href: places.interview(interview.id),
          label: interviewWords.names[kind],
          detail: `${interview.held ? words.held(interview.held.on) : words.underWay(interview.begunOn)}, ${progress(interview)}`,
        }))}
      />
      <Group>
        <Button {...(wasHeld && !isUnderWay && { variant: 'default' })} onClick={onOpen}>
          {isUnderWay ? words.resume : wasHeld ? words.again : words.begin}
        </Button>
      </Group>
    </div>
  )
}
