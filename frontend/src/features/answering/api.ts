import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import type { components } from "@/api/schema";
import { activate, currentLanguage, hasChosenLanguage } from "@/i18n";

type Schemas = components["schemas"];
export type Asked = Schemas["AskedLine"];
export type Line = Schemas["OneLine"];
export type Nobody = Schemas["Nobody"];
export type Answer = Schemas["AnswerRequest"]["answer"];

function look(secret: string): Promise<Asked> {
  return answer(api.POST("/api/v1/checklist-askings/look/", { body: { secret } }));
}

/** What a link asks; consumes nothing. Follows the language of the asking as an invitation does. */
export function askedQuery(secret: string) {
  return queryOptions({
    queryKey: ["asked", secret],
    staleTime: Number.POSITIVE_INFINITY,
    async queryFn() {
      const asked = await look(secret);
      if (!hasChosenLanguage() && currentLanguage() === "en" && asked.language !== "en") {
        await activate(asked.language);
      }
      return asked;
    },
  });
}

export function readLine(id: string): Promise<Line> {
  return answer(api.GET("/api/v1/checklist-lines/{id}/", { params: { path: { id } } }));
}

/** The line as whoever opened the link before sees it. */
export function heldLineQuery(id: string | null) {
  return queryOptions({
    queryKey: ["asked-line", id],
    queryFn: () => readLine(id ?? ""),
    enabled: id !== null,
  });
}

/** Takes up the right to answer; who holds it already uses nothing up. */
export function openLink(secret: string, display_name: string) {
  const body = { secret, language: currentLanguage(), ...(display_name && { display_name }) };
  return answer(api.POST("/api/v1/checklist-askings/open/", { body }));
}

export function sendAnswer(line: Line, body: { answer: Answer; note: string }) {
  const params = { path: { id: line.id }, header: { "If-Match": `"${line.revision}"` } };
  return answer(api.POST("/api/v1/checklist-lines/{id}/answer/", { params, body }));
}
