import { createContext, use } from 'react'

/** Whether what one does here can be kept on the disk, as the frame of the window knows it. */
export interface Keeping {
  /** Opened for reading alone: nothing can be saved, and what would save says so before somebody types. */
  readonly isReading: boolean
  /** Writes everything where a person wants it, when the disk refuses; nothing outside of the frame. */
  readonly saveElsewhere?: (() => void) | undefined
}

/** What the frame tells; outside of it all can be kept. */
export const KeepingContext = createContext<Keeping>({ isReading: false })

export const useKeeping = (): Keeping => use(KeepingContext)
