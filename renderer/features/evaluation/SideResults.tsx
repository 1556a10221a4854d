import { Facts } from '../../ui/Facts'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import { MarksTable } from './MarksTable'
import { OtherFold } from './OtherFold'

import type { SectionFold, SideOfYear } from '#shared/statistics/evaluations'
import type { QuestionFold } from '#shared/statistics/question-folds'
import { evaluationWords } from '#shared/text/evaluation'

const words = evaluationWords.year

interface SideResultsProps {
  readonly results: SideOfYear
  /** The same side a year earlier. */
  readonly before: SideOfYear
  readonly year: number
}

/** What one side answered in a year: how many papers, then section by section what was said. */
export function SideResults({ results, before, year }: SideResultsProps) {
  const { side, handed, returned, waived, sections } = results
  return (
    <Section title={words.sides[side]}>
      <Facts
        rows={[
          [words.tally.handed, handed],
          [words.tally.returned, returned],
          [words.tally.waived, waived],
        ]}
      />
      {sections ? (
        <>
          {sections.map(section => (
            <Group key={section.title} section={section} before={before} year={year} />
          ))}
          <p className="form-hint">{words.scale}</p>
          <p className="form-hint">{words.textsNote}</p>
        </>
      ) : (
        <Notice tone="info" title={words.small(returned)}>
          {words.smallText}
        </Notice>
      )}
    </Section>
  )
}

type Marks = Extract<QuestionFold, { kind: 'marks' }>
type Other = Exclude<QuestionFold, Marks>

function Group({ section: { title, questions }, before, year }: { readonly section: SectionFold } & Pick<SideResultsProps, 'before' | 'year'>) {
  const marks = questions.filter((fold): fold is Marks => fold.kind === 'marks')
  const others = questions.filter((fold): fold is Other => fold.kind !== 'marks')
  return (
    <div className="evaluation-group">
      <h3>{title}</h3>
      {marks.length > 0 && <MarksTable title={title} folds={marks} before={before} year={year} />}
      {others.map(fold => (
        <OtherFold key={fold.question.key} fold={fold} />
      ))}
    </div>
  )
}
