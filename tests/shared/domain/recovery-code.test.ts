import { expect, it } from 'vitest'

import { groupsOfCode, groupThatDiffers } from '#shared/domain/recovery-code'

const code = 'A1B2C-3D4E5-F6G7H'

it('a recovery code is shown in its groups, each but the last with its hyphen', () => {
  expect([groupsOfCode(code), groupsOfCode('')]).toEqual([['A1B2C-', '3D4E5-', 'F6G7H'], []])
})

it.each([
  ['the code itself', code, undefined],
  ['small letters and other separators', 'a1b2c 3d4e5 f6g7h', undefined],
  ['letters that look like figures', 'AlB2C-3D4E5-F6G7H', undefined],
  ['another sign in the second group', 'A1B2C-3D4X5-F6G7H', 2],
  ['a code that stops short', 'A1B2C-3D4E5', 3],
  ['a sign too many at the end', `${code}9`, 3],
  ['nothing', '', 1],
])('what was typed is told apart from it by the first group that differs: %s', (_, typed, group) => {
  expect(groupThatDiffers(typed, code)).toBe(group)
})
