import { useEffect, useState } from 'react'

import { ask } from '../../../api/ask'
import { useCasebook } from '../../../api/mirror'
import { Section } from '../../../ui/Section'
import { changesBetween } from './grid-changes'

import { versionsOf } from '#shared/casebook/content-in-force'
import { listed } from '#shared/casebook/casebook'
import type { GridName } from '#shared/domain/grid-name'
import { fullName } from '#shared/domain/person'
import type { GridVersion } from '#shared/grids/grid'
import { gridSettings } from '#shared/text/content-settings'

const words = gridSettings.versions

/** As far back as one looks for who changed what; the dates of all are known. */
const MOST_SIGNED = 12

/** The versions of a grid, the latest first: when, by whom, and what it changed. */
export function GridVersions({ grid }: { readonly grid: GridName }) {
  const versions = versionsOf(useCasebook(), grid).toReversed()
  const signatures = useSignatures(versions.slice(0, MOST_SIGNED))
  return (
    <Section title={words.title}>
      {versions.length === 0 && <p className="form-hint">{words.none}</p>}
      <ol className="history">
        {versions.map((version, index) => (
          <li key={version.id}>
            <span className="history-when">
              {words.number(version.version)}
              {index === 0 && `, ${words.inForce}`}
            </span>
            <span>
              {words.saved(version.savedOn, signatures[version.id])}
              <span className="content-detail"> – {whatChanged(versions[index + 1], version)}</span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

const whatChanged = (before: GridVersion | undefined, version: GridVersion) => (before ? words.changes(changesBetween(before, version)) : words.first)

/** Who saved each version, by its id; nothing for those not read yet. */
function useSignatures(versions: readonly GridVersion[]): Readonly<Record<string, string | undefined>> {
  const { coordinators } = useCasebook()
  const [authors, setAuthors] = useState<Readonly<Record<string, string | undefined>>>({})
  const ids = versions.map(({ id }) => id).join(' ')

  useEffect(() => {
    let isWanted = true
    const read = async (id: string) => {
      const reply = await ask('history.read', { about: id })
      return [id, reply.ok ? reply.value.toSorted((one, other) => one.at.localeCompare(other.at))[0]?.by : undefined] as const
    }
    void Promise.all(ids === '' ? [] : ids.split(' ').map(read)).then(found => {
      if (isWanted) setAuthors(Object.fromEntries(found))
    })
    return () => {
      isWanted = false
    }
  }, [ids])

  const nameOf = (by: string | undefined) => {
    const author = listed(coordinators).find(({ id }) => id === by)
    return author && fullName(author)
  }
  return Object.fromEntries(Object.entries(authors).map(([id, by]) => [id, nameOf(by)]))
}
