import { Anchor, Button, Group, List, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'

import { Notice } from '../../ui/Notice'
import { places } from '../../ui/places'
import { Section } from '../../ui/Section'
import { agreementsOf } from './agreements'
import { Signatures } from './Signatures'

import type { Casebook } from '#shared/casebook/casebook'
import type { ContractGap } from '#shared/casebook/refusal'
import { changesSincePrinted, contractGaps, contractsOf, standingContract } from '#shared/casebook/contract-queries'
import { completedOn, type Contract } from '#shared/domain/contract'
import type { IsoDate } from '#shared/domain/iso-date'
import { companyOf } from '#shared/domain/mentor'
import { type Pair, stateOf } from '#shared/domain/pair'
import type { Stage } from '#shared/domain/pair-state'
import { type Agreements, pairWords } from '#shared/text/pairs'

const words = pairWords.contract

interface ContractBlockProps {
  readonly book: Casebook
  readonly pair: Pair
  readonly today: IsoDate
  readonly onAgreeTerms: () => void
}

/** The contract of a pair: what is missing to print it, what was printed, who has signed, what has changed since. */
export function ContractBlock({ book, pair, today, onAgreeTerms }: ContractBlockProps) {
  const { stage } = stateOf(pair)
  const contracts = contractsOf(book, pair.id)
  const standing = standingContract(book, pair.id)
  const canPrint = stage === 'validated' || stage === 'contract-printed'
  const gaps = canPrint ? contractGaps(book, pair, today) : []
  const isReady = canPrint && gaps.length === 0

  return (
    <Section title={words.title}>
      <Stack>
        {!canPrint && contracts.length === 0 && <Text>{withoutContract(pair, stage)}</Text>}
        {gaps.length > 0 && <Gaps {...{ gaps, book, pair, onAgreeTerms }} />}
        {stage === 'contract-printed' && <Changes book={book} pair={pair} />}
        {isReady && !standing && <Text>{words.ready}</Text>}
        {(standing !== undefined || isReady) && (
          <Group>
            {standing && (
              <Button component={Link} href={places.contract(standing.id)} variant="default">
                {words.seeFrozen}
              </Button>
            )}
            {isReady && (
              <Button component={Link} href={places.contractToPrint(pair.id)} variant="default">
                {standing ? words.reprint : words.see}
              </Button>
            )}
          </Group>
        )}
        {contracts.length > 0 && <Versions contracts={contracts} />}
        {/* While they are awaited they stand under what is to be done now. */}
        {standing && stage !== 'contract-printed' && <Signatures key={standing.id} contract={standing} goesOn={goesOnAfterSigning(pair)} />}
      </Stack>
    </Section>
  )
}

/** Whether something followed the third signature, which then can no longer be taken back. */
const goesOnAfterSigning = ({ moves }: Pair): boolean => moves.some(({ kind }) => kind === 'sign') && moves.at(-1)?.kind !== 'sign'

function withoutContract({ opening }: Pair, stage: Stage): string {
  if (opening.kind === 'resumed') return words.onPaper
  return stage === 'proposed' || stage === 'first-meeting-planned' || stage === 'first-meeting-held' ? words.notYet : words.none
}

interface GapsProps {
  readonly gaps: readonly ContractGap[]
  readonly book: Casebook
  readonly pair: Pair
  readonly onAgreeTerms: () => void
}

function Gaps({ gaps, book, pair, onAgreeTerms }: GapsProps) {
  const mentor = book.mentors[pair.mentorId]
  const companyId = mentor && companyOf(mentor.frame)
  const where: Readonly<Record<Exclude<ContractGap, 'terms'>, string>> = {
    organisation: places.settingsOrganisation,
    address: places.settingsOrganisation,
    representative: places.settingsOrganisation,
    'place-of-signature': places.settingsOrganisation,
    articles: places.settingsArticles,
    'employer-agreement': companyId ? places.company(companyId) : places.mentor(pair.mentorId),
    'mentor-frame': places.editMentor(pair.mentorId),
  }
  return (
    <Notice tone="warning" title={words.toPrint}>
      <List>
        {gaps.map(gap => (
          <List.Item key={gap}>
            {words.gaps[gap].what} –{' '}
            {gap === 'terms' ? (
              <Anchor component="button" type="button" onClick={onAgreeTerms}>
                {words.gaps[gap].act}
              </Anchor>
            ) : (
              <Link href={where[gap]}>{words.gaps[gap].act}</Link>
            )}
          </List.Item>
        ))}
      </List>
    </Notice>
  )
}

/** A contract that all three have signed holds as it is: only one that still waits is compared with the files. */
function Changes({ book, pair }: { readonly book: Casebook; readonly pair: Pair }) {
  const changed = changesSincePrinted(book, pair)
  if (changed.length === 0) return null
  return (
    <Notice tone="warning" title={words.changed}>
      {words.changes(changedPlaces(changed, agreementsOf(book, pair)))}
    </Notice>
  )
}

/** The places where a contract and the files differ, in words, each once. */
export function changedPlaces(paths: readonly string[], agreements: Agreements): readonly string[] {
  const places = pairWords.changedPlaces(agreements)
  return [...new Set(paths.map(path => places[path] ?? places[path.split('.')[0] ?? ''] ?? path))]
}

const Versions = ({ contracts }: { readonly contracts: readonly Contract[] }) => (
  <List>
    {contracts.map(contract => (
      <List.Item key={contract.id}>
        {words.printed(contract.version, contract.printedOn)} – {standingOf(contract)}
        {/* The standing one opens with the button above. */}
        {contract.voidedOn && (
          <>
            {' – '}
            <Link href={places.contract(contract.id)}>{words.seeVersion(contract.version)}</Link>
          </>
        )}
      </List.Item>
    ))}
  </List>
)

function standingOf(contract: Contract): string {
  if (contract.voidedOn) return words.void(contract.voidedOn)
  return completedOn(contract) ? words.standing : words.awaited
}
