import type { ForeignSheet, SheetNote } from '#shared/importing/foreign-table'
import { importing } from '#shared/text/importing'

/** How many lines and columns of a sheet were read, always, and what its author may not have seen. */
export function SheetNotes({ sheet: { name, rows, columns, notes } }: { readonly sheet: ForeignSheet }) {
  return (
    <div className="import-notes">
      <p>{importing.wasRead(rows, columns, name)}</p>
      {notes.map(note => (
        <p key={note.kind}>{noteWords(note)}</p>
      ))}
    </div>
  )
}

function noteWords(note: SheetNote): string {
  if (note.kind === 'hidden-sheet') return importing.hiddenSheet
  if (note.kind === 'unclosed-quote') return importing.unclosedQuote
  return importing.notes[note.kind](note.count)
}
