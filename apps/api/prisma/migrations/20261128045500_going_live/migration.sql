-- An organisation takes complaints once its administrators have opened its portal. Those that are here already do.
ALTER TABLE "organisation" ADD COLUMN "open" BOOLEAN NOT NULL DEFAULT true;

ALTER TABLE "person" ADD COLUMN "administrator" BOOLEAN NOT NULL DEFAULT false;
-- The owner passes the wall for as long as this takes: who administers stands in every organisation's history.
ALTER TABLE "organisation_event" NO FORCE ROW LEVEL SECURITY;
UPDATE "person" p SET "administrator" = true
  WHERE (SELECT e."type" FROM "organisation_event" e
    WHERE e."organisation_id" = p."organisation_id" AND e."data" ->> 'personId' = p."id"::text
      AND e."type" IN ('AdministratorAppointed', 'AdministratorReleased', 'PersonLeft')
    ORDER BY e."seq" DESC LIMIT 1) = 'AdministratorAppointed';
ALTER TABLE "organisation_event" FORCE ROW LEVEL SECURITY;

-- A link that works once: the one that a first start prints, or an invitation.
CREATE TABLE "one_time_link" (
    "hash" BYTEA NOT NULL,
    "purpose" TEXT NOT NULL,
    "organisation_id" UUID,
    "person_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("hash")
);
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_purpose"
  CHECK ("purpose" IN ('first start', 'invitation') AND ("purpose" = 'invitation') = ("person_id" IS NOT NULL)
    AND ("person_id" IS NULL) = ("organisation_id" IS NULL));
