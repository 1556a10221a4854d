/** The most that a Word file of the association may weigh, in bytes. */
export const MAX_TEMPLATE_BYTES = 5 * 1024 * 1024

/** Something in a Word file that would come out wrong; `near` is what stands around it, shortened. */
export type TemplateProblem =
  | { readonly kind: 'unknown-field'; readonly field: string; readonly near: string; readonly suggestion?: string }
  /** A field of another kind of paper. */
  | { readonly kind: 'foreign-field'; readonly field: string; readonly near: string }
  | { readonly kind: 'open-braces'; readonly near: string }
  /** One pair of braces where there should be two. */
  | { readonly kind: 'single-braces'; readonly field: string; readonly near: string }
  /** A field that holds paragraphs, in the middle of a sentence. */
  | { readonly kind: 'not-alone'; readonly field: string; readonly near: string }
  | { readonly kind: 'no-field' }

/** What is usually on such a paper and is not in the file: one of these fields would do. */
export interface TemplateGap {
  readonly fields: readonly string[]
}

/** What a check of a Word file found: it is kept where there is no problem; gaps are only told. */
export interface TemplateReport {
  /** By their names as the list of fields has them, each once. */
  readonly fields: readonly string[]
  readonly problems: readonly TemplateProblem[]
  readonly gaps: readonly TemplateGap[]
}

/** Why a file cannot be a template at all. */
export type TemplateRefusal =
  | { readonly code: 'template/too-big'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'template/not-docx'; readonly found: 'old-word' | 'word-template' | 'open-document' | 'pdf' | 'other' }
  | { readonly code: 'template/encrypted' }
  | { readonly code: 'template/macros' }
  | { readonly code: 'template/damaged' }
  /** It would fetch something from elsewhere each time it is opened. */
  | { readonly code: 'template/reaches-out' }
  /** The check took too long or too much memory. */
  | { readonly code: 'template/not-checked' }
