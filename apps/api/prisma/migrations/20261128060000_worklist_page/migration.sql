-- A page of the worklist is read from this index alone: its rows lie on a few pages of it, however many cases there are, where the table keeps each
-- on a page of its own. Prisma has no word for INCLUDE; `migrate.spec.ts` knows of it.
DROP INDEX "worklist_item_organisation_id_seat_next_due_at_case_id_idx";
CREATE INDEX "worklist_item_page_idx" ON "worklist_item"("organisation_id", "seat", "next_due_at", "case_id") INCLUDE (
  "relation", "assigned", "selector", "procedure_key", "stage_key", "stage_name", "status", "received_on", "next_due_on", "next_clock", "next_act",
  "open_deadlines", "unread_messages", "holds", "changed_at", "label_id", "label_nonce", "label_ciphertext", "wrapped_key");
