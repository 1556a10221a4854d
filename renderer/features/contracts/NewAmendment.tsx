import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'

import { ask } from '../../api/ask'
import { useCasebook, useSend } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { TemplateHint } from '../../paper/TemplateHint'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { useUnsaved } from '../../ui/unsaved'
import { useDraftedState } from '../../ui/use-draft'
import { AmendmentForm } from './AmendmentForm'
import { type AmendmentValues, firstValues, maySuspendToo } from './amendment-values'
import { PaperDesk } from './PaperDesk'
import { onArrival } from './print-on-arrival'

import type { AmendmentQuestion } from '#shared/api/api'
import { amendmentKinds, amendmentsOf } from '#shared/casebook/amendment-queries'
import { listed } from '#shared/casebook/casebook'
import type { PairId } from '#shared/domain/ids'
import type { Pair } from '#shared/domain/pair'
import { amendmentWords as words } from '#shared/text/amendments'
import { contractWords } from '#shared/text/contracts'

/** The page on which an amendment is prepared, looked at, and printed. */
export function NewAmendment({ pairId }: { readonly pairId: PairId }) {
  const pair = useCasebook().pairs[pairId]
  return pair ? <Known key={pair.id} pair={pair} /> : <NotFound />
}

function Known({ pair }: { readonly pair: Pair }) {
  const [book, today] = [useCasebook(), useToday()]
  const [, navigate] = useLocation()
  const { values, setValues, isDirty, drop } = useDraftedState('amendment', firstValues(book, pair, today))
  const [question, setQuestion] = useState<AmendmentQuestion>()
  const release = useUnsaved(isDirty)
  const onFrozen = () => {
    release()
    drop()
  }
  const toPair = <Link href={places.pair(pair.id)}>{contractWords.toPair}</Link>

  if (amendmentKinds(pair, today).length === 0)
    return (
      <Page title={words.newTitle(pair.reference)} lead={words.newLead} actions={toPair}>
        <Text>{words.notNow}</Text>
      </Page>
    )
  return (
    <Page title={words.newTitle(pair.reference)} lead={question ? words.draftLead : words.newLead} actions={toPair}>
      {question ? (
        <DraftDesk pair={pair} values={values} question={question} onChange={() => setQuestion(undefined)} onFrozen={onFrozen} />
      ) : (
        <AmendmentForm pair={pair} values={values} onChange={setValues} onSee={setQuestion} onCancel={() => navigate(places.pair(pair.id))} />
      )}
    </Page>
  )
}

interface DraftDeskProps {
  readonly pair: Pair
  readonly values: AmendmentValues
  readonly question: AmendmentQuestion
  readonly onChange: () => void
  /** Called once nothing would be lost by leaving. */
  readonly onFrozen: () => void
}

function DraftDesk({ pair, values, question, onChange, onFrozen }: DraftDeskProps) {
  const [book, today, send] = [useCasebook(), useToday(), useSend()]
  const [, navigate] = useLocation()

  /** In one gesture: the suspension enters the story, then its paper is kept. */
  const freeze = async () => {
    if (values.suspendToo && maySuspendToo(pair, values, today) && values.suspendedFrom) {
      const suspended = await send('pair.move', { pairId: pair.id, move: { kind: 'suspend', on: values.suspendedFrom, reason: question.reason } })
      if (!suspended.ok) return suspended
    }
    return send('amendment.print', question)
  }

  return (
    <PaperDesk
      pages={() => ask('amendment.preview', question)}
      drawnFor={JSON.stringify(question)}
      saveAs={format => ask('amendment.save-as', { which: question, format })}
      words={words}
      printLabel={book.letterTemplates.amendment ? words.printOurs : words.print}
      own={book.letterTemplates.amendment && { open: words.openOwn, meaning: words.ownFirst, freezeTitle: words.freezeOwnTitle(amendmentsOf(book, pair.id).length + 1), freeze: contractWords.freezeOwn }}
      wordHint={<TemplateHint kind="amendment" />}
      freezing={{
        title: words.freezeTitle(amendmentsOf(book, pair.id).length + 1),
        meaning: words.freezing,
        freeze,
        onFrozen: ({ put }, act, copies) => {
          const [amendment] = listed(put.amendments ?? {})
          if (!amendment) return
          onFrozen()
          onArrival(amendment.id, act, copies)
          navigate(places.amendment(amendment.id), { replace: true })
        },
      }}
    >
      <Button variant="default" onClick={onChange}>
        {words.change}
      </Button>
    </PaperDesk>
  )
}
