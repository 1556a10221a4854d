/** The minutes a person means by what they typed: `1h30`, `1:30`, `90`, `1,5 h`, `45 min`. Nothing where it is no duration. */
export function typedDuration(typed: string): number | undefined {
  const text = typed.toLowerCase().replace(/[\s\u00A0\u202F]+/g, '')
  const parted = /^(\d{1,2})[h:](\d{2})(?:min)?$/.exec(text)
  if (parted) {
    const rest = Number(parted[2])
    return rest < 60 ? Number(parted[1]) * 60 + rest : undefined
  }
  const hours = /^(\d{1,2}(?:[.,]\d{1,2})?)h$/.exec(text)
  if (hours?.[1] !== undefined) return Math.round(Number(hours[1].replace(',', '.')) * 60)
  const minutes = /^(\d{1,4})(?:min(?:utes?)?|')?$/.exec(text)
  return minutes?.[1] === undefined ? undefined : Number(minutes[1])
}
