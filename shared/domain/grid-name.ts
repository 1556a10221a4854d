import { z } from 'zod'

/** The grids of the programme, each with one definition from which its form and its sheets are made. */
export const GridName = z.enum([
  'mentor-preparation',
  'mentee-selection',
  'first-meeting',
  'check-in-mentor',
  'check-in-mentee',
  'closing',
  'evaluation-mentor',
  'evaluation-mentee',
])
export type GridName = z.infer<typeof GridName>
