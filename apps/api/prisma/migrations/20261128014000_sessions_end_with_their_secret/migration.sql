-- Whoever changes a password, by whatever path, ends every session that was opened with the old one.
CREATE FUNCTION "end_sessions_of_account"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "auth_session" WHERE "user_id" = new."user_id";
  RETURN new;
END $$;
CREATE TRIGGER "end_sessions_of_account" AFTER UPDATE OF "password" ON "auth_account"
  FOR EACH ROW WHEN (old."password" IS DISTINCT FROM new."password") EXECUTE FUNCTION "end_sessions_of_account"();

-- The same in the portal: a key that is revoked or replaced opens nothing any more, also where it was shown before.
CREATE FUNCTION "end_sessions_of_access"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "portal_session"
    WHERE "organisation_id" = old."organisation_id" AND "case_id" = old."case_id" AND "party_id" = old."party_id";
  RETURN new;
END $$;
CREATE TRIGGER "end_sessions_of_access" AFTER UPDATE ON "case_access"
  FOR EACH ROW WHEN (old."key_hash" IS DISTINCT FROM new."key_hash" OR old."revoked_at" IS DISTINCT FROM new."revoked_at")
  EXECUTE FUNCTION "end_sessions_of_access"();
