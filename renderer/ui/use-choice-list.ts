import { useState } from 'react'

/** How the list under a field of choice looks as it opens. */
const LOOK = { shadow: 'md', transitionProps: { duration: 100 } } as const

/** The list under a field of choice, made once somebody comes to the field: a form has many such fields, and some of hundreds of choices. */
export function useChoiceList() {
  const [isEntered, setIsEntered] = useState(false)
  return { comboboxProps: { ...LOOK, keepMounted: isEntered }, onFocusCapture: () => setIsEntered(true) }
}
