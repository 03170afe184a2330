export type Role = 'officer' | 'lawyer' | 'librarian' | 'administrator';

/** Who asks. Every use case takes one. */
export interface Actor {
  organisation: string;
  user: { id: string; name: string };
  roles: readonly Role[];
}

/** Without login there is one user, who may do everything and is let in from this computer only. */
export const localActor: Actor = {
  organisation: 'local',
  user: { id: 'local', name: 'Lokal användare' },
  roles: ['officer', 'lawyer', 'librarian', 'administrator'],
};
