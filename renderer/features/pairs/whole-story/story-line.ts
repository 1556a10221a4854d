import type { Event } from '../story'

/** A line of the whole story: something that happened on a day, or a month of meetings drawn as dots. */
export interface StoryLine extends Event {
  /** How many meetings were held in the month the line stands for, and how many are owed in it. */
  readonly month?: { readonly held: number; readonly owed: number }
  /** The page where it stands. */
  readonly href?: string | undefined
}
