import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { Dialog } from "@/ui/Dialog";
import { useNewProgramme } from "./api";
import { ProgrammeForm } from "./ProgrammeForm";

type Props = { isOpen: boolean; onClose: () => void };

/** For those who run the installation. */
export function NewProgramme({ isOpen, onClose }: Props) {
  const { t } = useLingui();
  const router = useRouter();
  const open = useNewProgramme();
  return (
    <Dialog title={t`New programme`} isOpen={isOpen} onClose={onClose}>
      <ProgrammeForm
        action={t`Open the programme`}
        error={open.error}
        isPending={open.isPending}
        onCancel={onClose}
        onSubmit={values =>
          open.mutate(values, {
            onSuccess: ({ id }) =>
              void router.navigate({ to: "/programmes/$programmeId", params: { programmeId: id } }),
          })
        }
      />
    </Dialog>
  );
}
