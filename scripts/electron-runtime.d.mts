export function executableIn(platform: string): string
