import { expect, it } from 'vitest'

import { defaultProcessings } from '#shared/defaults/processings'
import { authority, breachWords, officerWords, privacyHub, processingWords, registerRefusals, retentionWords } from '#shared/text/registers'

/** Every text of a table of words; those that take something are given a day. */
function said(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return said((words as (...given: readonly unknown[]) => unknown)('2026-03-12', '2026-03-12'))
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(said) : []
}

it('is written with narrow spaces and curved apostrophes', () => {
  const { review: { line: _, counts: __, because: ___, ...review }, ...retention } = retentionWords
  const texts = said([defaultProcessings, authority, breachWords, officerWords, privacyHub, processingWords, registerRefusals, review, retention])
  expect(texts.length).toBeGreaterThan(300)
  expect(texts.filter(text => /['"]|[a-zà-ÿ»)] [;:!?»]|« /.test(text))).toEqual([])
})
