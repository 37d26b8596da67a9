/** What turns kindness round: "Nobody blames the crews. Their manager, though, never answers." */
export const contrast = /\b(?:but|though|however|yet)\b/i;
