import type { PieceId } from '#shared/domain/ids'
import { newsletterLetter as words } from '#shared/text/newsletters'

import type { LetterBlock, NewsletterLetter } from './newsletter-letter'

/** Where a picture of the letter is found, and how wide it is, in pixels. */
export interface PictureInHtml {
  /** Within the letter itself: `data:` in a page, `cid:` in a mail. */
  readonly source: string
  readonly width: number
  readonly height: number
}

interface HtmlParts {
  /** Absent for a picture that was lost: its words stand in its place. */
  readonly pictures: ReadonlyMap<PieceId, PictureInHtml>
  /** A page of its own forbids itself to fetch anything; mail programs see to that by themselves. */
  readonly alone?: boolean
}

const WIDTH = 560
const LOGO = { width: 160, height: 64 } as const

const CLOSED = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; style-src \'unsafe-inline\'">'

/** Colours alone are not written on each element: there, no mail program could turn them for the dark. */
const COLOURS = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '.sheet{background:#ffffff;color:#1b2325}.quiet{color:#566165}.sheet a,.sheet h1,.sheet h2{color:#12545a}.rule{border-color:#8a9598}',
  '@media (prefers-color-scheme:dark){.sheet{background:#1e2427;color:#e4e8e9}.quiet{color:#a3adb0}.sheet a,.sheet h1,.sheet h2{color:#86c8ca}}',
].join('')

/** A newsletter as one page of HTML that needs nothing from elsewhere: no table, no script, readable in Outlook as in a browser, light and dark. */
export function newsletterHtml(letter: NewsletterLetter, { pictures, alone = false }: HtmlParts): string {
  const { title, issue, sender, marks, blocks, why, stop } = letter
  const logo = sender.logo && pictures.get(sender.logo)
  return [
    '<!DOCTYPE html>',
    '<html lang="fr">',
    '<head>',
    '<meta charset="utf-8">',
    ...(alone ? [CLOSED] : []),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="supported-color-schemes" content="light dark">',
    `<title>${escaped(title)}</title>`,
    `<style>${COLOURS}</style>`,
    '</head>',
    '<body class="sheet" style="margin:0;padding:0">',
    `<div class="sheet" style="max-width:${WIDTH}px;margin:0 auto;padding:24px 16px;font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;overflow-wrap:anywhere">`,
    ...marks.map(mark => `<p style="margin:0 0 16px;padding:4px;border:1px solid;text-align:center;font-weight:bold">${escaped(mark)}</p>`),
    ...(logo ? [`<p style="margin:0 0 12px">${image(logo, sender.name, LOGO)}</p>`] : []),
    `<p class="quiet" style="margin:0 0 4px;font-size:14px">${escaped(sender.name)} · ${escaped(issue)}</p>`,
    `<h1 dir="auto" style="margin:0 0 20px;font-size:26px;line-height:1.25">${escaped(title)}</h1>`,
    ...blocks.map(block => inHtml(block, pictures)),
    '<hr class="rule" style="margin:32px 0 12px;border:0;border-top:1px solid">',
    `<div class="quiet" style="font-size:13px;line-height:1.45">`,
    `<p style="margin:0 0 8px"><strong>${escaped(sender.name)}</strong>${sender.details === '' ? '' : `<br>${escaped(sender.details)}`}</p>`,
    `<p style="margin:0 0 8px">${escaped(why)}</p>`,
    `<p style="margin:0">${stopLine(stop, sender.email)}</p>`,
    '</div>',
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function inHtml(block: LetterBlock, pictures: HtmlParts['pictures']): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 dir="auto" style="margin:28px 0 8px;font-size:19px;line-height:1.3">${escaped(block.text)}</h2>`
    case 'paragraph':
      return `<p dir="auto" style="margin:0 0 14px">${block.lines.map(escaped).join('<br>\n')}</p>`
    case 'list':
      return `<ul style="margin:0 0 14px;padding-left:22px">\n${block.items.map(item => `<li dir="auto" style="margin:0 0 4px">${escaped(item)}</li>`).join('\n')}\n</ul>`
    case 'picture': {
      const picture = pictures.get(block.piece)
      const shown = picture ? image(picture, block.alt, { width: WIDTH, height: 1200 }) : escaped(words.picture(block.alt))
      const caption = block.caption === undefined ? '' : `<br>\n<span class="quiet" style="font-size:14px">${escaped(block.caption)}</span>`
      return `<p dir="auto" style="margin:0 0 14px">${shown}${caption}</p>`
    }
    case 'link':
      return `<p dir="auto" style="margin:0 0 14px"><a href="${escaped(block.address)}">${escaped(block.label)}</a></p>`
  }
}

/** A transparent logo would be lost in the dark: it keeps its white. Outlook reads the width of a picture in its attribute alone, phones in its style. */
function image({ source, width, height }: PictureInHtml, alt: string, most: { readonly width: number; readonly height: number }): string {
  const scale = Math.min(1, most.width / width, most.height / height)
  return `<img src="${escaped(source)}" alt="${escaped(alt)}" width="${Math.max(1, Math.round(width * scale))}" style="max-width:100%;height:auto;border:0;background:#ffffff">`
}

/** The address of the association in its sentence can be clicked. */
function stopLine({ text, address }: NewsletterLetter['stop'], email: string | undefined): string {
  const [before, after] = email === undefined ? [text] : text.split(email)
  if (email === undefined || address === undefined || before === undefined || after === undefined) return escaped(text)
  return `${escaped(before)}<a href="${escaped(address)}">${escaped(email)}</a>${escaped(after)}`
}

/** The sign that begins all the others comes first. */
const SIGNS = [['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&#39;']] as const

/** Text that can stand anywhere in a page, also between the quotes of an attribute, and is never read as anything but text. */
export const escaped = (text: string): string => SIGNS.reduce((safe, [sign, entity]) => safe.replaceAll(sign, entity), text)
