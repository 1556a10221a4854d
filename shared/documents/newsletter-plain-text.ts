import { newsletterLetter as words } from '#shared/text/newsletters'

import type { LetterBlock, NewsletterLetter } from './newsletter-letter'

/** A newsletter for mail programs that show no layout, and for those who prefer it so. */
export function newsletterPlainText({ title, issue, sender, marks, blocks, why, stop }: NewsletterLetter): string {
  return [...marks, title.toLocaleUpperCase('fr'), issue, ...blocks.map(inPlainText), '--', [sender.name, sender.details].filter(Boolean).join('\n'), `${why}\n${stop.text}`].join('\n\n')
}

function inPlainText(block: LetterBlock): string {
  switch (block.kind) {
    case 'heading':
      return `# ${block.text}`
    case 'paragraph':
      return block.lines.join('\n')
    case 'list':
      return block.items.map(item => `- ${item}`).join('\n')
    case 'picture':
      return [words.picture(block.alt), ...(block.caption === undefined ? [] : [block.caption])].join('\n')
    case 'link':
      return words.link(block.label, block.shown)
  }
}
