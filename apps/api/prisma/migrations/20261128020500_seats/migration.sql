-- A case names seats (a role, a person, a place on its panel), not the people who sit in them. What stands here is carried over by the same rules
-- as `partsIn` in the domain; `rebuild` gives the same rows.

-- The owner passes the wall for as long as this takes: other organisations' cases are moved too.
ALTER TABLE "complaint_case" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "case_event" NO FORCE ROW LEVEL SECURITY;

CREATE TEMPORARY TABLE "moved_part" ON COMMIT DROP AS
WITH
  "about" AS (
    SELECT DISTINCT e."organisation_id", e."case_id", r."key"
    FROM "case_event" e CROSS JOIN LATERAL jsonb_array_elements_text(e."data" -> CASE e."type" WHEN 'SubjectNamed' THEN 'roles' ELSE 'about' END) r("key")
    WHERE e."type" IN ('ComplaintReceived', 'SubjectNamed')),
  "seen" AS (
    SELECT c."organisation_id", c."id" AS "case_id", c."stage_key", v."document",
      v."document" #>> '{confidentiality,audience}' = 'case manager only' AND EXISTS (
        SELECT FROM "case_event" e WHERE e."organisation_id" = c."organisation_id" AND e."case_id" = c."id" AND e."type" = 'HandlerAssigned') AS "managed"
    FROM "complaint_case" c JOIN "procedure_version" v
      ON v."organisation_id" = c."organisation_id" AND v."key" = c."procedure_key" AND v."version" = c."procedure_version"),
  "standing" AS (
    SELECT s.*, r."rule" -> 'duties' AS "duties", (
      SELECT k."key" FROM (
        SELECT r."rule" ->> 'key' AS "key", 0 AS "n"
        UNION ALL SELECT x."value", x."n" FROM jsonb_array_elements_text(r."rule" -> 'substitutes') WITH ORDINALITY x("value", "n")) k
      WHERE NOT EXISTS (SELECT FROM "about" a WHERE a."organisation_id" = s."organisation_id" AND a."case_id" = s."case_id" AND a."key" = k."key")
      ORDER BY k."n" LIMIT 1) AS "role"
    FROM "seen" s CROSS JOIN LATERAL jsonb_array_elements(s."document" -> 'roles') r("rule")),
  "duty" AS (
    SELECT "organisation_id", "case_id", "role", bool_or("managed") AS "managed",
      bool_or("duties" ?| ARRAY['receives', 'assesses', 'assigns', 'safeguards']
        OR "duties" ? 'convenes' AND "stage_key" = "document" #>> '{panel,stage}') AS "opens",
      bool_or("duties" ? 'oversees') AS "oversees", bool_or("duties" ? 'receives') AS "receives"
    FROM "standing" WHERE "role" IS NOT NULL GROUP BY 1, 2, 3),
  "named" AS (
    SELECT DISTINCT "organisation_id", "case_id", 'person:' || ("data" ->> 'personId') AS "seat",
      CASE "type" WHEN 'SubjectNamed' THEN 'subject' ELSE 'handler' END AS "relation"
    FROM "case_event" WHERE "type" IN ('SubjectNamed', 'HandlerAssigned') AND "data" ? 'personId'),
  "sitting" AS (
    SELECT DISTINCT ON ("organisation_id", "case_id", "data" ->> 'personId') "organisation_id", "case_id", 'panel:' || ("data" ->> 'personId') AS "seat", "type"
    FROM "case_event" WHERE "type" IN ('PanelMemberAppointed', 'PanelMemberStoodDown')
    ORDER BY "organisation_id", "case_id", "data" ->> 'personId', "seq" DESC)
SELECT "organisation_id", "case_id", "seat", "relation" FROM "named"
UNION ALL SELECT "organisation_id", "case_id", 'role:' || "key", 'subject' FROM "about"
UNION ALL SELECT "organisation_id", "case_id", "seat", 'panel' FROM "sitting" WHERE "type" = 'PanelMemberAppointed'
UNION ALL SELECT "organisation_id", "case_id", 'role:' || "role", 'duty' FROM "duty" WHERE "opens" AND NOT "managed"
UNION ALL SELECT "organisation_id", "case_id", 'role:' || "role", 'overseer' FROM "duty"
  WHERE NOT ("opens" AND NOT "managed") AND ("oversees" OR "managed" AND "receives");

-- What everybody's row says of an open case is the same, but that an overseer's has no reference.
CREATE TEMPORARY TABLE "moved_item" ON COMMIT DROP AS
SELECT DISTINCT ON ("organisation_id", "case_id") * FROM "worklist_item"
ORDER BY "organisation_id", "case_id", "relation" = 'overseer', "label_id" IS NULL;

-- AlterTable
DELETE FROM "case_relation";
ALTER TABLE "case_relation" DROP CONSTRAINT "case_relation_pkey",
  DROP COLUMN "person_id", DROP COLUMN "role_key", DROP COLUMN "from_at", DROP COLUMN "to_at",
  ADD COLUMN "seat" TEXT NOT NULL, ADD COLUMN "received_on" DATE NOT NULL,
  ADD CONSTRAINT "case_relation_pkey" PRIMARY KEY ("organisation_id", "case_id", "seat", "relation");
CREATE INDEX "case_relation_organisation_id_seat_relation_received_on_cas_idx" ON "case_relation"("organisation_id", "seat", "relation", "received_on", "case_id");

DELETE FROM "worklist_item";
ALTER TABLE "worklist_item" DROP CONSTRAINT "worklist_item_pkey",
  DROP COLUMN "person_id", DROP COLUMN "valid_to", ADD COLUMN "seat" TEXT NOT NULL,
  ADD CONSTRAINT "worklist_item_pkey" PRIMARY KEY ("organisation_id", "seat", "case_id");
CREATE INDEX "worklist_item_organisation_id_seat_next_due_at_case_id_idx" ON "worklist_item"("organisation_id", "seat", "next_due_at", "case_id");
CREATE INDEX "worklist_item_relation_idx" ON "worklist_item"("organisation_id", "seat", "relation", "next_due_at", "case_id");
CREATE INDEX "worklist_item_assigned_idx" ON "worklist_item"("organisation_id", "seat", "assigned", "next_due_at", "case_id");

INSERT INTO "case_relation" ("organisation_id", "case_id", "seat", "relation", "received_on")
SELECT p."organisation_id", p."case_id", p."seat", p."relation", c."received_on"
FROM "moved_part" p JOIN "complaint_case" c ON c."organisation_id" = p."organisation_id" AND c."id" = p."case_id";

INSERT INTO "worklist_item" (
  "organisation_id", "seat", "case_id", "next_due_at", "next_due_on", "next_clock", "next_act", "procedure_key", "stage_key", "stage_name", "status",
  "relation", "assigned", "selector", "label_id", "label_nonce", "label_ciphertext", "wrapped_key", "received_on", "open_deadlines", "unread_messages",
  "holds", "changed_at")
SELECT i."organisation_id", p."seat", i."case_id", i."next_due_at", i."next_due_on", i."next_clock", i."next_act", i."procedure_key", i."stage_key",
  i."stage_name", i."status", p."relation", i."assigned", i."selector",
  CASE p."relation" WHEN 'overseer' THEN NULL ELSE i."label_id" END, CASE p."relation" WHEN 'overseer' THEN NULL ELSE i."label_nonce" END,
  CASE p."relation" WHEN 'overseer' THEN NULL ELSE i."label_ciphertext" END, CASE p."relation" WHEN 'overseer' THEN NULL ELSE i."wrapped_key" END,
  i."received_on", i."open_deadlines", CASE p."relation" WHEN 'overseer' THEN 0 ELSE i."unread_messages" END, i."holds", i."changed_at"
FROM "moved_item" i JOIN "moved_part" p ON p."organisation_id" = i."organisation_id" AND p."case_id" = i."case_id"
WHERE p."relation" IN ('handler', 'duty', 'overseer');

ALTER TABLE "complaint_case" FORCE ROW LEVEL SECURITY;
ALTER TABLE "case_event" FORCE ROW LEVEL SECURITY;

-- Who sits where, from which day to which, both included; nobody does once they have left. `side`: what a seat is for.
CREATE VIEW "seat_holder" WITH (security_invoker = true) AS
  SELECT p."organisation_id", p."id" AS "person_id", 'role:' || b."role_key" AS "seat", 'staff' AS "side", b."from_on",
    least(coalesce(b."to_on", 'infinity'::date), coalesce(p."left_on", 'infinity'::date)) AS "to_on"
  FROM "role_binding" b JOIN "person" p ON p."organisation_id" = b."organisation_id" AND p."id" = b."person_id"
  UNION ALL
  SELECT "organisation_id", "id", 'person:' || "id", 'staff', '-infinity'::date, coalesce("left_on", 'infinity'::date) FROM "person"
  UNION ALL
  SELECT "organisation_id", "id", 'panel:' || "id", 'panel', '-infinity'::date, coalesce("left_on", 'infinity'::date) FROM "person";

-- Whom a case is about: by name, or by a role they have held at any time since it arrived. Handing the role on opens nothing.
CREATE VIEW "case_bar" WITH (security_invoker = true) AS
  SELECT h."organisation_id", h."person_id", h."from_on", r."case_id", r."received_on"
  FROM "seat_holder" h JOIN "case_relation" r ON r."organisation_id" = h."organisation_id" AND r."seat" = h."seat"
  WHERE r."relation" = 'subject' AND h."side" = 'staff' AND h."to_on" >= r."received_on";
