import type { CasebookRefusal } from '#shared/casebook/refusal'
import type { FullExportRefusal } from '#shared/casebook/full-export'
import type { TemplateRefusal } from '#shared/domain/template-report'
import type { ImportRefusal } from '#shared/importing/foreign-table'

import type { BackupRefusal } from './backups'
import type { PastRefusal } from './past'
import type { ProtectionRefusal } from './protection'
import type { OpeningRefusal, StoreRefusal } from './store-refusal'

/** Everything that may be refused to the window, each with its code and its facts. */
export type Refusal =
  | CasebookRefusal
  | OpeningRefusal
  | StoreRefusal
  | ImportRefusal
  | FullExportRefusal
  | TemplateRefusal
  | ProtectionRefusal
  | BackupRefusal
  | PastRefusal
  | { readonly code: 'piece/not-a-picture' }
  | { readonly code: 'piece/missing' }
  | { readonly code: 'file/not-written'; readonly path: string; readonly cause: StoreRefusal['code'] }
  | { readonly code: 'file/not-opened'; readonly path: string }
  | { readonly code: 'sheet/pdf-only' }
  | { readonly code: 'batch/not-drawn' }
  | { readonly code: 'job/stopped' }
  | { readonly code: 'door/untrusted-sender' }
  | { readonly code: 'door/bad-question'; readonly problem: string }
  | { readonly code: 'door/fault' }
