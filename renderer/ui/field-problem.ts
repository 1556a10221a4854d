import { forms } from '#shared/text/forms'

/** What a schema found wrong with one value: the part of a zod issue that a sentence needs. */
export interface Issue {
  readonly path: readonly PropertyKey[]
  readonly code?: string
  readonly message: string
  readonly input?: unknown
  readonly format?: string
  readonly origin?: string
  readonly maximum?: number | bigint
  readonly minimum?: number | bigint
}

export type Nouns = Readonly<Record<string, string>>

/** The rules of the house that a schema names in its message. */
const rules: Readonly<Record<string, string | undefined>> = {
  'company-number': forms.problem.companyNumber,
  'end-before-start': forms.problem.endBeforeStart,
  'birth-in-future': forms.problem.birthInFuture,
  'birth-too-long-ago': forms.problem.birthTooLongAgo,
  'until-before-on': forms.problem.untilBeforeOn,
}

/** What is wrong at a field and what to do, in one sentence. */
export function fieldProblem(issue: Issue, nouns: Nouns = {}): string {
  const { problem } = forms
  const path = issue.path.join('.')
  const rule = rules[issue.message]
  if (rule !== undefined) return rule
  if (issue.code === 'too_big') return issue.origin === 'string' ? problem.tooLong(Number(issue.maximum)) : problem.tooMany(Number(issue.maximum))
  if (issue.code === 'too_small' && issue.origin !== 'string') return problem.tooFew(Number(issue.minimum))
  if (issue.code === 'invalid_format') return issue.format === 'email' ? problem.email : problem.date
  if (issue.code === 'invalid_type' && issue.origin === 'int') return problem.number
  const noun = nounOf(path, nouns)
  return noun === undefined ? problem.other : problem.missing(noun)
}

/** The problems of a whole form, by the path of the field; the first problem of a field is the one to read. */
export function fieldProblems(issues: readonly Issue[], nouns: Nouns = {}): Record<string, string> {
  const found: Record<string, string> = {}
  for (const issue of issues) found[issue.path.join('.')] ??= fieldProblem(issue, nouns)
  return found
}

function nounOf(path: string, nouns: Nouns): string | undefined {
  const known: Nouns = forms.nouns
  const last = path.split('.').at(-1) ?? ''
  return nouns[path] ?? nouns[last] ?? known[path] ?? known[last]
}
