import { NativeSelect } from '@mantine/core'
import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { placeName } from '../../api/names'
import { placeOf } from '../../ui/places'
import { StateBadge } from '../../ui/StateBadge'
import { Words } from '../../ui/Words'
import { additionWords } from './addition-words'
import { draftStore } from './draft-store'
import { type LineChoice, withChoice } from './import-draft'
import { type AnyRow, nameOfRow, outcomeLooks, reasonsOf, repeats, warningsOf } from './row-words'
import { useImportLists } from './use-plan'

import type { ImportTarget } from '#shared/domain/import-record'
import { enumerated } from '#shared/text/format'
import { importing, importPages } from '#shared/text/importing'

const words = importPages.check

interface PlannedLineProps {
  readonly row: AnyRow
  readonly target: ImportTarget
  readonly choice: LineChoice | undefined
}

/** One line of a list: what becomes of it, and why. */
export function PlannedLine({ row, target, choice }: PlannedLineProps) {
  const { line, outcome, duplicateOf, additions } = row
  return (
    <tr>
      <td className="numeric">{line}</td>
      <td>
        <Words>{nameOfRow(row)}</Words>
      </td>
      <td>
        <StateBadge {...outcomeLooks[outcome]} label={importing.outcomes[outcome]} />
      </td>
      <td>
        {reasonsOf(row).map(text => (
          <p key={text}>{text}</p>
        ))}
        {duplicateOf && (
          <p>
            {repeats(row)} {duplicateOf.kind === 'book' && <Repeated target={target} id={duplicateOf.id} />}
          </p>
        )}
        {additions && <Additions added={additions} isDecided={outcome === 'complete'} />}
        {duplicateOf && <Choice line={line} choice={choice} canComplete={additions !== undefined} />}
        {outcome !== 'empty' && outcome !== 'refused' && warningsOf(row).map(text => <p key={text}>{text}</p>)}
      </td>
    </tr>
  )
}

function Additions({ added, isDecided }: { readonly added: NonNullable<AnyRow['additions']>; readonly isDecided: boolean }) {
  const said = enumerated(additionWords(added, useImportLists()))
  return (
    <p>
      <Words>{isDecided ? words.adds(said) : words.wouldAdd(said)}</Words>
    </p>
  )
}

/** What becomes of a line that is there already; one that has nothing to add cannot complete. */
function Choice({ line, choice, canComplete }: { readonly line: number; readonly choice: LineChoice | undefined; readonly canComplete: boolean }) {
  const offered: readonly LineChoice[] = canComplete ? ['complete', 'create'] : ['create']
  return (
    <NativeSelect
      size="xs"
      maw="14rem"
      aria-label={words.choiceFor(line)}
      value={choice ?? 'leave'}
      onChange={({ currentTarget: { value } }) => draftStore.change(before => withChoice(before, [line], offered.find(each => each === value)))}
      data={(['leave', ...offered] as const).map(value => ({ value, label: words.choices[value] }))}
    />
  )
}

/** The file of the house that a line repeats. */
function Repeated({ target, id }: { readonly target: ImportTarget; readonly id: string }) {
  return <Link href={placeOf(target, id)}>{placeName(useCasebook(), { collection: target, id })}</Link>
}
