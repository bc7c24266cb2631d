import { createStore, useStore } from './store';

/**
 * Who is at the desk: the ref of a member. Members of a committee sit at one computer in turn, so
 * it is chosen anew in each session and goes with every call.
 */
const acting = createStore<string | null>(null);

export const actingMember = (): string | null => acting.get();
export const setActing = (member: string | null): void => acting.set(member);
export const useActing = (): string | null => useStore(acting);
