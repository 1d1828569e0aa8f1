import type { Municipality, Organisation, Participant, Person, Role } from '../schema.ts';
import { getById, type ModelIndex } from './index-by-id.ts';

/** A seat with what its ids stand for. */
export type ResolvedParticipant = {
  readonly seat: Participant;
  readonly person: Person | undefined;
  /** The seat's main role first. */
  readonly roles: readonly Role[];
  readonly organisations: readonly Organisation[];
  readonly municipalities: readonly Municipality[];
};

export function resolveParticipant(seat: Participant, index: ModelIndex): ResolvedParticipant {
  const roleIds = seat.role === undefined ? seat.roles : [seat.role, ...seat.roles];
  return {
    seat,
    person: seat.person === undefined ? undefined : getById(index.people, seat.person),
    roles: [...new Set(roleIds)].map((id) => getById(index.roles, id)),
    organisations: seat.organisations.map((id) => getById(index.organisations, id)),
    municipalities: seat.municipalities.map((id) => getById(index.municipalities, id)),
  };
}
