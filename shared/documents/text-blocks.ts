import { typeset } from '#shared/text/paper'

import type { Block } from './document'

const HEADING = /^\s*#+\s+/
const ITEM = /^\s*[-–•]\s+/

/**
 * A text of the association as blocks: each line is a paragraph, « - » begins an item of a list, « # » a heading.
 * Titles stand at `level`, below the title of the sheet.
 */
export function textBlocks(text: string, level: 2 | 3 = 2): readonly Block[] {
  return text.split('\n').reduce<readonly Block[]>((blocks, line) => {
    const [last, block] = [blocks.at(-1), lineBlock(line, level)]
    if (!block) return blocks
    // Items that follow one another are one list.
    return last?.kind === 'list' && block.kind === 'list' ? [...blocks.slice(0, -1), { kind: 'list', items: [...last.items, ...block.items] }] : [...blocks, block]
  }, [])
}

function lineBlock(line: string, level: 2 | 3): Block | undefined {
  if (line.trim() === '') return undefined
  if (HEADING.test(line)) return { kind: 'heading', level, text: typeset(line.replace(HEADING, '').trim()) }
  if (ITEM.test(line)) return { kind: 'list', items: [typeset(line.replace(ITEM, '').trim())] }
  return { kind: 'paragraph', text: typeset(line.trim()) }
}
