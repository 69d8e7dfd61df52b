import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@/ui/Button";
import { useFocusBack } from "@/ui/focus";
import { Loaded } from "@/ui/Loaded";
import { PageTitle, Section, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import { type CanvasSet, canvasSetsQuery } from "../api";
import styles from "./Sets.module.css";
import { Upload } from "./Upload";
import { Version } from "./Version";

type Props = { programmeId: string; mayManage: boolean };

/** Which canvases new teams get: the versions there are, and how an owner brings a new one. */
export function CanvasSetsPage({ programmeId, mayManage }: Props) {
  const { t } = useLingui();
  const sets = useQuery(canvasSetsQuery(programmeId));
  useDocumentTitle(t`Canvases`);
  return (
    <Loaded query={sets} skeleton={<Outline />} isPage>
      {found => <Desk sets={found} programmeId={programmeId} mayManage={mayManage} />}
    </Loaded>
  );
}

function Desk({ sets, programmeId, mayManage }: Props & { sets: CanvasSet[] }) {
  const [isUploading, setIsUploading] = useState(false);
  const opener = useFocusBack(isUploading);
  const upload = mayManage && !isUploading && (
    <Button ref={opener} icon="plus" onPress={() => setIsUploading(true)}>
      <Trans>Upload a set</Trans>
    </Button>
  );
  return (
    <>
      <PageTitle>
        <Trans>Canvases</Trans>
      </PageTitle>
      <p className={styles.lead}>
        <Trans>New teams get the set in use. Teams that are working keep the canvases they have.</Trans>
      </p>
      {isUploading && <Upload programmeId={programmeId} onClose={() => setIsUploading(false)} />}
      <Section id="versions" title={<Trans>Versions</Trans>} action={upload}>
        <ul className={styles.versions}>
          {sets.map(set => (
            <Version key={set.id} set={set} programmeId={programmeId} />
          ))}
        </ul>
      </Section>
    </>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonBar size="title" width="30%" />
      <SkeletonRows />
    </Skeleton>
  );
}
