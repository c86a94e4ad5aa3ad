-- An organisation has a history of its own, chained like that of a case; its tables become projections of it. What stands in them today is
-- written as its first events by the API's next start, which has the key that the chain needs.
CREATE TABLE "organisation_event" (
    "organisation_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "version" SMALLINT NOT NULL DEFAULT 1,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" JSONB NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "organisation_event_pkey" PRIMARY KEY ("organisation_id","seq")
);

CREATE TABLE "organisation_key" (
    "organisation_id" UUID NOT NULL,
    "wrapped_key" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_key_pkey" PRIMARY KEY ("organisation_id")
);

CREATE TABLE "organisation_content" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "nonce" BYTEA NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_content_pkey" PRIMARY KEY ("organisation_id","id")
);

-- Until now the highest version applied from the moment it was published.
ALTER TABLE "procedure_version" ADD COLUMN "effective_on" DATE;
UPDATE "procedure_version" SET "effective_on" = ("published_at" AT TIME ZONE 'Europe/London')::date;
ALTER TABLE "procedure_version" ALTER COLUMN "effective_on" SET NOT NULL;

ALTER TABLE "calendar_day" ADD COLUMN "to_on" DATE;
UPDATE "calendar_day" SET "to_on" = "on";
ALTER TABLE "calendar_day" ALTER COLUMN "to_on" SET NOT NULL;
-- A closure may begin on a day that is said to be off or worked as well.
DROP INDEX "calendar_day_organisation_id_division_on_key";

-- Leave cuts a role into several spans of days.
ALTER TABLE "role_binding" DROP CONSTRAINT "role_binding_pkey",
ADD CONSTRAINT "role_binding_pkey" PRIMARY KEY ("organisation_id", "id", "from_on");

-- ---------------------------------------------------------------------------------------------------------------------
-- By hand from here.
ALTER TABLE "calendar_day" DROP CONSTRAINT "calendar_day_kind",
  ADD CONSTRAINT "calendar_day_kind" CHECK ("kind" IN ('added', 'removed', 'closure')),
  ADD CONSTRAINT "calendar_day_days" CHECK ("to_on" = "on" OR ("kind" = 'closure' AND "to_on" > "on"));
ALTER TABLE "organisation_event"
  ADD CONSTRAINT "organisation_event_seq" CHECK ("seq" >= 1),
  ADD CONSTRAINT "organisation_event_version" CHECK ("version" >= 1),
  ADD CONSTRAINT "organisation_event_hashes" CHECK (octet_length("hash") = 32 AND octet_length("prev_hash") = 32);
ALTER TABLE "organisation_content"
  ADD CONSTRAINT "organisation_content_sealed" CHECK (octet_length("nonce") = 12 AND octet_length("ciphertext") >= 16);

CREATE TRIGGER "organisation_event_only_grows" BEFORE UPDATE OR DELETE ON "organisation_event"
  FOR EACH ROW EXECUTE FUNCTION "history_only_grows"();
CREATE TRIGGER "organisation_event_is_not_emptied" BEFORE TRUNCATE ON "organisation_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "history_only_grows"();

ALTER TABLE "organisation_content" ALTER COLUMN "ciphertext" SET STORAGE EXTERNAL, ALTER COLUMN "ciphertext" SET STATISTICS 0;
ALTER TABLE "organisation_key" ALTER COLUMN "wrapped_key" SET STATISTICS 0;

ALTER TABLE "organisation_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "organisation_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_organisation" ON "organisation_event"
  USING ("organisation_id" = "current_organisation"()) WITH CHECK ("organisation_id" = "current_organisation"());

ALTER TABLE "organisation_key" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "organisation_key" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_organisation" ON "organisation_key"
  USING ("organisation_id" = "current_organisation"()) WITH CHECK ("organisation_id" = "current_organisation"());

ALTER TABLE "organisation_content" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "organisation_content" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_organisation" ON "organisation_content"
  USING ("organisation_id" = "current_organisation"()) WITH CHECK ("organisation_id" = "current_organisation"());
