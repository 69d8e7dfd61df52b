import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { canCopy, endCopies, keepsCopies, startCopies } from "@/realtime/deviceCopies";
import { Section } from "@/ui/Page";
import { Switch } from "@/ui/Switch";
import { useMe } from "../api";

/** Whether canvases are also kept in this browser: off, until the person says that the device is theirs. */
export function Copies() {
  const me = useMe();
  const [isOn, setIsOn] = useState(() => keepsCopies(me.id));
  if (!canCopy()) return null;

  function change(on: boolean) {
    setIsOn(on);
    if (on) startCopies(me.id);
    else void endCopies();
  }

  return (
    <Section id="copies" title={<Trans>On this device</Trans>}>
      <Switch
        isSelected={isOn}
        onChange={change}
        hint={
          <Trans>
            What you write without a connection then survives even if the window is closed. Only for a device
            that is yours alone: the canvases lie on it unencrypted. Signing out removes them.
          </Trans>
        }
      >
        <Trans>Keep a copy of the canvases I open</Trans>
      </Switch>
    </Section>
  );
}
