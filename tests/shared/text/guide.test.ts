import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { GUIDE_PICTURES, GUIDE_TOPICS, type GuideBlock } from '#shared/text/guide/blocks'
import { beside, chapterOf, guideChapters } from '#shared/text/guide/chapters'
import { shortcutRows } from '#shared/text/guide/shortcut-rows'

const PICTURES = join(import.meta.dirname, '../../../renderer/features/guide/pictures')

const blocks = guideChapters.flatMap(({ sections }) => sections.flatMap(section => section.blocks))
const pictures = blocks.filter((block): block is Extract<GuideBlock, { kind: 'picture' }> => block.kind === 'picture')

describe('the guide', () => {
  it('has each chapter once, under its address', () => {
    expect(guideChapters.map(({ topic }) => topic)).toEqual(GUIDE_TOPICS)
    expect(chapterOf('etape-3')?.topic).toBe('etape-3')
    expect(chapterOf('toString')).toBeUndefined()
  })

  it('leads from chapter to chapter, from the first to the last', () => {
    expect(beside('premiers-pas')).toMatchObject({ previous: undefined, next: { topic: 'etape-1' } })
    expect(beside('que-faire-si')).toMatchObject({ previous: { topic: 'raccourcis' }, next: undefined })
  })

  it('names each part of a chapter once', () => {
    for (const { sections } of guideChapters) expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length)
  })

  it('shows each picture once, with words for who does not see it', () => {
    expect(pictures.map(({ picture }) => picture).toSorted()).toEqual([...GUIDE_PICTURES].toSorted())
    expect(pictures.filter(({ alt }) => alt.length < 40)).toEqual([])
  })

  it('has the file of each picture, none too heavy and none for nothing', () => {
    expect(readdirSync(PICTURES).toSorted()).toEqual(GUIDE_PICTURES.map(name => `${name}.webp`).toSorted())
    expect(readdirSync(PICTURES).filter(file => statSync(join(PICTURES, file)).size > 60_000)).toEqual([])
  })

  it('says what each key does, once', () => {
    expect(new Set(shortcutRows.map(({ keys }) => keys)).size).toBe(shortcutRows.length)
  })
})
