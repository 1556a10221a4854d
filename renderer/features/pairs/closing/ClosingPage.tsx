import { useState } from 'react'

import { Notice } from '../../../ui/Notice'
import { Page } from '../../../ui/Page'
import { type AtWork, PairAtWork, PairLine } from '../life/PairAtWork'
import { canBegin } from './begin-values'
import { BeginClosing } from './BeginClosing'
import { ClosingWizard } from './ClosingWizard'

import type { PairId } from '#shared/domain/ids'
import { closingWords as words } from '#shared/text/closing'

/** The closing of a pair: why it ends first, then the meeting, the result and the papers; once it is closed, what was noted and what comes next. */
export function ClosingPage({ pairId }: { readonly pairId: PairId }) {
  return (
    <PairAtWork pairId={pairId} title={words.title}>
      {at => <Known key={pairId} at={at} />}
    </PairAtWork>
  )
}

function Known({ at }: { readonly at: AtWork }) {
  const [isSituationLost, setIsSituationLost] = useState(false)
  const { book, pair, state, today } = at
  if (state.stage === 'to-close' || state.stage === 'closed') {
    return <ClosingWizard at={at} notice={isSituationLost ? <Notice tone="warning" title={words.begin.notKept} /> : undefined} />
  }
  if (canBegin(state, today)) return <BeginClosing at={at} onSituationLost={() => setIsSituationLost(true)} />
  return (
    <Page title={words.title} lead={<PairLine book={book} pair={pair} />}>
      <Notice tone="info" title={words.begin.notYet}>
        {words.begin.notYetMeaning}
      </Notice>
    </Page>
  )
}
