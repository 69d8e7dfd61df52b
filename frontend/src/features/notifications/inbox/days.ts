import type { Notification } from "../api";

type InPlace = { key: string; name: string; rows: Notification[] };
type Day = { key: string; at: Date; places: InPlace[] };

/** By the day they came, by the reader's clock, and within it by team or programme; in the order in which they come. */
export function byDayAndPlace(rows: readonly Notification[]): Day[] {
  const days: Day[] = [];
  for (const row of rows) {
    const at = new Date(row.at);
    const key = at.toDateString();
    const day = days.find(known => known.key === key) ?? { key, at, places: [] };
    if (day.places.length === 0) days.push(day);
    const place = day.places.find(known => known.key === row.place.id);
    if (place) place.rows.push(row);
    else day.places.push({ key: row.place.id, name: row.place.name, rows: [row] });
  }
  return days;
}
