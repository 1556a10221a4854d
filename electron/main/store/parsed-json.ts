/** What JSON says; throws for what is none, and for a key that no book has. Looking at each key makes reading several times slower, so it is done only where the name may stand, spelled out or escaped. */
export const parsedJson = (text: string): unknown => (/__proto__|\\u005f/i.test(text) ? JSON.parse(text, withoutPrototype) : JSON.parse(text))

function withoutPrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('a key that no book has')
  return value
}
