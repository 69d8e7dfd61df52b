import { Suspense, useEffect, useState } from "react";
import { later } from "./later";
import { type Message, onToast, toast } from "./toast";

const ToastList = later(() => import("./ToastList"));

/** Where toasts appear; once, around the pages. Their code is fetched with the first of them. */
export function ToastRegion() {
  const [first, setFirst] = useState<Message>();
  useEffect(() => {
    if (first) return;
    return onToast(setFirst);
  }, [first]);
  if (!first) return null;
  return (
    <Suspense fallback={null}>
      <ToastList />
      <Repeat message={first} />
    </Suspense>
  );
}

/** Says the first toast again, now that the list is there to hear it. */
function Repeat({ message }: { message: Message }) {
  useEffect(() => toast(message.text, message.undo, message.act), [message]);
  return null;
}
