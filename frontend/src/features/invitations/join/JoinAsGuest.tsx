import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { useProblem } from "@/api/problem";
import { useSectors } from "@/i18n/sectors";
import { Button } from "@/ui/Button";
import { Form } from "@/ui/Form";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { type Look, type Sector, useAccept } from "../api";
import styles from "./Join.module.css";
import { JoinView } from "./JoinView";

type Props = { look: Look; secret: string; onJoined: (path: string) => void };

/** In with a name and nothing more. */
export function JoinAsGuest({ look, secret, onJoined }: Props) {
  const { t } = useLingui();
  const id = useId();
  const sectors = useSectors();
  const accept = useAccept();
  const problem = useProblem(accept.error);

  function come(values: FormData) {
    const display_name = String(values.get("display_name") ?? "").trim();
    const sector = String(values.get("sector") ?? "") as Sector | "";
    accept.mutate({ secret, display_name, sector }, { onSuccess: ({ path }) => onJoined(path) });
  }

  return (
    <JoinView
      look={look}
      dock={
        <Button type="submit" form={id} variant="fill" size="l" isWide isPending={accept.isPending}>
          <Trans>Come in</Trans>
        </Button>
      }
    >
      <Form id={id} onSubmit={come} problem={problem} className={styles.fields}>
        <TextField
          name="display_name"
          label={t`What may we call you? A nickname will do.`}
          autoComplete="nickname"
          maxLength={80}
          isRequired
          isLarge
        />
        <Select
          name="sector"
          label={t`Where do you look at this from? You may leave it open.`}
          options={[{ value: "", label: t`I leave it open` }, ...sectors.choices]}
          defaultValue={look.sector}
        />
      </Form>
    </JoinView>
  );
}
