-- What histories, passwords and references are keyed with has to last when the master key is replaced by another: a key of its own, wrapped by the
-- master key. Empty: the master key that the database was made with. `next_…` stand there while the one is being replaced by the other.
ALTER TABLE "installation" ADD COLUMN "lasting_key" BYTEA,
ADD COLUMN "next_key_check" BYTEA,
ADD COLUMN "next_lasting_key" BYTEA;
ALTER TABLE "installation" ADD CONSTRAINT "installation_next" CHECK (("next_key_check" IS NULL) = ("next_lasting_key" IS NULL));
