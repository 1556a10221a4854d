import { useLists } from '../../api/lists'
import { Bar } from './Bar'

import { labelOf } from '#shared/domain/lists'
import type { QuestionFold, Said } from '#shared/statistics/question-folds'
import { evaluationWords } from '#shared/text/evaluation'

const words = evaluationWords.year

/** What was answered to one question that is not a mark: numbers, choices, or sentences. */
export function OtherFold({ fold }: { readonly fold: Exclude<QuestionFold, { kind: 'marks' }> }) {
  return (
    <div>
      <h4>{fold.question.label}</h4>
      <Told fold={fold} />
    </div>
  )
}

function Told({ fold }: { readonly fold: Exclude<QuestionFold, { kind: 'marks' }> }) {
  const lists = useLists()
  if (fold.kind === 'texts') return <Sentences said={fold.said} />
  const { n } = fold
  if (!fold.told) return <p>{words.hidden(n)}</p>
  switch (fold.kind) {
    case 'number': {
      const { counts, mean } = fold.told
      const between = (least: number, most: number) => counts.reduce((sum, { value, count }) => (value >= least && value <= most ? sum + count : sum), 0)
      return (
        <>
          <p>
            {words.numberMean(mean, n)}
            {fold.question.max === 10 && ` · ${words.recommend(between(9, 10), between(0, 6), n)}`}
          </p>
          <Counts rows={counts.map(({ value, count }) => [String(value), count])} n={n} />
        </>
      )
    }
    case 'choices': {
      const items = lists(fold.question.list)
      return <Counts rows={fold.told.counts.map(({ key, count }) => [labelOf(items, key), count])} n={n} />
    }
    case 'yes-no':
      return (
        <Counts
          rows={[
            [words.yes, fold.told.yes],
            [words.no, fold.told.no],
          ]}
          n={n}
        />
      )
  }
}

/** Answers with how often each was given. */
function Counts({ rows, n }: { readonly rows: readonly (readonly [label: string, count: number])[]; readonly n: number }) {
  return (
    <dl className="evaluation-counts">
      {rows.map(([label, count]) => (
        <div key={label} style={{ display: 'contents' }}>
          <dt>{label}</dt>
          <dd>
            <Bar count={count} of={n} />
          </dd>
          <dd className="form-hint">{words.count(count, n)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Sentences({ said }: { readonly said: readonly Said[] }) {
  if (said.length === 0) return <p className="form-hint">{words.noTexts}</p>
  return (
    <ul className="evaluation-texts">
      {said.map(({ text, quotable }, index) => (
        <li key={`${index} ${text}`}>
          {text}
          <div className="form-hint">{quotableWords(quotable)}</div>
        </li>
      ))}
    </ul>
  )
}

function quotableWords(quotable: Said['quotable']): string {
  if (!quotable) return words.notQuotable
  return quotable.kind === 'first-name' ? words.quotable['first-name'](quotable.givenName) : words.quotable['without-name']
}
