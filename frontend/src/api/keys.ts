/**
 * Names of what the server's data is kept under, so that the event stream can say "look again" without knowing who looks.
 * A key that starts with another is refreshed with it.
 */
export const keys = {
  me: ["me"] as const,
  home: ["home"] as const,
  sessions: ["sessions"] as const,
  tokens: ["tokens"] as const,
  emails: ["emails"] as const,
  programmes: ["programmes"] as const,
  programme: (id: string) => ["programmes", id] as const,
  programmeRoles: (programme: string) => ["programme-roles", programme] as const,
  teams: ["teams"] as const,
  teamsOf: (programme: string) => ["teams", "of", programme] as const,
  team: (id: string) => ["teams", "one", id] as const,
  memberships: (team: string) => ["memberships", team] as const,
  invitations: ["invitations"] as const,
  invitationsOf: (place: string) => ["invitations", place] as const,
  look: (secret: string) => ["look", secret] as const,
  activity: ["activity"] as const,
  activityOf: (team: string) => ["activity", team] as const,
  canvases: ["canvases"] as const,
  canvasesOf: (place: string) => ["canvases", "of", place] as const,
  canvas: (id: string) => ["canvases", "one", id] as const,
  threads: (kind: string, id: string) => ["threads", kind, id] as const,
};
