import type { z } from 'zod'

import { fieldProblems, type Nouns } from '../../ui/field-problem'
import { withoutUndefined } from './in-order'
import type { Read } from './use-content-edits'

/** What stands on the screen as a part of the settings, read by its own schema; or what is wrong, at the path of the field. */
export function readSettings<Settings extends object>(schema: z.ZodType<Settings>, asked: unknown, nouns: Nouns): Read<Settings> {
  const parsed = schema.safeParse(asked)
  return parsed.success ? { text: withoutUndefined(parsed.data) } : { problems: fieldProblems(parsed.error.issues, nouns) }
}
