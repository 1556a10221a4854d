import { answersSearch } from '#shared/core/search-key'
import type { GuideBlock, GuideChapter, GuideSection } from '#shared/text/guide/blocks'

const EXCERPT = 180

/** A part of the guide that answers a search, with the beginning of the piece that does. */
export interface Passage {
  readonly chapter: GuideChapter
  readonly section: GuideSection
  readonly excerpt: string
}

/** The parts of the guide that hold every wanted word, accents aside, in the order of the guide; none for an empty search. */
export function searchGuide(chapters: readonly GuideChapter[], wanted: string): readonly Passage[] {
  if (wanted.trim() === '') return []
  return chapters.flatMap(chapter =>
    chapter.sections.flatMap(section => {
      const texts = section.blocks.flatMap(wordsOf)
      if (!answersSearch([chapter.title, section.title, ...texts].join(' '), wanted)) return []
      const excerpt = texts.find(text => answersSearch(text, wanted)) ?? texts[0] ?? ''
      return [{ chapter, section, excerpt: shortened(excerpt) }]
    }),
  )
}

function wordsOf(block: GuideBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'tip':
      return [block.text]
    case 'steps':
    case 'list':
      return block.items
    case 'links':
      return block.links.map(({ label }) => label)
    case 'picture':
    case 'shortcuts':
      return []
  }
}

const shortened = (text: string) => (text.length <= EXCERPT ? text : `${text.slice(0, text.lastIndexOf(' ', EXCERPT))}…`)
