import { refusals } from './refusals'

const SENTENCES: Readonly<Record<string, string>> = {
  'store/disk-full': refusals.diskFull.title,
  'store/read-only': refusals.readOnly.title,
  'store/folder-gone': refusals.folderGone.title,
  'store/held-by-another-program': refusals.heldByAnother.title,
  'store/changed-by-another': refusals.changedByAnother.title,
}

/** One sentence that says why the disk took nothing, by the code of the refusal. */
export const diskRefusal = (code: string): string => SENTENCES[code] ?? 'Le disque a refusé l’enregistrement.'
