import { useState } from 'react'

import { ask } from '../../../api/ask'

import type { Refusal } from '#shared/api/refusal'
import type { PieceId } from '#shared/domain/ids'
import type { TemplateKind } from '#shared/domain/letter-template'
import { MAX_TEMPLATE_BYTES, type TemplateReport } from '#shared/domain/template-report'

/** Where the check of a file stands; nothing is in use until a person says so. */
export type Check =
  | { readonly at: 'none' }
  | { readonly at: 'checking'; readonly fileName: string }
  | { readonly at: 'refused'; readonly fileName: string; readonly refusal: Refusal }
  | { readonly at: 'not-passed'; readonly fileName: string; readonly report: TemplateReport }
  | { readonly at: 'passed'; readonly fileName: string; readonly report: TemplateReport; readonly piece: PieceId }

/** Checks a file that was chosen as the template of a kind of paper. */
export function useTemplateCheck(kind: TemplateKind) {
  const [check, setCheck] = useState<Check>({ at: 'none' })

  const choose = async (file: File) => {
    const fileName = file.name
    setCheck({ at: 'checking', fileName })
    setCheck(await checked(kind, file))
  }
  return { check, choose, forget: () => setCheck({ at: 'none' }) }
}

async function checked(kind: TemplateKind, file: File): Promise<Check> {
  const fileName = file.name
  if (file.size > MAX_TEMPLATE_BYTES) return { at: 'refused', fileName, refusal: { code: 'template/too-big', bytes: file.size, limit: MAX_TEMPLATE_BYTES } }
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    // A folder, or a file that was moved since it was chosen.
    return { at: 'refused', fileName, refusal: { code: 'template/damaged' } }
  }
  const reply = await ask('template.check-and-keep', { kind, fileName, bytes })
  if (!reply.ok) return { at: 'refused', fileName, refusal: reply.error }
  const { report, piece } = reply.value
  return piece ? { at: 'passed', fileName, report, piece } : { at: 'not-passed', fileName, report }
}
