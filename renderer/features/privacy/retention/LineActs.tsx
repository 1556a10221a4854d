import '../../../ui/LinkList.css'

import { Button } from '@mantine/core'
import { useState } from 'react'

import { useSend } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { useWorker } from '../../../api/worker'
import { WhoDoesIt } from '../../../asking/WhoDoesIt'
import { ButtonLink } from '../../../ui/ButtonLink'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { UnderWay } from '../../../ui/UnderWay'
import { useForgetting } from '../use-forgetting'
import { KeepForm } from './KeepForm'

import type { RetentionLine } from '#shared/casebook/retention'
import { retentionDecisionId } from '#shared/domain/retention'
import { fullName } from '#shared/domain/person'
import { retentionWords } from '#shared/text/registers'

const { review: words } = retentionWords

/** What can be decided of one line: let it go, keep it until a day, or leave it for later. */
export function LineActs({ line }: { readonly line: RetentionLine }) {
  const send = useSend()
  const forget = useForgetting()
  const { worker } = useWorker()
  const { problem, attempt } = useAttempt()
  const [shown, setShown] = useState<'keep' | 'clear' | 'later'>()
  const [isClearing, setClearing] = useState(false)
  const close = () => setShown(undefined)
  const name = fullName(line.person)
  const { goes, purpose, who, held } = line
  const clear = async () => {
    close()
    setClearing(true)
    if (purpose === 'interview-notes' || purpose === 'follow-up') await attempt(forget('retention.clear-notes', { who, purpose, ...(worker && { by: worker.id }) }))
    setClearing(false)
  }
  const decideAgain = () => void attempt(send('retention.decide-again', { id: retentionDecisionId(who.id, purpose) }))

  if (held.length > 0)
    return (
      <div>
        {held.some(({ kind }) => kind === 'kept') && (
          <Button variant="default" size="xs" aria-label={words.decideAgainOf(name)} onClick={decideAgain}>
            {words.decideAgain}
          </Button>
        )}
        <Problem problem={problem} />
      </div>
    )
  return (
    <div>
      <div className="choices">
        {goes === 'file' ? (
          <ButtonLink variant="default" size="xs" color="red" aria-label={words.eraseOf(name)} href={places.personData(who.kind, who.id)}>
            {words.erase}
          </ButtonLink>
        ) : (
          <Button variant="default" size="xs" aria-label={words.clearOf(name, goes)} loading={isClearing} onClick={() => setShown('clear')}>
            {words.clear}
          </Button>
        )}
        <Button variant="default" size="xs" aria-expanded={shown === 'keep'} aria-label={words.keepOf(name)} onClick={() => setShown(shown === 'keep' ? undefined : 'keep')}>
          {words.keep}
        </Button>
        <Button variant="subtle" size="xs" aria-label={words.laterOf(name)} onClick={() => setShown('later')}>
          {words.later}
        </Button>
      </div>
      {isClearing && <UnderWay text={words.clearing} />}
      {shown === 'later' && (
        <p className="form-hint" role="status">
          {words.laterSaid}
        </p>
      )}
      {shown === 'keep' && <KeepForm line={line} onClose={close} />}
      <Problem problem={problem} />
      <ConfirmDialog opened={shown === 'clear'} title={words.clearTitle(name)} confirmLabel={words.clear} danger onConfirm={() => void clear()} onClose={close}>
        <p>{words.clearMeaning(goes)}</p>
        <WhoDoesIt />
      </ConfirmDialog>
    </div>
  )
}
