-- A link with which somebody chooses a new password: mailed to them, or printed by an administrator.
ALTER TABLE "one_time_link" DROP CONSTRAINT "one_time_link_purpose";
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_purpose"
  CHECK ("purpose" IN ('first start', 'invitation', 'new password', 'printed password')
    AND ("purpose" = 'first start') = ("person_id" IS NULL) AND ("person_id" IS NULL) = ("organisation_id" IS NULL));

-- Recovery codes are kept as keyed hashes from now on. Those made before were sealed by one app and unreadable in the other: they are made anew.
UPDATE "auth_two_factor" SET "backup_codes" = '[]';
-- Of a device, only what kind of browser it is: not its versions, by which it could be told from others.
UPDATE "auth_session" SET "user_agent" = NULL;
