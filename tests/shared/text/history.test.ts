import { expect, it } from 'vitest'

import { commandNames } from '#shared/api/api'
import { TextKey } from '#shared/domain/programme-settings'
import { historyWords } from '#shared/text/history'

it('the history has words for every command that changes the book, and for every paper that is frozen', () => {
  const unnamed = [...commandNames, 'contract.print', 'amendment.print', 'sample.load'].filter(act => historyWords.act(act, [], '') === historyWords.act('unknown', [], ''))
  expect(unnamed).toEqual([])
})

it('the history has words for every text of the settings', () => {
  const plain = historyWords.act('settings.save', [], '')
  expect(TextKey.options.filter(key => historyWords.act('settings.save', [`settings.texts.${key}`], '') === plain)).toEqual([])
})
