import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'

import { useCasebook, useSend } from '../../../api/mirror'
import { useToday } from '../../../api/surroundings'
import { useAttempt } from '../../../api/use-attempt'
import { ListExportContext } from '../../../ui/list-export'
import { ButtonLink } from '../../../ui/ButtonLink'
import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import { OldHistorySection } from './OldHistorySection'
import { ReviewLines } from './ReviewLines'

import { settingsInForce } from '#shared/casebook/content-in-force'
import { lastReview, type RetentionReview, retentionReview, reviewUnderWay } from '#shared/casebook/retention-review'
import { defaults } from '#shared/defaults/defaults'
import { retentionRows } from '#shared/documents/retention-list'
import { yearlyTaskId } from '#shared/domain/yearly-task'
import { retentionWords } from '#shared/text/registers'

const { review: words, sheet } = retentionWords

/** What was kept long enough, line by line, for the review about a year; nothing goes before somebody says so. */
export function RetentionReviewPage({ year: asked }: { readonly year?: number }) {
  const [book, today] = [useCasebook(), useToday()]
  const year = asked ?? reviewUnderWay(book, today)
  const review = retentionReview(book, year, today, settingsInForce(book, 'retention', defaults))
  const isFirst = lastReview(book) === undefined && Object.values(review.decided).every(count => count === 0)
  return (
    <Page
      title={words.title(year)}
      lead={words.lead}
      actions={
        <>
          <ButtonLink variant="default" href={places.retention}>
            {words.settings}
          </ButtonLink>
          <ButtonLink variant="default" href={places.sheet({ kind: 'retention-review', year })}>
            {words.print}
          </ButtonLink>
        </>
      }
    >
      {isFirst && review.toDecide.length > 0 && (
        <Notice tone="warning" title={words.first.title}>
          {words.first.detail}
        </Notice>
      )}
      {review.doneOn !== undefined && review.sinceThen > 0 && (
        <Notice tone="info" title={words.sinceThen(review.sinceThen)} action={<Link href={places.retentionReviewOf(year + 1)}>{words.title(year + 1)}</Link>} />
      )}
      {asked === undefined && review.doneOn === undefined && review.after !== undefined && <p className="form-hint">{words.before(review.after)}</p>}
      <Section title={review.doneOn === undefined ? words.toDecide : words.leftOpen}>
        <div className="page-body">
          {review.toDecide.length > 0 && <p className="form-hint">{words.backups}</p>}
          <ReviewLines lines={review.toDecide} nothing={words.nothing} />
        </div>
      </Section>
      <Section title={words.heldTitle}>
        <ReviewLines lines={review.held} nothing={words.nothingHeld} />
      </Section>
      <OldHistorySection />
      <Decided year={year} review={review} isOver={year < Number(today.slice(0, 4))} />
    </Page>
  )
}

interface DecidedProps {
  readonly year: number
  readonly review: RetentionReview
  readonly isOver: boolean
}

/** What came of the review so far, the list as a table, and that it is done. */
function Decided({ year, review, isOver }: DecidedProps) {
  const [send, today] = [useSend(), useToday()]
  const { problem, attempt } = useAttempt()
  const [busy, setBusy] = useState(false)
  const { doneOn, decided, toDecide, held } = review
  const save = async () => {
    setBusy(true)
    const id = yearlyTaskId('retention-review', year)
    await attempt(send('yearly.save', doneOn ? { id } : { id, doneOn: today }))
    setBusy(false)
  }
  return (
    <Section
      title={words.decided}
      actions={
        (isOver || doneOn !== undefined) && (
          <Button variant={doneOn ? 'default' : 'filled'} size="xs" loading={busy} onClick={() => void save()}>
            {doneOn ? words.unmark : words.mark}
          </Button>
        )
      }
    >
      <div className="page-body">
        <p>{words.counts(decided)}</p>
        {doneOn ? (
          <p>
            <span aria-hidden="true">✓ </span>
            {words.marked(doneOn)}
          </p>
        ) : (
          <p className="form-hint">{isOver ? toDecide.length > 0 && words.left(toDecide.length) : words.future(year)}</p>
        )}
        <ListExportContext.Consumer>
          {exportOf =>
            exportOf?.({
              chosen: 0,
              list: () => ({ caption: sheet.table, columns: COLUMNS, rows: retentionRows([...toDecide, ...held]) }),
            })
          }
        </ListExportContext.Consumer>
        <Problem problem={problem} />
      </div>
    </Section>
  )
}

const { who, what, since, dueOn, state, reason } = sheet.columns
const COLUMNS = [
  { label: who, kind: 'text' },
  { label: what, kind: 'text' },
  { label: since, kind: 'date' },
  { label: dueOn, kind: 'date' },
  { label: state, kind: 'text' },
  { label: reason, kind: 'text' },
] as const
