import './batch.css'

import { Button, Checkbox, Fieldset, NumberInput, Radio, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { useToday } from '../../api/surroundings'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { NotFound } from '../../ui/NotFound'
import { Page } from '../../ui/Page'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { batchAt } from './batch-address'
import { isUnderWay, useBatchAct } from './batch-store'
import { BatchChoiceFields, type Chosen, useSessions } from './BatchChoiceFields'
import { BatchLines, isMakeable } from './BatchLines'
import { BatchOutcome } from './BatchOutcome'
import { useBatch } from './use-batch'

import { MOST_COPIES } from '#shared/api/batch'
import { batchLines } from '#shared/documents/batch'
import type { BatchChoice } from '#shared/domain/batch-choice'
import { dayOf, daysInMonth } from '#shared/domain/calendar'
import type { IsoDate } from '#shared/domain/iso-date'
import { batchWords as words } from '#shared/text/batch'

/** Many papers at once: which, where they go, how far they have come. An address may name the choice. */
export function BatchPage({ address }: { readonly address?: string }) {
  const given = batchAt(address)
  if (address !== undefined && !given) return <NotFound />
  return given ? <Given choice={given} /> : <Choosing />
}

function Given({ choice }: { readonly choice: BatchChoice }) {
  return (
    <Page title={words.title} lead={words.lead} actions={<Link href={places.batch}>{words.other}</Link>}>
      <Section title={words.kinds[choice.kind]}>
        <p>{words.hints[choice.kind]}</p>
      </Section>
      <Papers choice={choice} />
    </Page>
  )
}

function Choosing() {
  const today = useToday()
  const sessions = useSessions()
  const [chosen, setChosen] = useState<Chosen>({ kind: 'contracts', ...monthOf(today) })
  const { kind, from, to } = chosen
  const isBusy = isUnderWay(useBatchAct())
  const session = sessions.find(({ id }) => id === chosen.sessionId) ?? sessions[0]
  const choice: BatchChoice | undefined = kind === 'grids' ? session && { kind, sessionId: session.id } : { kind, from, to }
  return (
    <Page title={words.title} lead={words.lead}>
      <Section title={words.what}>
        <Fieldset variant="unstyled" disabled={isBusy}>
          <BatchChoiceFields chosen={chosen} onChange={setChosen} />
        </Fieldset>
      </Section>
      {choice && <Papers key={JSON.stringify(choice)} choice={choice} />}
    </Page>
  )
}

function Papers({ choice }: { readonly choice: BatchChoice }) {
  const book = useCasebook()
  const today = useToday()
  const lines = useMemo(() => batchLines(book, choice, today), [book, choice, today])
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [into, setInto] = useState<'one-file' | 'folder'>('one-file')
  const [bothSides, setBothSides] = useState(true)
  const [copies, setCopies] = useState<number | string>(1)
  const [asking, setAsking] = useState(false)
  const { act, make, stop } = useBatch()
  const wanted = lines.filter(line => isMakeable(line) && !leftOut.has(line.key))
  const toFreeze = wanted.filter(({ paper }) => 'freeze' in paper).length
  const isBusy = isUnderWay(act)
  const start = () => {
    setAsking(false)
    void make(wanted, { into, bothSides, copies: into === 'folder' || typeof copies !== 'number' ? 1 : copies })
  }
  return (
    <>
      <Section title={words.list(lines.length)}>
        <Fieldset variant="unstyled" disabled={isBusy}>
          <BatchLines lines={lines} leftOut={leftOut} onChange={setLeftOut} />
        </Fieldset>
      </Section>
      <Section title={words.into}>
        <Stack>
          <Fieldset variant="unstyled" disabled={isBusy}>
            <Stack>
              <Radio.Group aria-label={words.into} value={into} onChange={chosen => setInto(chosen === 'folder' ? 'folder' : 'one-file')}>
                <Stack gap="xs">
                  {(['one-file', 'folder'] as const).map(each => (
                    <Radio key={each} value={each} label={words.intos[each]} description={words.intoHints[each]} />
                  ))}
                </Stack>
              </Radio.Group>
              {into === 'one-file' && (
                <>
                  <Checkbox label={words.bothSides} description={words.bothSidesHint} checked={bothSides} onChange={event => setBothSides(event.currentTarget.checked)} />
                  <NumberInput label={words.copies} description={choice.kind === 'contracts' ? words.copiesHint.contracts : words.copiesHint.others} value={copies} onChange={setCopies} min={1} max={MOST_COPIES} clampBehavior="strict" allowDecimal={false} allowNegative={false} maw={320} />
                </>
              )}
            </Stack>
          </Fieldset>
          <div>
            <Button onClick={() => (toFreeze > 0 ? setAsking(true) : start())} disabled={isBusy || wanted.length === 0}>
              {words.make(wanted.length)}
            </Button>
          </div>
          <BatchOutcome act={act} onStop={stop} />
        </Stack>
      </Section>
      <ConfirmDialog opened={asking} title={words.freezeTitle(toFreeze)} confirmLabel={words.freeze} onConfirm={start} onClose={() => setAsking(false)}>
        {words.freezeMeaning(toFreeze)}
      </ConfirmDialog>
    </>
  )
}

/** The month in which a day lies. */
function monthOf(today: IsoDate): Readonly<Record<'from' | 'to', IsoDate>> {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return { from: dayOf(year, month, 1) ?? today, to: dayOf(year, month, daysInMonth(year, month)) ?? today }
}
