import { describe, expect, it } from 'vitest'

import { desktop } from '#shared/text/desktop'
import { choosingWords, protectionWords, recoverySheetWords, unlocking } from '#shared/text/protection'
import { shell } from '#shared/text/shell'

import { allTexts } from '../../builders/texts'

const texts = allTexts([unlocking, choosingWords, protectionWords, recoverySheetWords, desktop, shell.opening])

describe('the words of the passphrase, of the lock and of a casebook that does not open', () => {
  it('carry their narrow spaces and curved apostrophes', () => {
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter(text => /['"]|[ \u00A0][;:!?»€%]|«[ \u00A0]|n° |\d (?:h|ans|mois|km|jours)\b/.test(text))).toEqual([])
  })

  it('write both genders in full, without a point inside a word', () => {
    expect(texts.filter(text => /\p{L}·\p{L}|\p{L}\((?:e|ne|ère|se)s?\)/iu.test(text))).toEqual([])
  })
})
