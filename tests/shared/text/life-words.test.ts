import { describe, expect, it } from 'vitest'

import { amendmentPaper, amendmentRefusals, amendmentWords, awaitingWords } from '#shared/text/amendments'
import { checkInWords } from '#shared/text/check-ins'
import { evaluationWords, followUpWords } from '#shared/text/evaluation'
import { communityWords } from '#shared/text/community'
import { asSentence } from '#shared/text/format'
import { lifeRefusals } from '#shared/text/life-refusals'
import { matching } from '#shared/text/matching'
import { comparePage, criterionFields, groupPage, matchingHome, matchingSettings, rankingPages, refusalsPage } from '#shared/text/matching-pages'
import { pairLife } from '#shared/text/pair-life'
import { pairStoryWords } from '#shared/text/pair-story'
import { proposalWords } from '#shared/text/proposals'
import { evaluationSheet } from '#shared/text/sheets/evaluation-sheets'

import { allTexts } from '../../builders/texts'

const pages = [comparePage, criterionFields, groupPage, matchingHome, matchingSettings, rankingPages, refusalsPage]
const texts = allTexts([amendmentPaper, amendmentRefusals, amendmentWords, awaitingWords, checkInWords, lifeRefusals, matching, pairLife, pairStoryWords, communityWords, proposalWords, evaluationWords, followUpWords, evaluationSheet, ...pages])

describe('the words of the matching and of the life of a pair', () => {
  it('carry their narrow spaces and curved apostrophes', () => {
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter(text => /['"]|[ \u00A0][;:!?»€%]|«[ \u00A0]|n° |\d (?:h|ans|mois|km)\b/.test(text))).toEqual([])
  })

  it('write both genders in full, the masculine article first, without a point inside a word', () => {
    expect(texts.filter(text => /\p{L}·\p{L}|\p{L}\((?:e|ne|ère|se)s?\)|\b(?:la ou le|de la ou du|à la ou au|une ou un) ment/iu.test(text))).toEqual([])
  })
})

it('what someone wrote ends with one full stop', () => {
  expect(['Congé', 'Congé.', 'Congé !', 'Congé…'].map(asSentence)).toEqual(['Congé.', 'Congé.', 'Congé !', 'Congé…'])
})
