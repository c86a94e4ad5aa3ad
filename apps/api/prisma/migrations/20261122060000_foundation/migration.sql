-- CreateTable
CREATE TABLE "complaint_case" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "procedure_key" TEXT NOT NULL,
    "procedure_version" INTEGER NOT NULL,
    "stage_key" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "selector" TEXT NOT NULL,
    "label_lookup" BYTEA,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "received_on" DATE NOT NULL,
    "closed_on" DATE,
    "outcome_key" TEXT,
    "last_seq" INTEGER NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "complaint_case_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "case_relation" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "relation" TEXT NOT NULL,
    "role_key" TEXT NOT NULL DEFAULT '',
    "from_at" TIMESTAMPTZ(3) NOT NULL,
    "to_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_relation_pkey" PRIMARY KEY ("organisation_id","case_id","person_id","relation","role_key","from_at")
);

-- CreateTable
CREATE TABLE "deadline" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "clock_key" TEXT NOT NULL,
    "instance" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "started_on" DATE NOT NULL,
    "due_on" DATE,
    "ends_at" TIMESTAMPTZ(3),
    "met_at" TIMESTAMPTZ(3),
    "status" TEXT NOT NULL,

    CONSTRAINT "deadline_pkey" PRIMARY KEY ("organisation_id","case_id","clock_key","instance")
);

-- CreateTable
CREATE TABLE "worklist_item" (
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "next_due_at" TIMESTAMPTZ(3) NOT NULL,
    "next_due_on" DATE,
    "next_clock" TEXT,
    "next_act" TEXT,
    "procedure_key" TEXT NOT NULL,
    "stage_key" TEXT NOT NULL,
    "stage_name" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "selector" TEXT NOT NULL,
    "label_id" UUID,
    "label_nonce" BYTEA,
    "label_ciphertext" BYTEA,
    "wrapped_key" BYTEA,
    "received_on" DATE NOT NULL,
    "open_deadlines" INTEGER NOT NULL DEFAULT 0,
    "overdue" INTEGER NOT NULL DEFAULT 0,
    "unread_messages" INTEGER NOT NULL DEFAULT 0,
    "holds" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "valid_to" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worklist_item_pkey" PRIMARY KEY ("organisation_id","person_id","case_id")
);

-- CreateTable
CREATE TABLE "tracking" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "selector" TEXT NOT NULL,
    "procedure_key" TEXT NOT NULL,
    "procedure_version" INTEGER NOT NULL,
    "stage_key" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "public_history" JSONB NOT NULL,
    "letters" INTEGER NOT NULL DEFAULT 0,
    "messages" INTEGER NOT NULL DEFAULT 0,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "tracking_pkey" PRIMARY KEY ("organisation_id","case_id")
);

-- CreateTable
CREATE TABLE "case_key" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "wrapped_key" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_key_pkey" PRIMARY KEY ("organisation_id","case_id")
);

-- CreateTable
CREATE TABLE "content" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "party_id" UUID,
    "nonce" BYTEA NOT NULL,
    "ciphertext" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_pkey" PRIMARY KEY ("organisation_id","case_id","id")
);

-- CreateTable
CREATE TABLE "access_log" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "access_log_pkey" PRIMARY KEY ("organisation_id","case_id","id")
);

-- CreateTable
CREATE TABLE "case_event" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" JSONB NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "case_event_pkey" PRIMARY KEY ("organisation_id","case_id","seq")
);

-- CreateTable
CREATE TABLE "chain_head" (
    "organisation_id" UUID NOT NULL,
    "count" BIGINT NOT NULL,
    "head" BYTEA NOT NULL,

    CONSTRAINT "chain_head_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "idempotency" (
    "organisation_id" UUID NOT NULL,
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "digest" BYTEA NOT NULL,
    "answer" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_pkey" PRIMARY KEY ("organisation_id","actor","key")
);

-- CreateTable
CREATE TABLE "letter" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "letter_key" TEXT NOT NULL,
    "recipient_kind" TEXT NOT NULL,
    "recipient_id" UUID NOT NULL,
    "content_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("organisation_id","case_id","id")
);

-- CreateTable
CREATE TABLE "outbox_mail" (
    "organisation_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "content_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "outbox_mail_pkey" PRIMARY KEY ("organisation_id","case_id","id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "procedure_version" (
    "organisation_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "document" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "procedure_version_pkey" PRIMARY KEY ("organisation_id","key","version")
);

-- CreateTable
CREATE TABLE "calendar_day" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "division" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "title" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "calendar_day_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "user_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "left_on" DATE,

    CONSTRAINT "person_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "role_binding" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "role_key" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,

    CONSTRAINT "role_binding_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "auth_user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "two_factor_enabled" BOOLEAN DEFAULT false,

    CONSTRAINT "auth_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_two_factor" (
    "id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "auth_two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_access" (
    "organisation_id" UUID NOT NULL,
    "selector" TEXT NOT NULL,
    "case_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "key_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_access_pkey" PRIMARY KEY ("organisation_id","selector","party_id")
);

-- CreateTable
CREATE TABLE "portal_session" (
    "organisation_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "case_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "portal_session_pkey" PRIMARY KEY ("organisation_id","token_hash")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "complaint_case_organisation_id_label_lookup_idx" ON "complaint_case"("organisation_id", "label_lookup");

-- CreateIndex
CREATE INDEX "complaint_case_organisation_id_status_changed_at_id_idx" ON "complaint_case"("organisation_id", "status", "changed_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "complaint_case_organisation_id_selector_key" ON "complaint_case"("organisation_id", "selector");

-- CreateIndex
CREATE INDEX "case_relation_organisation_id_person_id_idx" ON "case_relation"("organisation_id", "person_id");

-- CreateIndex
CREATE INDEX "deadline_organisation_id_status_ends_at_case_id_idx" ON "deadline"("organisation_id", "status", "ends_at", "case_id");

-- CreateIndex
CREATE INDEX "worklist_item_organisation_id_person_id_next_due_at_case_id_idx" ON "worklist_item"("organisation_id", "person_id", "next_due_at", "case_id");

-- CreateIndex
CREATE INDEX "worklist_item_organisation_id_case_id_idx" ON "worklist_item"("organisation_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "tracking_organisation_id_selector_key" ON "tracking"("organisation_id", "selector");

-- CreateIndex
CREATE INDEX "content_organisation_id_case_id_kind_idx" ON "content"("organisation_id", "case_id", "kind");

-- CreateIndex
CREATE INDEX "access_log_organisation_id_at_idx" ON "access_log"("organisation_id", "at");

-- CreateIndex
CREATE INDEX "idempotency_created_at_idx" ON "idempotency"("created_at");

-- CreateIndex
CREATE INDEX "outbox_mail_organisation_id_state_queued_at_idx" ON "outbox_mail"("organisation_id", "state", "queued_at");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_key_key" ON "organisation"("key");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_day_organisation_id_division_on_key" ON "calendar_day"("organisation_id", "division", "on");

-- CreateIndex
CREATE UNIQUE INDEX "person_user_id_key" ON "person"("user_id");

-- CreateIndex
CREATE INDEX "role_binding_organisation_id_person_id_idx" ON "role_binding"("organisation_id", "person_id");

-- CreateIndex
CREATE INDEX "role_binding_organisation_id_role_key_idx" ON "role_binding"("organisation_id", "role_key");

-- CreateIndex
CREATE UNIQUE INDEX "auth_user_email_key" ON "auth_user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "auth_session_token_key" ON "auth_session"("token");

-- CreateIndex
CREATE INDEX "auth_session_user_id_idx" ON "auth_session"("user_id");

-- CreateIndex
CREATE INDEX "auth_account_user_id_idx" ON "auth_account"("user_id");

-- CreateIndex
CREATE INDEX "auth_verification_identifier_idx" ON "auth_verification"("identifier");

-- CreateIndex
CREATE INDEX "auth_two_factor_user_id_idx" ON "auth_two_factor"("user_id");

-- CreateIndex
CREATE INDEX "auth_two_factor_secret_idx" ON "auth_two_factor"("secret");

-- CreateIndex
CREATE INDEX "case_access_organisation_id_case_id_idx" ON "case_access"("organisation_id", "case_id");

-- CreateIndex
CREATE UNIQUE INDEX "portal_session_token_hash_key" ON "portal_session"("token_hash");

-- CreateIndex
CREATE INDEX "portal_session_expires_at_idx" ON "portal_session"("expires_at");

-- AddForeignKey
ALTER TABLE "case_relation" ADD CONSTRAINT "case_relation_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "complaint_case"("organisation_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "case_relation" ADD CONSTRAINT "case_relation_organisation_id_person_id_fkey" FOREIGN KEY ("organisation_id", "person_id") REFERENCES "person"("organisation_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "complaint_case"("organisation_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "chain_head" ADD CONSTRAINT "chain_head_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_organisation_id_case_id_fkey" FOREIGN KEY ("organisation_id", "case_id") REFERENCES "complaint_case"("organisation_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;

-- AddForeignKey
ALTER TABLE "procedure_version" ADD CONSTRAINT "procedure_version_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_day" ADD CONSTRAINT "calendar_day_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_binding" ADD CONSTRAINT "role_binding_organisation_id_person_id_fkey" FOREIGN KEY ("organisation_id", "person_id") REFERENCES "person"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_account" ADD CONSTRAINT "auth_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_two_factor" ADD CONSTRAINT "auth_two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "auth_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------------
-- By hand from here.

-- `rebuild` empties the projections and fills them again in one transaction: the keys above that lead to
-- "complaint_case" are therefore checked when it commits.

-- What a row may say
ALTER TABLE "case_event"
  ADD CONSTRAINT "case_event_seq" CHECK ("seq" >= 1),
  ADD CONSTRAINT "case_event_hashes" CHECK (octet_length("hash") = 32 AND octet_length("prev_hash") = 32);
ALTER TABLE "chain_head" ADD CONSTRAINT "chain_head_hash" CHECK (octet_length("head") = 32 AND "count" >= 0);
ALTER TABLE "content" ADD CONSTRAINT "content_sealed" CHECK (octet_length("nonce") = 12 AND octet_length("ciphertext") >= 16);
ALTER TABLE "case_key" ADD CONSTRAINT "case_key_erased" CHECK (("wrapped_key" IS NULL) = ("erased_at" IS NOT NULL));
ALTER TABLE "person" ADD CONSTRAINT "person_kind" CHECK ("kind" IN ('staff', 'panel'));
ALTER TABLE "role_binding" ADD CONSTRAINT "role_binding_days" CHECK ("to_on" IS NULL OR "to_on" >= "from_on");
ALTER TABLE "calendar_day" ADD CONSTRAINT "calendar_day_kind" CHECK ("kind" IN ('added', 'removed'));
ALTER TABLE "complaint_case" ADD CONSTRAINT "complaint_case_status" CHECK ("status" IN ('open', 'closed', 'erased'));
ALTER TABLE "outbox_mail" ADD CONSTRAINT "outbox_mail_state" CHECK ("state" IN ('queued', 'sent', 'failed'));

-- The history only grows, whoever asks: not even the owner changes a line of it.
CREATE FUNCTION "history_only_grows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The history only grows: % on % is not allowed.', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "case_event_only_grows" BEFORE UPDATE OR DELETE ON "case_event"
  FOR EACH ROW EXECUTE FUNCTION "history_only_grows"();
CREATE TRIGGER "case_event_is_not_emptied" BEFORE TRUNCATE ON "case_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "history_only_grows"();

-- Sealed text: not compressible, and nothing of it in the planner's statistics, which outlive a DELETE.
ALTER TABLE "content" ALTER COLUMN "ciphertext" SET STORAGE EXTERNAL, ALTER COLUMN "ciphertext" SET STATISTICS 0;
ALTER TABLE "worklist_item" ALTER COLUMN "label_ciphertext" SET STATISTICS 0, ALTER COLUMN "wrapped_key" SET STATISTICS 0;
ALTER TABLE "case_key" ALTER COLUMN "wrapped_key" SET STATISTICS 0;

-- The second wall between organisations. No organisation set: no row.
CREATE FUNCTION "current_organisation"() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.organisation', true), '')::uuid $$;

ALTER TABLE "complaint_case" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "complaint_case" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_organisation" ON "complaint_case"
  USING ("organisation_id" = "current_organisation"()) WITH CHECK ("organisation_id" = "current_organisation"());

ALTER TABLE "case_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "case_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_organisation" ON "case_event"
  USING ("organisation_id" = "current_organisation"()) WITH CHECK ("organisation_id" = "current_organisation"());

ALTER TABLE "case_key" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "case_key" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_organisation" ON "case_key"
  USING ("organisation_id" = "current_organisation"()) WITH CHECK ("organisation_id" = "current_organisation"());

ALTER TABLE "content" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "content" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_organisation" ON "content"
  USING ("organisation_id" = "current_organisation"()) WITH CHECK ("organisation_id" = "current_organisation"());

ALTER TABLE "letter" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "letter" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_organisation" ON "letter"
  USING ("organisation_id" = "current_organisation"()) WITH CHECK ("organisation_id" = "current_organisation"());

ALTER TABLE "outbox_mail" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "outbox_mail" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_organisation" ON "outbox_mail"
  USING ("organisation_id" = "current_organisation"()) WITH CHECK ("organisation_id" = "current_organisation"());

ALTER TABLE "access_log" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "access_log" FORCE ROW LEVEL SECURITY;
CREATE POLICY "own_organisation" ON "access_log"
  USING ("organisation_id" = "current_organisation"()) WITH CHECK ("organisation_id" = "current_organisation"());
