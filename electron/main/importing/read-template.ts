import { ok, refuse, type Result } from '#shared/core/result'
import { checkTemplate } from '#shared/documents/template-fields/check-template'
import { layoutOf, type TemplateLayout } from '#shared/documents/template-fields/template-layout'
import { paragraphsIn } from '#shared/documents/template-fields/word-paragraphs'
import type { TemplateKind } from '#shared/domain/letter-template'
import { MAX_TEMPLATE_BYTES, type TemplateRefusal, type TemplateReport } from '#shared/domain/template-report'

import { CannotRead } from './cannot-read'
import { kindOfFile } from './kind-of-file'
import { checkOle } from './workbook-sheets'
import { checkZip } from './zip-check'
import { partNames, textParts } from './zip-parts'

/** A file to be checked as the template of one kind of paper. */
export interface TemplateFile {
  readonly kind: TemplateKind
  readonly bytes: Uint8Array
}

const DOCUMENT = 'word/document.xml'
const STYLES = 'word/styles.xml'
const TYPES = '[Content_Types].xml'
/** Where people write: the text, what stands above and below each page, and the notes. */
const WRITTEN = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/

/** Checks a file as a template where it is safe to do so: in a process that may die of it. */
export async function readTemplate({ kind, bytes }: TemplateFile): Promise<Result<TemplateReport, TemplateRefusal>> {
  if (bytes.length > MAX_TEMPLATE_BYTES) return refuse({ code: 'template/too-big', bytes: bytes.length, limit: MAX_TEMPLATE_BYTES })
  const refusal = whyNotALetter(bytes)
  if (refusal) return refuse(refusal)
  try {
    const file = buffered(bytes)
    const written = textParts(file, name => WRITTEN.test(name))
    // The text comes first, as one reads it.
    const inOrder = [...written].toSorted(([one], [other]) => Number(other === DOCUMENT) - Number(one === DOCUMENT) || one.localeCompare(other))
    if (!/<w:body[\s>]/.test(written.get(DOCUMENT) ?? '')) return refuse({ code: 'template/damaged' })
    if (!(await canBeFilled(file))) return refuse({ code: 'template/damaged' })
    return ok(checkTemplate(kind, inOrder.flatMap(([, xml]) => paragraphsIn(xml))))
  } catch (fault) {
    return refuse(refusalFrom(fault))
  }
}

/** Why a file is no letter that may be kept: it is none, it is locked or damaged, it would become too large, it carries programs, or it reaches out. Nothing where it may. */
export function whyNotALetter(bytes: Uint8Array): TemplateRefusal | undefined {
  const refusal = notWord(bytes)
  if (refusal) return refusal
  try {
    const file = buffered(bytes)
    checkZip(file)
    return refusalOf(file)
  } catch (fault) {
    return refusalFrom(fault)
  }
}

function refusalFrom(fault: unknown): TemplateRefusal {
  if (!(fault instanceof CannotRead)) throw fault
  return { code: fault.refusal.code === 'import/encrypted' ? 'template/encrypted' : 'template/damaged' }
}

/** Reads it as the press will, which throws on XML that does not hold together. The library comes only now: lists are read without it. */
async function canBeFilled(file: Buffer): Promise<boolean> {
  const { patchDetector } = await import('docx')
  try {
    await patchDetector({ data: file })
    return true
  } catch {
    return false
  }
}

/** How a template that was checked is set. Throws `CannotRead` on one that is damaged. */
export function templateLayout(bytes: Uint8Array): TemplateLayout {
  const parts = textParts(buffered(bytes), name => name === DOCUMENT || name === STYLES)
  return layoutOf(parts.get(DOCUMENT) ?? '', parts.get(STYLES) ?? '')
}

/** What is seen before anything is unpacked. */
function notWord(bytes: Uint8Array): TemplateRefusal | undefined {
  const { kind } = kindOfFile(bytes)
  if (kind === 'zip') return undefined
  if (kind === 'ole') return isLocked(bytes) ? { code: 'template/encrypted' } : { code: 'template/not-docx', found: 'old-word' }
  return { code: 'template/not-docx', found: Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-' ? 'pdf' : 'other' }
}

function isLocked(bytes: Uint8Array): boolean {
  try {
    checkOle(buffered(bytes))
    return false
  } catch {
    return true
  }
}

/** Why a packed file is no Word file that may be filled in. */
function refusalOf(file: Buffer): TemplateRefusal | undefined {
  const names = partNames(file)
  const types = textParts(file, name => name === TYPES).get(TYPES) ?? ''
  if (names.includes('word/vbaProject.bin') || /macroEnabled/i.test(types)) return { code: 'template/macros' }
  if (!names.includes(DOCUMENT)) return { code: 'template/not-docx', found: names.includes('mimetype') && names.includes('content.xml') ? 'open-document' : 'other' }
  if (types.includes('wordprocessingml.template.main')) return { code: 'template/not-docx', found: 'word-template' }
  // Word writes no definitions of its own; whoever did would have them unfolded by every program that reads the letter.
  if ([...textParts(file, name => /\.(?:xml|rels)$/i.test(name)).values()].some(xml => /<!(?:DOCTYPE|ENTITY)/i.test(xml))) return { code: 'template/damaged' }
  return [...textParts(file, name => name.endsWith('.rels')).values()].some(reachesOut) ? { code: 'template/reaches-out' } : undefined
}

/** True where something else than a link to click lies on the network. */
const reachesOut = (relations: string): boolean =>
  [...relations.matchAll(RELATION)].some(([each]) => /^external$/i.test(attributeOf(each, 'TargetMode')) && !attributeOf(each, 'Type').endsWith('/hyperlink') && !IS_HERE.test(attributeOf(each, 'Target')))

/** One relation of a part to something, whatever the quotes and the prefix it is written with. */
const RELATION = /<(?:[\w.-]+:)?Relationship\s(?:[^>"']|"[^"]*"|'[^']*')*>/g

/** An attribute as it is written; empty without one. */
const attributeOf = (tag: string, name: string): string => new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)?.slice(1).find(Boolean) ?? ''

/** A file beside it or on the same machine; signs written as entities may hide anything. */
const IS_HERE = /^(?:file:\/\/\/[a-z]:|[a-z]:[\\/]|[^\\/:&][^:&]*$)/i

const buffered = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
