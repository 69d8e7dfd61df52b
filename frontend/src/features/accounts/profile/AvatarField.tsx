import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useProblem } from "@/api/problem";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { FilePicker } from "@/ui/FilePicker";
import { useMe } from "../api";
import { useRemoveAvatar, useSetAvatar } from "./api";
import styles from "./Profile.module.css";
import { PICTURES, type Unfit, unfitness } from "./picture";

/** One's picture. What cannot be used is refused before it is sent, with the reason. */
export function AvatarField() {
  const me = useMe();
  const set = useSetAvatar();
  const remove = useRemoveAvatar();
  const [unfit, setUnfit] = useState<Unfit | null>(null);
  const problem = useProblem(set.error ?? remove.error);

  function pick(file: File) {
    const reason = unfitness(file);
    setUnfit(reason);
    set.reset();
    if (!reason) set.mutate(file);
  }

  return (
    <div className={styles.picture}>
      <Avatar person={me} size="xl" />
      <div className={styles.pick}>
        <FilePicker accept={[...PICTURES]} icon="picture" isPending={set.isPending} onPick={pick}>
          {me.avatar ? <Trans>Choose another picture</Trans> : <Trans>Choose a picture</Trans>}
        </FilePicker>
        {me.avatar && (
          <Button variant="bare" onPress={() => remove.mutate()} isPending={remove.isPending}>
            <Trans>Remove</Trans>
          </Button>
        )}
        <p className="tiny quiet">
          <Trans>PNG, JPEG or WEBP, at most 5 MB. Where and when it was taken is not kept.</Trans>
        </p>
        <Refusal unfit={unfit} detail={problem?.errors.file?.join(" ") ?? problem?.detail} />
      </div>
    </div>
  );
}

function Refusal({ unfit, detail }: { unfit: Unfit | null; detail: string | undefined }) {
  const { t } = useLingui();
  const ours = {
    kind: t`This is not a PNG, JPEG or WEBP picture. Save it as one of these and try again.`,
    size: t`This picture is larger than 5 MB. Make it smaller and try again.`,
  };
  const sentence = unfit ? ours[unfit] : detail;
  if (!sentence) return null;
  return (
    <p role="alert" className={styles.refused}>
      {sentence}
    </p>
  );
}
