interface Pressed {
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** The digit of the key that was pressed, by where it lies: on Belgian keyboards the upper row gives other characters. Nothing with Ctrl, Alt or Meta, which belong to the window. */
export function digitOf({ code, ctrlKey, altKey, metaKey }: Pressed): number | undefined {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  return digit === undefined || ctrlKey || altKey || metaKey ? undefined : Number(digit)
}
