export function asksFolderOnly(args: readonly string[]): boolean
export function pack(args?: readonly string[]): Promise<number>
