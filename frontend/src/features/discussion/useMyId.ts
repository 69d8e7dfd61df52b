import { useQuery } from "@tanstack/react-query";
import { meQuery } from "@/features/accounts";

/** Who reads; empty as long as that is not known. */
export function useMyId(): string {
  const { data } = useQuery(meQuery);
  return data?.signed_in ? data.id : "";
}
