/** A stretch of a text, offsets into it. */
export interface Stretch { readonly start: number; readonly end: number }
