import { adminAdd, adminReset } from './admin.ts';
import { backup, restore } from './backup.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { invite } from './invite.ts';
import { keyCheck, keyRotate } from './key.ts';
import { organisationAdd, organisationList } from './organisation.ts';
import { procedureLint, procedurePublish, procedureSimulate } from './procedure.ts';
import { rebuild } from './rebuild.ts';
import { verify } from './verify.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  organisationAdd,
  organisationList,
  invite,
  adminAdd,
  adminReset,
  procedureLint,
  procedureSimulate,
  procedurePublish,
  doctor,
  verify,
  rebuild,
  keyCheck,
  keyRotate,
  backup,
  restore,
];
