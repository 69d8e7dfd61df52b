import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { useProblem } from "@/api/problem";
import { LANGUAGES } from "@/i18n/languages";
import { Button, IconButton } from "@/ui/Button";
import { ConfirmDialog } from "@/ui/Dialog";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { later } from "@/ui/later";
import { Section } from "@/ui/Page";
import type { MeetingDetail } from "../page/api";
import { type Material, useRemoveMaterial } from "./api";
import styles from "./Materials.module.css";

const MaterialDialog = later(() => import("./MaterialDialog"));

/** What there is to read before the meeting and after it. */
export function Materials({ meeting }: { meeting: MeetingDetail }) {
  const [open, setOpen] = useState<"new" | Material | null>(null);
  const { materials, abilities } = meeting;
  if (materials.length === 0 && !abilities.change) return null;
  const add = abilities.change && (
    <Button variant="bare" icon="plus" onPress={() => setOpen("new")}>
      <Trans>Add material</Trans>
    </Button>
  );
  return (
    <Section id="materials" title={<Trans>Materials</Trans>} action={add}>
      {materials.length === 0 && (
        <p className="small quiet">
          <Trans>Nothing to read yet.</Trans>
        </p>
      )}
      <Part title={<Trans>Before the meeting</Trans>} when="before" meeting={meeting} onChange={setOpen} />
      <Part title={<Trans>After the meeting</Trans>} when="after" meeting={meeting} onChange={setOpen} />
      <Suspense fallback={null}>
        {open && (
          <MaterialDialog
            meeting={meeting}
            {...(open !== "new" && { material: open })}
            onClose={() => setOpen(null)}
          />
        )}
      </Suspense>
    </Section>
  );
}

type PartProps = {
  title: React.ReactNode;
  when: Material["when"];
  meeting: MeetingDetail;
  onChange: (material: Material) => void;
};

function Part({ title, when, meeting, onChange }: PartProps) {
  const rows = meeting.materials.filter(material => material.when === when);
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="label">{title}</h3>
      <ul className={styles.materials}>
        {rows.map(material => (
          <Row key={material.id} material={material} meeting={meeting} onChange={onChange} />
        ))}
      </ul>
    </>
  );
}

type RowProps = { material: Material; meeting: MeetingDetail; onChange: (material: Material) => void };

function Row({ material, meeting, onChange }: RowProps) {
  const { t } = useLingui();
  const { title, link, language, name } = material;
  const isHere = name !== "";
  const [isRemoving, setIsRemoving] = useState(false);
  return (
    <li>
      <Icon name={isHere ? "paper" : "link"} />
      <p>
        <a
          href={link}
          className="link"
          lang={language || undefined}
          {...(isHere ? { download: name } : { target: "_blank", rel: "noreferrer" })}
        >
          {title}
        </a>{" "}
        <About material={material} />
      </p>
      {meeting.abilities.change && (
        <span className={styles.acts}>
          <IconButton icon="pen" label={t`Change: ${title}`} onPress={() => onChange(material)} />
          <IconButton icon="trash" label={t`Remove: ${title}`} onPress={() => setIsRemoving(true)} />
        </span>
      )}
      {isRemoving && <Remove material={material} meeting={meeting} onClose={() => setIsRemoving(false)} />}
    </li>
  );
}

/** The language by its own name, and how heavy a file is. */
function About({ material: { language, size } }: { material: Material }) {
  const { i18n } = useLingui();
  const kilobytes = size === null ? "" : i18n.number(Math.max(1, Math.round(size / 1000)));
  return (
    <span className="tiny quiet">
      {language && <span lang={language}>{LANGUAGES.find(({ code }) => code === language)?.name}</span>}
      {language && kilobytes && ", "}
      {kilobytes && <Trans>{kilobytes} kB</Trans>}
    </span>
  );
}

function Remove({ material, meeting, onClose }: Omit<RowProps, "onChange"> & { onClose: () => void }) {
  const { t } = useLingui();
  const remove = useRemoveMaterial(meeting.id);
  const problem = useProblem(remove.error);
  const { title } = material;
  return (
    <ConfirmDialog
      title={t`Remove the material?`}
      action={t`Remove`}
      isOpen
      isPending={remove.isPending}
      onClose={onClose}
      onConfirm={() => remove.mutate(material.id, { onSuccess: onClose })}
    >
      {problem && <ErrorSummary detail={problem.detail} />}
      <p>
        <Trans>“{title}” is gone for everybody, with its file.</Trans>
      </p>
    </ConfirmDialog>
  );
}
