import '../content.css'

import { VisuallyHidden } from '@mantine/core'
import { useRef } from 'react'
import { Link } from 'wouter'

import { useCasebook } from '../../../api/mirror'
import { ButtonLink } from '../../../ui/ButtonLink'
import { places } from '../../../ui/places'
import { Section } from '../../../ui/Section'
import { SaveBar } from '../SaveBar'
import { BlankSheetState } from './BlankSheetState'
import { GridVersions } from './GridVersions'
import { NewSection } from './NewSection'
import { SectionEditor } from './SectionEditor'
import { useGridEditor } from './use-grid-editor'

import { gridInForce, versionsOf } from '#shared/casebook/content-in-force'
import { defaults } from '#shared/defaults/defaults'
import type { GridName } from '#shared/domain/grid-name'
import { questionsOf } from '#shared/grids/grid'
import { gridSettings as words } from '#shared/text/content-settings'

/** One grid of the association: its sections and questions, its blank sheet, its versions. Each save is a new version. */
export function GridSettings({ grid }: { readonly grid: GridName }) {
  const page = useRef<HTMLDivElement>(null)
  const editor = useGridEditor(grid, page)

  return (
    <div className="page-body" ref={page}>
      <div>
        <Link href={places.settingsGrids}>{words.all}</Link>
      </div>
      <Head grid={grid} isDirty={editor.isDirty} />
      <Section title={words.sections}>
        <div className="page-body">
          <p className="form-hint">{words.keyboard}</p>
          <ol className="content-list">
            {editor.edits.sections.map((section, index) => (
              <SectionEditor key={section.key} editor={editor} section={section} index={index} />
            ))}
          </ol>
          <NewSection editor={editor} />
          <VisuallyHidden role="status">{editor.spoken}</VisuallyHidden>
        </div>
      </Section>
      <SaveBar
        content={editor}
        saveLabel={words.save}
        savedLabel={words.saved}
        original={words}
      />
      <GridVersions grid={grid} />
    </div>
  )
}

function Head({ grid, isDirty }: { readonly grid: GridName; readonly isDirty: boolean }) {
  const book = useCasebook()
  const current = gridInForce(book, grid, defaults)
  const saved = versionsOf(book, grid).at(-1)
  return (
    <Section
      title={words.names[grid]}
      actions={
        <ButtonLink variant="default" href={places.sheet({ kind: 'blank-grid', grid })}>
          {words.sheet.see}
        </ButtonLink>
      }
    >
      <div className="content-head">
        <p>
          {saved ? words.version(saved.version, saved.savedOn) : words.original} {words.counts(current.sections.length, questionsOf(current).length)}
        </p>
        <p className="form-hint">{words.kept}</p>
        {grid === 'first-meeting' && <p className="form-hint">{words.checkList}</p>}
        {isDirty && <p className="form-hint">{words.sheet.ofSaved}</p>}
        <BlankSheetState grid={grid} version={current.version} />
      </div>
    </Section>
  )
}
