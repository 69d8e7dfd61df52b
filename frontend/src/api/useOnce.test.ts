import { renderHook } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useOnce } from "./useOnce";

it("has one key for the same words until they have arrived", async () => {
  const { result } = renderHook(() => useOnce());
  const keys: string[] = [];
  const post = vi.fn((params: { header: { "Idempotency-Key": string } }) => {
    keys.push(params.header["Idempotency-Key"]);
    return Promise.resolve("made");
  });
  post.mockImplementationOnce(params => {
    keys.push(params.header["Idempotency-Key"]);
    return Promise.reject(new TypeError("Failed to fetch"));
  });
  await expect(result.current({ body: "Who?" }, post)).rejects.toThrow();
  await result.current({ body: "Who?" }, post);
  await result.current({ body: "Who?" }, post);
  await result.current({ body: "Who else?" }, post);
  expect(keys[1]).toBe(keys[0]);
  expect(new Set(keys).size).toBe(3);
});
