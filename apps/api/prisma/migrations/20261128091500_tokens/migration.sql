-- What lets a program work for somebody, and every request that came with it.
CREATE TABLE "api_token" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "secret_hash" BYTEA NOT NULL,
    "scopes" TEXT[],
    "purpose" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_on" DATE NOT NULL,

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("organisation_id","id")
);

CREATE TABLE "token_use" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "token_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "what" TEXT NOT NULL,

    CONSTRAINT "token_use_pkey" PRIMARY KEY ("organisation_id","id")
);

CREATE UNIQUE INDEX "api_token_secret_hash_key" ON "api_token"("secret_hash");
CREATE INDEX "token_use_organisation_id_token_id_at_idx" ON "token_use"("organisation_id", "token_id", "at");

ALTER TABLE "token_use" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "token_use" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_organisation" ON "token_use"
  USING ("organisation_id" = "current_organisation"()) WITH CHECK ("organisation_id" = "current_organisation"());
