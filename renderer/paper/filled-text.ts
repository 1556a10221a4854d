/** One of the association's texts for a mail, its blanks filled: a blank that is not known here is left to see, a line that holds nothing else is left out. */
export function filledText(text: string, known: Readonly<Record<string, string | undefined>>): string {
  const filled = (line: string) => line.replace(/\{([^{}]+)\}/g, (blank, name: string) => (Object.hasOwn(known, name) ? (known[name] ?? '') : blank))
  return text
    .split('\n')
    .flatMap(line => {
      const told = filled(line)
      return line.trim() !== '' && told.trim() === '' ? [] : [told.replace(/^## /, '')]
    })
    .join('\n')
}
