import './Preview.css'

import type { ReactNode } from 'react'

/** The pages at the left; what one does with them stays in sight beside them. */
export function PaperColumns({ preview, children }: { readonly preview: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="paper-columns">
      {preview}
      {children}
    </div>
  )
}
