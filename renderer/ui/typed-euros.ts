/** The cents a person means by what they typed: `48,2`, `48.20 €`, `1 760,83`, `1.760`. Nothing where it is no amount. */
export function typedEuros(typed: string): number | undefined {
  const text = typed.replace(/[\s\u00A0\u202F]+|€|euros?$/gi, '')
  // A point before three figures parts the thousands; elsewhere it stands for the comma.
  const plain = text.replace(/\.(?=\d{3}(?!\d))/g, '').replace(',', '.')
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined
}

/** 4820 cents as 48,20: what a field shows, before its sign. */
export const shownEuros = (cents: number): string => {
  const [whole = '', rest = ''] = (cents / 100).toFixed(2).split('.')
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202F')},${rest}`
}
