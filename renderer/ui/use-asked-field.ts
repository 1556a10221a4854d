import { useEffect } from 'react'
import { useSearch } from 'wouter'

import { focusFirstField } from './grid/first-problem'

/** The field that the address of a form asks for (`?champ=studies`) gets the focus on arrival; `step` is the step of a wizard that it asks for (`?etape=situation`), and `backTo` is the page one came from, to which one returns once it is filled in. */
export function useAskedField(): { readonly backTo: string | undefined; readonly step: string | undefined } {
  const asked = new URLSearchParams(useSearch())
  const [field, from] = [asked.get('champ'), asked.get('retour')]
  useEffect(() => {
    if (field === null) return undefined
    // Once the page has taken the focus for itself.
    const timer = setTimeout(() => {
      const place = [...document.querySelectorAll<HTMLElement>('[data-path]')].find(element => element.getAttribute('data-path') === field)
      if (!place) return
      focusFirstField(place)
      place.scrollIntoView({ block: 'center' })
    }, 0)
    return () => clearTimeout(timer)
  }, [field])
  return { backTo: from?.startsWith('/') === true ? from : undefined, step: asked.get('etape') ?? undefined }
}
