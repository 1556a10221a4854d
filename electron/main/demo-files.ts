import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

import { type Casebook, listed } from '#shared/casebook/casebook'

/** A file of the demo, by its path within the folder. */
export interface DemoFile {
  readonly path: string
  readonly bytes: number
  readonly what: string
}

/** What the store keeps beside the documents. */
const STORE_FILES: Readonly<Record<string, string>> = {
  'binome.json': 'le fichier de l’association',
  'binome.json.prev': 'le même, avant le dernier enregistrement',
  'journal/000000000002.ndjson': 'le journal : qui a fait quoi, et quand',
}

/** Every file of the folder with its size, and what it is: a document by its name, a piece by what names it in the book. */
export async function filesIn(folder: string, documents: readonly { readonly file: string; readonly what: string }[], book: Casebook): Promise<readonly DemoFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => ({ name, onDisk: join(parentPath, name) }))
  const listing = files.map(async ({ name, onDisk }) => ({
    path: relative(folder, onDisk).replaceAll(sep, '/'),
    bytes: (await stat(onDisk)).size,
    what: documents.find(({ file }) => file === name)?.what ?? STORE_FILES[relative(folder, onDisk).replaceAll(sep, '/')] ?? whichPiece(book, name),
  }))
  return (await Promise.all(listing)).sort((one, other) => (one.path < other.path ? -1 : 1))
}

function whichPiece(book: Casebook, piece: string): string {
  if (book.organisation.organisation?.logo === piece) return 'le logo de l’association'
  const newsletter = listed(book.newsletters).find(({ blocks }) => blocks.some(block => block.kind === 'picture' && block.piece === piece))
  if (newsletter) return `une image de l’infolettre « ${newsletter.title} »`
  const contract = listed(book.contracts).find(({ pdf }) => pdf === piece)
  if (contract) return `le contrat ${contract.facts.reference}, version ${contract.version}, tel qu’il a été imprimé`
  const amendment = listed(book.amendments).find(({ pdf }) => pdf === piece)
  return amendment ? `l’avenant n° ${amendment.number} au contrat ${amendment.facts.reference}, tel qu’il a été imprimé` : 'inconnu'
}
