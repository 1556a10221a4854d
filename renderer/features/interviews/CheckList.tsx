import '../../ui/grid/grid.css'

import { Checkbox, SimpleGrid } from '@mantine/core'
import { useId } from 'react'

import { PrivateMark } from '../../ui/grid/QuestionLabel'
import { askedIn } from '../../ui/grid/section-state'
import { SectionHead } from '../../ui/grid/SectionHead'

import type { Answer, Answers } from '#shared/grids/answers'
import type { QuestionKey, Section } from '#shared/grids/grid'
import { interviewWords } from '#shared/text/interviews'

interface CheckListProps {
  readonly section: Section
  readonly answers: Answers
  /** Called with each box that is ticked, or with nothing as it is emptied: to be saved. */
  readonly onAnswer: (key: QuestionKey, answer: Answer | undefined) => void
}

/** What was covered at a first meeting: one box each, ticked by the space bar and left by the tab key. An empty one is no « no ». */
export function CheckList({ section, answers, onAnswer }: CheckListProps) {
  const id = useId()
  const asked = askedIn(section)
  const ticked = asked.filter(({ key }) => answers[key] === true)

  return (
    <section className="grid-section" aria-labelledby={id} {...(section.help !== undefined && { 'aria-describedby': `${id}-help` })}>
      <SectionHead id={id} section={section}>
        <p className="form-hint">{interviewWords.checkList.ticked(ticked.length, asked.length)}</p>
      </SectionHead>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {asked.map(({ key, label, help, private: own }) => (
          <div key={key} data-question={key}>
            <Checkbox
              label={
                <>
                  {label}
                  {own && <PrivateMark />}
                </>
              }
              {...(help !== undefined && { description: help })}
              checked={answers[key] === true}
              onChange={event => onAnswer(key, event.currentTarget.checked || undefined)}
            />
          </div>
        ))}
      </SimpleGrid>
    </section>
  )
}
