import { createOpenState } from './open-state'

const help = createOpenState()

/** Shows the help of the page in sight: F1, the button in the head and the search all call it. */
export const openHelp = help.open

export const closeHelp = help.close

/** F1 opens it, and closes it again. */
export const toggleHelp = help.toggle

/** True while the help is to be shown. */
export const useIsHelpOpen = help.useIsOpen
