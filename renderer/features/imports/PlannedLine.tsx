import { Checkbox } from '@mantine/core'
import { Link } from 'wouter'

import { useCasebook } from '../../api/mirror'
import { placeName } from '../../api/names'
import { placeOf } from '../../ui/places'
import { StateBadge } from '../../ui/StateBadge'
import { Words } from '../../ui/Words'
import { draftStore } from './draft-store'
import { withLineKept } from './import-draft'
import { type AnyRow, nameOfRow, outcomeLooks, reasonsOf, repeats, warningsOf } from './row-words'

import type { ImportTarget } from '#shared/domain/import-record'
import { importing, importPages } from '#shared/text/importing'

const words = importPages.check

interface PlannedLineProps {
  readonly row: AnyRow
  readonly target: ImportTarget
  readonly isKept: boolean
}

/** One line of a list: what becomes of it, and why. */
export function PlannedLine({ row, target, isKept }: PlannedLineProps) {
  const { line, outcome, duplicateOf } = row
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
        {duplicateOf && (
          <Checkbox
            size="xs"
            label={words.createAnyway}
            aria-label={words.createAnywayFor(line)}
            checked={isKept}
            onChange={({ currentTarget: { checked } }) => draftStore.change(before => withLineKept(before, line, checked))}
          />
        )}
        {outcome !== 'empty' && outcome !== 'refused' && warningsOf(row).map(text => <p key={text}>{text}</p>)}
      </td>
    </tr>
  )
}

/** The file of the house that a line repeats. */
function Repeated({ target, id }: { readonly target: ImportTarget; readonly id: string }) {
  return <Link href={placeOf(target, id)}>{placeName(useCasebook(), { collection: target, id })}</Link>
}
