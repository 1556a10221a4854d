export type Need = 'gtk' | 'nss' | 'alsa' | 'gbm' | 'font' | 'screen' | 'poppler' | 'writer' | 'calc'
export type Purpose = 'window' | 'tests'
export type Manager = 'apt' | 'dnf' | 'pacman' | 'brew' | undefined

export function needsFor(purpose: Purpose, platform: string): Need[]
export function isT64(osRelease: string): boolean
export function packagesFor(missing: readonly Need[], manager: Manager, t64?: boolean): string[]
export function installCommand(packages: readonly string[], manager: Manager, root: boolean): string
export function advice(situation: {
  readonly purpose: Purpose
  readonly missing: readonly Need[]
  readonly manager: Manager
  readonly t64: boolean
  readonly root: boolean
  readonly platform: string
}): string
