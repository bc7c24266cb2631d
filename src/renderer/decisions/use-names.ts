import { useMemo } from 'react';
import { useCall } from '../app/client';

/** Names of members by ref; the ref itself while a name is not known. */
export function useMemberName(): (ref: string) => string {
  const members = useCall('settings.get', {}).data?.members;
  return useMemo(() => {
    const names = new Map(members?.map((member) => [member.ref, member.fullName]));
    return (ref: string) => names.get(ref) ?? ref;
  }, [members]);
}
