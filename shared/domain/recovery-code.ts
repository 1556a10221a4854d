/** A recovery code as it is compared: small letters and other separators are no mistake, nor O, I and L for 0 and 1. */
export const plainCode = (typed: string): string => typed.normalize('NFKC').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1').replace(/[^0-9A-Z]/g, '')
