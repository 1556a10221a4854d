import './life.css'

import { useLocation } from 'wouter'

import { ButtonLink } from '../../../ui/ButtonLink'
import { Page } from '../../../ui/Page'
import { places } from '../../../ui/places'
import { usePrintShortcut } from '../../../ui/use-print-shortcut'
import { type AtWork, PairAtWork, PairLead } from './PairAtWork'
import { PlanAimFields } from './PlanAimFields'
import { PlanRows } from './PlanRows'
import { PlanVersions } from './PlanVersions'

import { planOf } from '#shared/casebook/plan-commands'
import type { PairId } from '#shared/domain/ids'
import { pairLife } from '#shared/text/pair-life'

const words = pairLife.plan

/** The action plan of a pair: what it is for, its rows with what became of them, and its versions. */
export function PlanPage({ pairId, openRow }: { readonly pairId: PairId; readonly openRow?: string | undefined }) {
  return (
    <PairAtWork pairId={pairId} title={words.title}>
      {at => <Known key={pairId} {...at} openRow={openRow} />}
    </PairAtWork>
  )
}

function Known({ book, pair, today, openRow }: AtWork & { readonly openRow: string | undefined }) {
  const [, navigate] = useLocation()
  const plan = planOf(book, pair.id)
  const sheet = places.sheet({ kind: 'action-plan', pairId: pair.id })
  usePrintShortcut(() => navigate(sheet))
  return (
    <Page
      title={words.pageTitle(pair.reference)}
      lead={<PairLead book={book} pair={pair} lead={words.lead} />}
      actions={
        <>
          <ButtonLink variant="default" href={places.pairIntake(pair.id)}>
            {pairLife.intake.section.see}
          </ButtonLink>
          <ButtonLink variant="default" href={sheet}>
            {words.see}
          </ButtonLink>
        </>
      }
    >
      <PlanAimFields plan={plan} today={today} />
      <PlanRows plan={plan} today={today} openRow={openRow} />
      <PlanVersions plan={plan} />
    </Page>
  )
}
