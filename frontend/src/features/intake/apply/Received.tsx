import { Trans, useLingui } from "@lingui/react/macro";
import { CopyButton } from "@/ui/CopyButton";
import { Icon } from "@/ui/Icon";
import { PageTitle } from "@/ui/Page";
import { TextField } from "@/ui/TextField";
import { useDeadline } from "../words/deadline";
import styles from "./Apply.module.css";
import type { OpenCall, Receipt } from "./api";

/** It has arrived: what happens next, and the link, in case the letter does not. */
export function Received({ call, receipt }: { call: OpenCall; receipt: Receipt }) {
  const { t } = useLingui();
  const deadline = useDeadline();
  const moment = deadline.whole(call.closes_at);

  return (
    <div className={styles.page}>
      <p className="label">{call.programme}</p>
      <PageTitle className={styles.title}>
        <Trans>Your application has arrived</Trans>
      </PageTitle>
      <ul className={styles.terms}>
        <li>
          <Icon name="mail" />
          <span>
            <Trans>A receipt is on its way to your mailbox.</Trans>
          </span>
        </li>
        <li>
          <Icon name="pen" />
          <span>
            <Trans>By its link you can read, change or withdraw the application until {moment}.</Trans>
          </span>
        </li>
        <li>
          <Icon name="people" />
          <span>
            <Trans>After that those who run the programme read all applications, and write to you.</Trans>
          </span>
        </li>
      </ul>
      <div className={styles.write}>
        <TextField label={t`The link to your application`} value={receipt.url} isReadOnly />
        <CopyButton text={receipt.url} said={t`The link is copied.`}>
          <Trans>Copy the link</Trans>
        </CopyButton>
        <a className="link" href={receipt.url}>
          <Trans>See your application</Trans>
        </a>
      </div>
    </div>
  );
}
