-- The tracking page shows the organisation's own reference: sealed, with the key to open it, in the row the page reads.
ALTER TABLE "tracking" ADD COLUMN "label_id" UUID,
ADD COLUMN "label_nonce" BYTEA,
ADD COLUMN "label_ciphertext" BYTEA,
ADD COLUMN "wrapped_key" BYTEA;
ALTER TABLE "tracking" ALTER COLUMN "label_ciphertext" SET STATISTICS 0, ALTER COLUMN "wrapped_key" SET STATISTICS 0;

-- The list of cases that nobody handles yet.
ALTER TABLE "worklist_item" ADD COLUMN "assigned" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "worklist_item" ALTER COLUMN "assigned" DROP DEFAULT;
