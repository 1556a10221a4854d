import { describe, expect, it } from 'vitest'

import { deadlineSettings } from '#shared/text/content-settings'
import { weekSheet } from '#shared/text/sheets/week-sheets'
import { stagePages } from '#shared/text/stage-pages'
import { timetableWords, todayWords } from '#shared/text/today'

import { allTexts } from '../../builders/texts'

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
