import { Packer } from 'docx'

import type { Document } from '#shared/documents/document'

import { toDocx } from './to-docx'
import type { Pictures } from './to-pdf'

/** The bytes of a Word file. */
export const docxBytes = (document: Document, pictures: Pictures): Promise<Uint8Array> => Packer.toBuffer(toDocx(document, pictures))
