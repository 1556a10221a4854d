import type { ReactNode } from 'react'

import { ListExportContext, type ListExportProps } from '../ui/list-export'
import { ListExport } from './ListExport'

const button = (props: ListExportProps) => <ListExport {...props} />

/** Gives every table within it the button that saves its rows. */
export const ListExportProvider = ({ children }: { readonly children: ReactNode }) => <ListExportContext value={button}>{children}</ListExportContext>
