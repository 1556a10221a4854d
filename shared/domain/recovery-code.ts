/** The groups of a recovery code, as they are shown and printed: each but the last ends with its hyphen. */
export const groupsOfCode = (code: string): readonly string[] => code.match(/[^-]+-?/g) ?? []

/** The first group, from 1, in which what was typed is another than the code; nothing where they are the same. */
export function groupThatDiffers(typed: string, code: string): number | undefined {
  const signs = plainCode(typed)
  let from = 0
  for (const [at, group] of groupsOfCode(code).entries()) {
    const plain = plainCode(group)
    if (signs.slice(from, from + plain.length) !== plain) return at + 1
    from += plain.length
  }
  return signs.length > from ? groupsOfCode(code).length : undefined
}

/** A recovery code as it is compared: small letters and other separators are no mistake, nor O, I and L for 0 and 1. */
export const plainCode = (typed: string): string => typed.normalize('NFKC').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1').replace(/[^0-9A-Z]/g, '')
