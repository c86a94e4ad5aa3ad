-- Filtered lists and the register are read in their order, a page at a time.
CREATE INDEX "complaint_case_organisation_id_received_at_id_idx" ON "complaint_case"("organisation_id", "received_at", "id");
CREATE INDEX "worklist_item_relation_idx" ON "worklist_item"("organisation_id", "person_id", "relation", "next_due_at", "case_id");
CREATE INDEX "worklist_item_assigned_idx" ON "worklist_item"("organisation_id", "person_id", "assigned", "next_due_at", "case_id");
