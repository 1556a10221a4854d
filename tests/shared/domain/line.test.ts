import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { line, paragraphs } from '#shared/domain/line'

describe('a line', () => {
  it.each([
    ['  Marie   Claire ', 'Marie Claire'],
    ['N\u2019Diaye\u200B', 'N’Diaye'],
    ['Zoe\u0301', 'Zoé'],
    ['bad\u202Egnp.exe', 'badgnp.exe'],
    ['deux\nlignes', 'deux lignes'],
    ['Combien\u202F?', 'Combien\u202F?'],
    ['demi \ud83d paire', 'demi \ufffd paire'],
    ['\ud83d\udc69\u200d\ud83d\udcbb', '\ud83d\udc69\u200d\ud83d\udcbb'],
  ])('is kept clean: %j', (typed, kept) => {
    expect(line().parse(typed)).toBe(kept)
  })

  it.each(['', '   ', '\u200B\u202E', '\n'])('is refused when nothing is left of it: %j', typed => {
    expect(line().safeParse(typed).success).toBe(false)
  })

  it('holds 300 characters of a name and no more', () => {
    expect(line(300).parse('x'.repeat(300))).toHaveLength(300)
    expect(line(300).safeParse('x'.repeat(301)).success).toBe(false)
  })

  it('is the same when it is cleaned again, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), typed => {
        const once = line(5000).safeParse(typed)
        if (once.success) expect(line(5000).parse(once.data)).toBe(once.data)
      }),
    )
  })
})

describe('several lines', () => {
  it('keep their breaks, whatever system typed them', () => {
    expect(paragraphs().parse(' un\r\ndeux\r\rtrois\u0007 ')).toBe('un\ndeux\n\ntrois')
  })
})
