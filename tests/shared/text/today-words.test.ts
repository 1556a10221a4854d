import { describe, expect, it } from 'vitest'

import { deadlineSettings } from '#shared/text/content-settings'
import { weekSheet } from '#shared/text/sheets/week-sheets'
import { stagePages } from '#shared/text/stage-pages'
import { timetableWords, todayWords } from '#shared/text/today'

const ANYTHING: readonly unknown[] = ['12', 12, ['x', 'y'], { late: 0, due: 2, week: 3, month: 4 }]

/** What a function of words answers to a number, a text, a list and a record; some do not take them all. */
function answers(words: (...gaps: never[]) => unknown): readonly string[] {
  return ANYTHING.flatMap(gap => {
    try {
      return allTexts(Reflect.apply(words, undefined, [gap, gap, gap, gap]))
    } catch {
      return []
    }
  })
}

function allTexts(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  if (typeof words === 'function') return answers(words as (...gaps: never[]) => unknown) // a word is a text or makes one
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(allTexts) : []
}

const texts = allTexts([todayWords, timetableWords, stagePages, weekSheet, deadlineSettings])

describe('the words of the first screen, of the stages and of the list of the week', () => {
  it('carry their narrow spaces and curved apostrophes', () => {
    expect(texts.length).toBeGreaterThan(200)
    expect(texts.filter(text => /['"]|[ \u00A0][;:!?»€%]|«[ \u00A0]|n° |\d (?:h|ans|mois|km|jours)\b/.test(text))).toEqual([])
  })

  it('write both genders in full, without a point inside a word', () => {
    expect(texts.filter(text => /\p{L}·\p{L}|\p{L}\((?:e|ne|ère|se)s?\)|\b(?:la ou le|de la ou du|à la ou au|une ou un) ment/iu.test(text))).toEqual([])
  })
})
