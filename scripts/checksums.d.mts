export const SUMS: string
export function checksumsOf(folder: string): Promise<string>
