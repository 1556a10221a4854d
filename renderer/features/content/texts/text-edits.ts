import type { Problems, Read } from '../use-content-edits'

import { TEXT_BLANKS } from '#shared/defaults/texts'
import { type DefaultSettings, TextKey, TextSettings } from '#shared/domain/programme-settings'
import type { Sheet } from '#shared/domain/sheet'
import { textSettings as words } from '#shared/text/content-settings'

/** Every text as it stands in its field. */
export type TextEdits = Readonly<Record<TextKey, string>>

/** As long as the schema of a text takes. */
export const TEXT_LENGTH = 8000

/** The sheet on which a text is read; none for what is only a message, or a note that needs somebody. */
export const sheetOf: Readonly<Partial<Record<TextKey, Sheet>>> = {
  'handout-mentor': { kind: 'handout', session: 'mentor-information' },
  'handout-mentee': { kind: 'handout', session: 'mentee-presentation' },
  'company-presentation': { kind: 'company-presentation' },
  'volunteer-note': { kind: 'volunteer-note' },
  'partner-orientation': { kind: 'orientation-sheet' },
  'training-programme': { kind: 'handout', session: 'mentor-training' },
}

const OF_PAIRS: readonly TextKey[] = ['proposal', 'proposal-reminder', 'termination-letter', 'closing-invitation', 'evaluation-request', 'mentor-certificate', 'mentee-certificate']

/** Under which title a text stands. */
export function groupOf(key: TextKey): 'sheets' | 'invitations' | 'pairs' {
  if (OF_PAIRS.includes(key)) return 'pairs'
  return key.startsWith('invitation-') ? 'invitations' : 'sheets'
}

/** The texts in force: the association's own, or the product's. */
export const editsOf = (own: TextSettings['texts'] | undefined, originals: DefaultSettings['texts']): TextEdits => ({ ...originals, ...own })

/** The texts that are no longer the product's; or what is wrong, at the key of the text. */
export function readTexts(edits: TextEdits, originals: DefaultSettings['texts']): Read<TextSettings> {
  const wrong = TextKey.options.flatMap(key => {
    const problem = textProblem(key, edits[key])
    return problem === undefined ? [] : [[key, problem] as const]
  })
  const problems: Problems = Object.fromEntries(wrong)
  // What is as it came is not kept: a better text of a later release then takes its place.
  const own = TextKey.options.flatMap(key => (edits[key] === originals[key] ? [] : [[key, edits[key]] as const]))
  const parsed = TextSettings.safeParse({ id: 'texts', texts: Object.fromEntries(own) })
  return parsed.success && wrong.length === 0 ? { text: parsed.data } : { problems }
}

function textProblem(key: TextKey, text: string): string | undefined {
  if (text.trim() === '') return words.needText
  if (text.length > TEXT_LENGTH) return words.tooLong(TEXT_LENGTH)
  const blanks = [...new Set([...text.matchAll(/\{([^{}\n]*)\}/g)].map(([, name = '']) => name))]
  const known = TEXT_BLANKS[key]
  if (!known) return blanks.length > 0 ? words.noBlanks(blanks) : undefined
  const unknown = blanks.filter(name => !known.includes(name))
  return unknown.length > 0 ? words.unknownBlank(unknown) : undefined
}
