/** What the server said, with how far its clock is ahead of this device's, in milliseconds. */
export function withSkew<T extends { now: string }>(said: T): T & { skew: number } {
  return { ...said, skew: Date.parse(said.now) - Date.now() };
}
