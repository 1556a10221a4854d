import { Group, Stack } from '@mantine/core'

import { ButtonLink } from '../../../ui/ButtonLink'
import { LinkList } from '../../../ui/LinkList'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { madeFor, sheetsOf } from './made-documents'
import { occasionSheets, occasionsMade } from './occasion-documents'

import type { Casebook } from '#shared/casebook/casebook'
import type { IsoDate } from '#shared/domain/iso-date'
import type { Pair } from '#shared/domain/pair'
import { proposalWords } from '#shared/text/proposals'

const words = proposalWords.documents

/** The documents made for a pair, and the sheets one can print of it. */
export function DocumentsSection({ book, pair, today }: { readonly book: Casebook; readonly pair: Pair; readonly today: IsoDate }) {
  const made = [...madeFor(book, pair), ...occasionsMade(book, pair, today)]
  const sheets = [...sheetsOf(pair), ...occasionSheets(book, pair, today)]
  return (
    <Section title={words.title}>
      <Stack>
        {made.length === 0 ? <p className="unknown">{words.none}</p> : <LinkList rows={made} />}
        {sheets.length > 0 && (
          <Group gap="xs" role="group" aria-label={words.toPrint}>
            {sheets.map(({ label, sheet }) => (
              <ButtonLink key={label} href={places.sheet(sheet)} variant="default" size="xs">
                {label}
              </ButtonLink>
            ))}
          </Group>
        )}
      </Stack>
    </Section>
  )
}
