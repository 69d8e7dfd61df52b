import { useLingui } from "@lingui/react/macro";
import { Dialog } from "@/ui/Dialog";
import { toast } from "@/ui/toast";
import { type Programme, useChangeProgramme } from "./api";
import { ProgrammeForm } from "./ProgrammeForm";

type Props = { programme: Programme; isOpen: boolean; onClose: () => void };

export function EditProgramme({ programme, isOpen, onClose }: Props) {
  const { t } = useLingui();
  const change = useChangeProgramme(programme.id);
  const { name, description, starts_on, ends_on } = programme;

  function done() {
    onClose();
    toast(t`The programme has been changed.`, () => change.mutate({ name, description, starts_on, ends_on }));
  }

  return (
    <Dialog title={t`Change the programme`} isOpen={isOpen} onClose={onClose}>
      <ProgrammeForm
        programme={programme}
        action={t`Save`}
        error={change.error}
        isPending={change.isPending}
        onSubmit={values => change.mutate(values, { onSuccess: done })}
        onCancel={onClose}
      />
    </Dialog>
  );
}
