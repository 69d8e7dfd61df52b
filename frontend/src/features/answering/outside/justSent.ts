/** Under which it is known, for as long as the page is open, that an answer has just arrived. */
export function justSentKey(secret: string) {
  return ["answer-just-sent", secret] as const;
}
