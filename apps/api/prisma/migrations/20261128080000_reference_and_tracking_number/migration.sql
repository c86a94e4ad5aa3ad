-- One word for one thing: `tracking_number` is what people type to find their case, `reference` what the organisation calls it. Names alone change,
-- no row does. No release from before may serve this database afterwards (apps/api/decisions/renamed-columns.md).
ALTER TABLE "complaint_case" RENAME COLUMN "selector" TO "tracking_number";
ALTER TABLE "complaint_case" RENAME COLUMN "label_lookup" TO "reference_lookup";
ALTER INDEX "complaint_case_organisation_id_selector_key" RENAME TO "complaint_case_organisation_id_tracking_number_key";
ALTER INDEX "complaint_case_organisation_id_label_lookup_idx" RENAME TO "complaint_case_organisation_id_reference_lookup_idx";

ALTER TABLE "worklist_item" RENAME COLUMN "selector" TO "tracking_number";
ALTER TABLE "worklist_item" RENAME COLUMN "label_id" TO "reference_id";
ALTER TABLE "worklist_item" RENAME COLUMN "label_nonce" TO "reference_nonce";
ALTER TABLE "worklist_item" RENAME COLUMN "label_ciphertext" TO "reference_ciphertext";

ALTER TABLE "tracking" RENAME COLUMN "selector" TO "tracking_number";
ALTER TABLE "tracking" RENAME COLUMN "label_id" TO "reference_id";
ALTER TABLE "tracking" RENAME COLUMN "label_nonce" TO "reference_nonce";
ALTER TABLE "tracking" RENAME COLUMN "label_ciphertext" TO "reference_ciphertext";
ALTER INDEX "tracking_organisation_id_selector_key" RENAME TO "tracking_organisation_id_tracking_number_key";

ALTER TABLE "case_access" RENAME COLUMN "selector" TO "tracking_number";
ALTER INDEX "case_access_selector_party_id_key" RENAME TO "case_access_tracking_number_party_id_key";
