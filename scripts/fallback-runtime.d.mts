export function cacheFolder(env?: Readonly<Record<string, string | undefined>>, home?: string): string
export function runtimePath(entry: string): string | undefined
