import { describe, expect, it } from 'vitest'

import { NO_OPINION } from '#shared/grids/answers'
import { sayAnswer, type Speech } from '#shared/grids/say-answer'
import { gridWords } from '#shared/text/grids'

const speech: Speech = { words: gridWords, day: iso => iso, lists: () => [], nameOf: id => id }
const opinion = { key: 'listens', kind: 'opinion', label: 'Mon ou ma mentor m’écoute' } as const

describe('an opinion in words', () => {
  it('says what its step means, and that somebody has none', () => {
    expect([1, 2, 3, 4, NO_OPINION].map(answer => sayAnswer(opinion, answer, speech))).toEqual(['1 sur 4 (pas du tout)', '2 sur 4 (plutôt non)', '3 sur 4 (plutôt oui)', '4 sur 4 (tout à fait)', 'sans avis'])
  })
})
