import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'

import { useSendInTurn } from '../../../api/mirror'
import { useAttempt } from '../../../api/use-attempt'
import { ButtonLink } from '../../../ui/ButtonLink'
import { DateField } from '../../../ui/DateField'
import { places } from '../../../ui/places'
import { Problem } from '../../../ui/Problem'
import { Section } from '../../../ui/Section'
import type { StepProps } from './use-closing'

import { lastHeld } from '#shared/casebook/interviews'
import type { IsoDate } from '#shared/domain/iso-date'
import { Side } from '#shared/domain/pair-move'
import { closingWords } from '#shared/text/closing'

const words = closingWords.papers

/** What is handed over at the end: the two certificates, the two questionnaires, and the letters where they are wanted. */
export function PapersStep({ at, closing }: StepProps) {
  const { pair, today } = at
  const { values, edit, flush } = closing
  const give = (side: Side, on: IsoDate | undefined) => {
    edit(before => ({ ...before, certificates: { ...before.certificates, [side]: on } }))
    flush()
  }
  return (
    <>
      <Section title={words.certificates}>
        <div className="page-body">
          <p className="form-hint">{words.certificatesLead}</p>
          {Side.options.map(side => (
            <Paper key={side} name={words.certificate[side]} meaning={words.certificateMeaning[side]} href={places.sheet({ kind: 'pair-certificate', pairId: pair.id, to: side })}>
              <Given label={words.givenOn} of={words.certificate[side]} value={values.certificates[side]} onChange={on => give(side, on)} today={today} />
            </Paper>
          ))}
        </div>
      </Section>
      <Section
        title={words.questionnaires}
        actions={
          <ButtonLink variant="default" size="compact-sm" href={places.pairEvaluation(pair.id)}>
            {words.toEvaluation}
          </ButtonLink>
        }
      >
        <div className="page-body">
          <p className="form-hint">{words.questionnairesLead}</p>
          {Side.options.map(side => (
            <Questionnaire key={side} at={at} side={side} />
          ))}
        </div>
      </Section>
      <Section title={words.letters}>
        <div className="page-body">
          <p className="form-hint">{words.lettersLead}</p>
          <Group>
            {Side.options.map(side => (
              <Link key={side} href={places.sheet({ kind: 'termination-letter', pairId: pair.id, to: side })}>
                {words.letter[side]}
              </Link>
            ))}
          </Group>
        </div>
      </Section>
    </>
  )
}

/** The questionnaire of one of the two: the day it was handed out, and what became of it since. */
function Questionnaire({ at: { book, pair, today }, side }: Pick<StepProps, 'at'> & { readonly side: Side }) {
  const sendInTurn = useSendInTurn()
  const { problem, attempt } = useAttempt()
  const told = book.evaluations[pair.id]?.sides[side]
  const filled = lastHeld(book, { kind: 'evaluation', id: pair.id, side })
  const hand = (on: IsoDate | undefined) =>
    void attempt(
      sendInTurn('evaluation.save', ({ evaluations }) => {
        const { handedOn: _, ...others } = evaluations[pair.id]?.sides[side] ?? {}
        return [{ pairId: pair.id, side, questionnaire: { ...others, ...(on && { handedOn: on }) } }]
      }),
    )
  return (
    <div>
      <Paper name={words.questionnaire[side]} meaning={filled ? words.returned(filled.held.on) : told?.waivedOn && words.waived(told.waivedOn)} href={places.sheet({ kind: 'occasion-grid', occasion: { kind: 'evaluation', id: pair.id, side } })}>
        <Given label={words.handedOn} of={words.questionnaire[side]} value={told?.handedOn} onChange={hand} today={today} />
      </Paper>
      <Problem problem={problem} />
    </div>
  )
}

interface PaperProps {
  readonly name: string
  readonly meaning: string | undefined
  readonly href: string
  readonly children: ReactNode
}

const Paper = ({ name, meaning, href, children }: PaperProps) => (
  <div role="group" aria-label={name}>
    <strong>{name}</strong>
    {meaning !== undefined && <p className="form-hint">{meaning}</p>}
    <Group align="end" mt="xs">
      <ButtonLink variant="default" href={href} aria-label={`${words.print} – ${name}`}>
        {words.print}
      </ButtonLink>
      {children}
    </Group>
  </div>
)

interface GivenProps {
  readonly label: string
  /** Of which paper. */
  readonly of: string
  readonly value: IsoDate | undefined
  readonly onChange: (on: IsoDate | undefined) => void
  readonly today: IsoDate
}

/** The day something was handed over, with today in one click. */
const Given = ({ label, of, value, onChange, today }: GivenProps) => (
  <>
    <DateField label={label} value={value} onChange={onChange} today={today} />
    {value === undefined && (
      <Button variant="subtle" aria-label={`${label} – ${of} – ${closingWords.today}`} onClick={() => onChange(today)}>
        {closingWords.today}
      </Button>
    )}
  </>
)
