import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { askAgain, wasAskedBefore, watchAnswers } from "./answers";

/** A query that is looked at, and whose questions the test answers one by one. */
function looking() {
  const client = new QueryClient();
  watchAnswers(client);
  const waiting: ((answer: string) => void)[] = [];
  const ask = () => new Promise<string>(resolve => waiting.push(resolve));
  const observer = new QueryObserver(client, { queryKey: ["one"], queryFn: ask });
  const stop = observer.subscribe(() => undefined);
  const answer = async (text: string) => {
    waiting.shift()?.(text);
    await new Promise(resolve => setTimeout(resolve));
  };
  return { client, waiting, answer, stop, shown: () => client.getQueryData(["one"]) };
}

it("asks once more when the first answer may be older than what changed", async () => {
  const { client, waiting, answer, stop, shown } = looking();
  askAgain(client, { queryKey: ["one"] });
  askAgain(client, { queryKey: ["one"] });
  expect(waiting).toHaveLength(1);
  await answer("before");
  expect(waiting).toHaveLength(1);
  await answer("after");
  expect(shown()).toBe("after");
  expect(waiting).toHaveLength(0);
  expect(client.isFetching()).toBe(0);
  stop();
});

it("leaves to the page what is only to be asked when it is looked at again", async () => {
  const { client, waiting, answer, stop, shown } = looking();
  askAgain(client, { queryKey: ["one"], refetchType: "none" });
  await answer("before");
  expect(shown()).toBe("before");
  expect(waiting).toHaveLength(0);
  expect(client.getQueryState(["one"])?.isInvalidated).toBe(true);
  stop();
});

it("asks at once for what has been answered", async () => {
  const { client, waiting, answer, stop, shown } = looking();
  await answer("before");
  askAgain(client, { queryKey: ["one"] });
  await answer("after");
  expect(shown()).toBe("after");
  expect(waiting).toHaveLength(0);
  stop();
});

it("knows when something was asked, be it answered or not", () => {
  const { client, stop } = looking();
  client.setQueryData(["put"], "there");
  const early = (moment: number) =>
    client
      .getQueryCache()
      .findAll({ predicate: wasAskedBefore(moment) })
      .map(({ queryKey }) => queryKey);
  expect(early(Date.now() - 1000)).toEqual([]);
  expect(early(Date.now() + 1000)).toEqual([["one"]]);
  stop();
});
