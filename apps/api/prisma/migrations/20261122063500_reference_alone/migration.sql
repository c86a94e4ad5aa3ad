-- Whoever types a reference does not say whose it is.
CREATE UNIQUE INDEX "case_access_selector_party_id_key" ON "case_access"("selector", "party_id");
