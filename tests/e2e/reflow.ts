import type { Page } from '@playwright/test'

/** What may scroll both ways: tables, pages of paper, and what scrolls in a frame of its own. */
const FRAMES = '.data-table-frame, .compare-frame, .preview, pre'

/** What stands outside the window and cannot be reached by scrolling down: by its place and its words. */
export function lostToTheSide(page: Page): Promise<readonly string[]> {
  return page.evaluate(frames => {
    const { clientWidth, scrollWidth } = document.documentElement
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth}`] : []
    const inScroller = (element: Element) => {
      for (let each = element.parentElement; each; each = each.parentElement) {
        if (each.matches(frames) || ['auto', 'scroll'].includes(getComputedStyle(each).overflowX)) return each !== document.documentElement && each !== document.body && (each.matches(frames) || each.scrollWidth > each.clientWidth)
      }
      return false
    }
    const isForReaders = (element: Element) => element.closest('.for-readers, .skip-link, [aria-hidden="true"], .data-table-said, .mantine-VisuallyHidden-root, caption') !== null
    for (const element of document.querySelectorAll('a, button, input, select, textarea, summary, h1, h2, h3, p, label, dt, dd, td, th, li, .state-badge')) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isForReaders(element)) continue
      const { left, right, width, height } = element.getBoundingClientRect()
      if (width === 0 || height === 0 || (left >= -1 && right <= clientWidth + 1) || inScroller(element)) continue
      found.push(`${element.tagName.toLowerCase()}.${(element.getAttribute('class') ?? '').slice(0, 60)} « ${[element.textContent, element.getAttribute('aria-label')].join(' ').trim().slice(0, 40)} » from ${Math.round(left)} to ${Math.round(right)} of ${clientWidth}`)
    }
    return found.slice(0, 6)
  }, FRAMES)
}

/** The spacing of letters, words, lines and paragraphs that WCAG 1.4.12 lets a person set. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** What is cut off once a person spreads the text as WCAG 1.4.12 allows; a summary of so many lines, all of which a button opens, is cut on purpose. */
export function cutOffWhenSpread(page: Page): Promise<readonly string[]> {
  return page.evaluate(async spacing => {
    const cut = () =>
      [...document.querySelectorAll<HTMLElement>('body *')].filter(element => {
        if (element.matches('.data-table-frame:has([data-measured])')) return false // a long table measures its columns when it is drawn, with whatever spacing one has by then
        if (element.closest('.for-readers, [aria-hidden="true"], svg, textarea, .data-table-said, .mantine-VisuallyHidden-root, caption') || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
        const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(element)
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        if (clipPath !== 'none' || webkitLineClamp !== 'none' || (!hides(overflowX) && !hides(overflowY)) || !element.textContent.trim()) return false
        return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      })
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet] // not a style element: our own policy would refuse it
    const before = new Set(cut())
    sheet.replaceSync(spacing)
    await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))) // frames find out whether they must scroll
    const found = cut().filter(element => !before.has(element))
    const { scrollWidth, clientWidth } = document.documentElement
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet)
    const said = found.map(element => `${element.tagName.toLowerCase()}.${(element.getAttribute('class') ?? '').slice(0, 60)} « ${element.textContent.slice(0, 40)} » is cut off`)
    return (scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth}`, ...said] : said).slice(0, 6)
  }, SPACING)
}
