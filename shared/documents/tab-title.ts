/** What Excel takes on a tab. */
const LONGEST = 31

/** A caption as the name of a tab: at most 31 letters, never cut within a word, and not ending in a word that announces another. */
export function tabTitle(caption: string): string {
  if (caption.length <= LONGEST) return caption
  const words = caption.slice(0, LONGEST + 1).split(/\s+/).slice(0, -1)
  const last = words.findLastIndex(word => word.length > 3)
  return last < 0 ? caption.slice(0, LONGEST) : words.slice(0, last + 1).join(' ').replace(/[\s,;:]+$/, '')
}
