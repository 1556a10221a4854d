import { createOpenState } from './open-state'

const search = createOpenState()

/** Shows the search of the window: Ctrl+K and the button in the head both call it. */
export const openSearch = search.open

export const closeSearch = search.close

/** True while the search is to be shown. */
export const useIsSearchOpen = search.useIsOpen
