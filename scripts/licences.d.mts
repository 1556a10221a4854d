export interface PackageLicence {
  readonly name: string
  readonly version: string
  /** As SPDX writes it. */
  readonly licence: string
  /** Who made it; empty where it does not say. */
  readonly by: string
  readonly text: string
}
export const KNOWN: Readonly<Record<string, { readonly licence?: string; readonly text?: string }>>
export const CARRIED: Readonly<Record<string, readonly string[]>>
export function packageFolderOf(id: string): string | undefined
export function packageIn(folder: string): PackageLicence
export function licencesOf(ids: Iterable<string>, root: string, others?: readonly PackageLicence[]): readonly PackageLicence[]
