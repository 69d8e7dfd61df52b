import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { toast } from "@/ui/toast";
import { useMe } from "../api";
import { AddressForm } from "../door/AddressForm";
import styles from "./Profile.module.css";

export function Address() {
  const { t } = useLingui();
  const me = useMe();
  const [isOpen, setIsOpen] = useState(false);

  function done() {
    setIsOpen(false);
    toast(t`Your e-mail address has been changed.`);
  }

  return (
    <div className={styles.row}>
      <div>
        <p className={styles.name}>
          <Trans>E-mail</Trans>
        </p>
        <p className="small quiet">{me.email}</p>
      </div>
      <Button onPress={() => setIsOpen(true)} aria-label={t`Change the e-mail address`}>
        <Trans>Change</Trans>
      </Button>
      <Dialog title={t`Change the e-mail address`} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <AddressForm action={t`Send the code`} asksPassword={me.has_password} onDone={done} />
      </Dialog>
    </div>
  );
}
