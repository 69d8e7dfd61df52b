import { Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { useProblem } from "@/api/problem";
import { useTime } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { later } from "@/ui/later";
import type { HelpRequest } from "../api";
import { useCloseRequest } from "./api";
import styles from "./Help.module.css";
import { OfferItem } from "./OfferItem";

const OfferDialog = later(() => import("./OfferDialog"));

type Props = { request: HelpRequest; programme: string };

/** What a team asks for, and the offers the reader may see. */
export function RequestCard({ request, programme }: Props) {
  const { t } = useLingui();
  const time = useTime();
  const [isOffering, setIsOffering] = useState(false);
  const { team, text, language, offers, abilities, closed_at, is_helped } = request;
  return (
    <article className={styles.card} aria-label={t`${team.name} asks for help`}>
      <p className={styles.from}>
        <b>{team.name}</b> {time.short(request.created_at)}
        {is_helped && (
          <Chip tone="spruce" icon="check">
            <Trans>Has help</Trans>
          </Chip>
        )}
        {closed_at && (
          <Chip>
            <Trans>Closed</Trans>
          </Chip>
        )}
      </p>
      <p className={styles.text} lang={language}>
        {text}
      </p>
      {offers.length > 0 && (
        <ul className={styles.offers}>
          {offers.map(offer => (
            <li key={offer.id}>
              <OfferItem offer={offer} programme={programme} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        {abilities.offer && (
          <Button icon="heart" onPress={() => setIsOffering(true)} aria-label={t`Offer help to ${team.name}`}>
            <Trans>Offer help</Trans>
          </Button>
        )}
        {abilities.change && <Closing request={request} programme={programme} />}
      </div>
      <Suspense fallback={null}>
        {isOffering && (
          <OfferDialog request={request} programme={programme} onClose={() => setIsOffering(false)} />
        )}
      </Suspense>
    </article>
  );
}

function Closing({ request, programme }: Props) {
  const close = useCloseRequest(programme, request);
  const problem = useProblem(close.error);
  return (
    <>
      <Button variant="bare" isPending={close.isPending} onPress={() => close.mutate(undefined)}>
        {request.closed_at ? <Trans>Ask again</Trans> : <Trans>We have what we need</Trans>}
      </Button>
      {problem && <p className={styles.refused}>{problem.detail}</p>}
    </>
  );
}
