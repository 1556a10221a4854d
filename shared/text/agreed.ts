/** Words that follow the gender a person is spoken to in; both forms where it is not known. */
export type Agreed = Readonly<Record<'feminine' | 'masculine' | 'neutral', string>>

/** The forms of some words; one form alone stands for all. */
export const agreed = (feminine: string, masculine = feminine, neutral = feminine === masculine ? feminine : `${feminine} ou ${masculine}`): Agreed => ({ feminine, masculine, neutral })
