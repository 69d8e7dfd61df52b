import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { cursorOf } from "@/api/cursor";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Question = Schemas["GuestQuestion"];
export type Answer = Schemas["GuestAnswer"];

const PAGE = 200;

async function allAnswers(question: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  let cursor: string | undefined;
  do {
    const query = { question, page_size: PAGE, ...(cursor && { cursor }) };
    const { results, next } = await answer(api.GET("/api/v1/guest-answers/", { params: { query } }));
    answers.push(...results);
    cursor = cursorOf(next);
  } while (cursor);
  return answers;
}

export function answersQuery({ id, canvas }: Question) {
  return queryOptions({ queryKey: keys.answersTo(canvas, id), queryFn: () => allAnswers(id) });
}

/** Opening, closing and another address; every change is seen in the list of what the canvas asks. */
export function useAsking(canvas: string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: keys.asking(canvas) });
  const open = useMutation({
    mutationFn: (block: string) => answer(api.POST("/api/v1/guest-questions/", { body: { canvas, block } })),
    onSettled,
  });
  const close = useMutation({
    mutationFn: (id: string) =>
      answer(api.POST("/api/v1/guest-questions/{id}/close/", { params: { path: { id } } })),
    onSettled,
  });
  const renew = useMutation({
    mutationFn: (id: string) =>
      answer(api.POST("/api/v1/guest-questions/{id}/renew/", { params: { path: { id } } })),
    onSettled,
  });
  return { open, close, renew };
}

/** What can be done with one answer. Each names the words that were read: what was changed meanwhile is read first. */
export function useJudging({ canvas }: Question, { id, version }: Answer) {
  const client = useQueryClient();
  const params = { path: { id } };
  const onSettled = () => client.invalidateQueries({ queryKey: keys.asking(canvas) });
  const judge = useMutation({
    mutationFn: (state: "shown" | "kept") =>
      answer(api.POST("/api/v1/guest-answers/{id}/judge/", { params, body: { state, version } })),
    onSettled,
  });
  const place = useMutation({
    mutationFn: () => answer(api.POST("/api/v1/guest-answers/{id}/place/", { params, body: { version } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.authors(canvas) }),
    onSettled,
  });
  const reply = useMutation({
    mutationFn: (text: string) =>
      answer(api.POST("/api/v1/guest-answers/{id}/reply/", { params, body: { text } })),
    onSettled,
  });
  return { judge, place, reply };
}
