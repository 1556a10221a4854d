import { Button, Group } from '@mantine/core'
import { useState } from 'react'

import { shownInstant } from '../../api/explain'
import { useCasebook, useSend } from '../../api/mirror'
import { useAttempt } from '../../api/use-attempt'
import { WhoDoesIt } from '../../asking/WhoDoesIt'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Notice } from '../../ui/Notice'
import { Problem } from '../../ui/Problem'
import { Section } from '../../ui/Section'
import { UnderWay } from '../../ui/UnderWay'
import { WideTable } from '../../ui/WideTable'
import { recordKey, RecordTable } from './RecordTable'

import type { LookedAt } from '#shared/api/backups'
import { listed, type Place } from '#shared/casebook/casebook'
import { backupWords, collectionTitle, recordTitle } from '#shared/text/backups'

interface CompareViewProps {
  readonly looked: LookedAt
  /** True where the casebook here is protected. */
  readonly isProtectedHere: boolean
  /** What was done with it. */
  readonly onDone: (done: 'restored' | 'taken') => void
  readonly onBack: () => void
}

const { compare: words } = backupWords

/** How a copy differs from what stands here: the whole can be restored, or records one by one. */
export function CompareView({ looked, isProtectedHere, onDone, onBack }: CompareViewProps) {
  const send = useSend()
  const { problem, attempt } = useAttempt()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [missing, setMissing] = useState<readonly Place[]>([])
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const { changes, id: lookId } = looked
  const comingBack = useErasedIn(looked)

  const restore = async () => {
    setAsking(false)
    setBusy(true)
    const delta = await attempt(send('backup.restore', { lookId }))
    setBusy(false)
    if (delta) onDone('restored')
  }
  const take = async () => {
    setBusy(true)
    const places = changes.filter(change => chosen.has(recordKey(change))).map(({ collection, id }) => ({ collection, id }))
    const reply = await send('backup.take-records', { lookId, places })
    setBusy(false)
    setMissing(!reply.ok && reply.error.code === 'record/names-missing' ? reply.error.missing : [])
    if (await attempt(Promise.resolve(reply))) onDone('taken')
  }
  const choose = (keys: ReadonlySet<string>) => {
    setChosen(keys)
    setMissing([])
  }

  return (
    <Section
      title={words.title}
      actions={
        <Button variant="default" onClick={onBack}>
          {words.back}
        </Button>
      }
    >
      <div className="page-body">
        <p>{words.of(shownInstant(looked.savedAt))}</p>
        {isBusy && <UnderWay text={words.underWay} />}
        {looked.isProtected && !isProtectedHere && <Notice tone="warning" title={words.lessProtected} />}
        {comingBack > 0 && <Notice tone="warning" title={words.erasedComeBack(comingBack)} />}
        {looked.missingPieces > 0 && <Notice tone="warning" title={words.missingPieces(looked.missingPieces)} />}
        {changes.length === 0 ? (
          <Notice tone="good" title={words.same} />
        ) : (
          <>
            <h3>{words.counts}</h3>
            <WideTable caption={words.counts} columns={[words.kind, words.added, words.changed, words.removed]}>
              {Object.entries(looked.counts).map(([collection, count]) => (
                <tr key={collection}>
                  <td>{collectionTitle(collection)}</td>
                  <td className="numeric">{count.added}</td>
                  <td className="numeric">{count.changed}</td>
                  <td className="numeric">{count.removed}</td>
                </tr>
              ))}
            </WideTable>
            <div>
              <Button loading={isBusy} onClick={() => setAsking(true)}>
                {words.restore}
              </Button>
            </div>
            <h3>{words.records}</h3>
            <p className="form-hint">{words.onlyNow}</p>
            <RecordTable changes={changes} chosen={chosen} onChoose={choose} />
            <Problem problem={problem} />
            {missing.length > 0 && (
              <Notice tone="info" title={words.missing(namesOf(looked, missing))} action={<Button onClick={() => choose(new Set([...chosen, ...missing.map(recordKey)]))}>{words.takeMissing}</Button>} />
            )}
            <Group>
              <Button variant="default" disabled={chosen.size === 0} loading={isBusy} onClick={() => void take()}>
                {words.take(chosen.size)}
              </Button>
            </Group>
          </>
        )}
      </div>
      <ConfirmDialog opened={isAsking} title={words.restoreTitle} confirmLabel={words.restore} danger onConfirm={() => void restore()} onClose={() => setAsking(false)}>
        <p>{words.restoreText}</p>
        <WhoDoesIt />
      </ConfirmDialog>
    </Section>
  )
}

const namesOf = ({ changes }: LookedAt, missing: readonly Place[]): readonly string[] =>
  missing.map(place => {
    const change = changes.find(each => recordKey(each) === recordKey(place))
    return change ? recordTitle(change.name, change.collection) : collectionTitle(place.collection)
  })

/** How many people were erased since the copy was made, and would stand here again with their name. */
function useErasedIn({ changes }: LookedAt): number {
  const { mentors, mentees } = useCasebook()
  const erased = new Set<string>([...listed(mentors), ...listed(mentees)].flatMap(person => (person.erased ? [person.id] : [])))
  return changes.filter(({ kind, id }) => kind === 'changed' && erased.has(id)).length
}
