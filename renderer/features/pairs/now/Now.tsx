import { useEffect, useRef } from 'react'

import { Section } from '../../../ui/Section'
import { AtWorkNow } from './AtWorkNow'
import { ContractNow } from './ContractNow'
import { HeldNow } from './HeldNow'
import type { NowProps } from './now-props'
import { OverNow } from './OverNow'
import { PlannedNow } from './PlannedNow'
import { ProposedNow } from './ProposedNow'

import { stateOf } from '#shared/domain/pair'
import { proposalWords } from '#shared/text/proposals'

interface AllProps extends NowProps {
  readonly onAgreeTerms: () => void
}

/** What is to be done now at the stage a pair has come to, with one act that leads on. Once the pair has come to another stage, this part takes the focus. */
export function Now(props: AllProps) {
  const { stage } = stateOf(props.pair)
  const part = useRef<HTMLDivElement>(null)
  const shown = useRef(stage)
  useEffect(() => {
    if (shown.current === stage) return
    shown.current = stage
    part.current?.focus({ preventScroll: true })
    part.current?.scrollIntoView({ block: 'nearest' })
  }, [stage])
  return (
    <div ref={part} tabIndex={-1} className="whole-part">
      <Section title={proposalWords.now.title}>
        <Stage {...props} />
      </Section>
    </div>
  )
}

function Stage({ onAgreeTerms, ...props }: AllProps) {
  const state = stateOf(props.pair)
  switch (state.stage) {
    case 'proposed':
      return <ProposedNow {...props} state={state} />
    case 'first-meeting-planned':
      return <PlannedNow {...props} state={state} />
    case 'first-meeting-held':
      return <HeldNow {...props} state={state} />
    case 'validated':
    case 'contract-printed':
      return <ContractNow {...props} onAgreeTerms={onAgreeTerms} />
    case 'active':
    case 'suspended':
    case 'to-close':
      return <AtWorkNow {...props} />
    case 'declined':
    case 'not-validated':
    case 'withdrawn':
    case 'closed':
      return <OverNow {...props} />
  }
}
