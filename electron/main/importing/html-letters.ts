const MARKS: Readonly<Record<string, string>> = {
  ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030a', cedil: '\u0327', caron: '\u030c' },
}
const NAMED: Readonly<Record<string, string>> = {
  ...{ OElig: 'Œ', oelig: 'œ', AElig: 'Æ', aelig: 'æ', szlig: 'ß', Oslash: 'Ø', oslash: 'ø', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”' },
  ...{ laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…', euro: '€', deg: '°', ordm: 'º', sup2: '²', nbsp: ' ', middot: '\u00b7' },
}

/** The letters that a page spells out, as `&eacute;` and `&#233;`: SheetJS knows only a few. Those that would be read as marks of the page stay spelled out. */
export const htmlLetters = (page: string): string =>
  page
    .replace(/&([a-zA-Z])(grave|acute|circ|tilde|uml|ring|cedil|caron);/g, (_, letter: string, mark: string) => `${letter}${MARKS[mark] ?? ''}`.normalize('NFC'))
    .replace(/&(\w+);/g, (spelled, name: string) => (Object.hasOwn(NAMED, name) ? (NAMED[name] ?? spelled) : spelled))
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (spelled, hex: string | undefined, decimal: string | undefined) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
      return [34, 38, 39, 60, 62].includes(code) || code < 32 || code > 0x10ffff ? spelled : String.fromCodePoint(code)
    })
