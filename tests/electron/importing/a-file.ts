import type { ForeignFile } from '#shared/importing/foreign-table'

/** A file with this content. */
export const aFile = (fileName: string, content: Uint8Array | string): ForeignFile => ({
  fileName,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})
