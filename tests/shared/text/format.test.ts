import { describe, expect, it } from 'vitest'

import { ofName } from '#shared/text/format'

describe('a name after « de »', () => {
  it('is said as one says it: y before a vowel is a consonant', () => {
    expect(['Anne Dubois', 'Élise', 'Œuvrard', 'Yves', 'Yusuf', 'Marc'].map(ofName)).toEqual(['d’Anne Dubois', 'd’Élise', 'd’Œuvrard', 'd’Yves', 'de Yusuf', 'de Marc'])
  })
})
