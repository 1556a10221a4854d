/** A part of a packed file written by hand; what is not told is written as it is. */
export interface HandMadePart {
  readonly name: string
  readonly data: Uint8Array
  /** What the directory calls it, where that is not what stands before its bytes. */
  readonly listedAs?: string
  /** What the directory says that it unpacks to. */
  readonly saysSize?: number
  readonly method?: number
  /** Told in the directory at the place of another part, by number. */
  readonly liesAt?: number
  readonly isLink?: boolean
}

/** A packed file written byte by byte, for what no program writes; `deflated` tells that the data of all parts is deflated already. */
export function aHandMadeZip(parts: readonly HandMadePart[], { deflated = false, sizes = [] }: { readonly deflated?: boolean; readonly sizes?: readonly number[] } = {}): Uint8Array {
  const [bodies, directory, offsets]: [Buffer[], Buffer[], number[]] = [[], [], []]
  let at = 0
  for (const [index, part] of parts.entries()) {
    const name = Buffer.from(part.name)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(part.method ?? (deflated ? 8 : 0), 8)
    head.writeUInt32LE(part.data.length, 18)
    head.writeUInt32LE(sizes[index] ?? part.data.length, 22)
    head.writeUInt16LE(name.length, 26)
    offsets.push(at)
    const body = part.liesAt === undefined ? Buffer.concat([head, name, part.data]) : Buffer.alloc(0)
    bodies.push(body)
    at += body.length
  }
  for (const [index, part] of parts.entries()) {
    const name = Buffer.from(part.listedAs ?? part.name)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt8(part.isLink ? 3 : 0, 5)
    entry.writeUInt16LE(part.method ?? (deflated ? 8 : 0), 10)
    entry.writeUInt32LE(part.data.length, 20)
    entry.writeUInt32LE(part.saysSize ?? sizes[index] ?? part.data.length, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt16LE(part.isLink ? 0o120777 : 0, 40)
    entry.writeUInt32LE(offsets[part.liesAt ?? index] ?? 0, 42)
    directory.push(Buffer.concat([entry, name]))
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...bodies, list, end]))
}
