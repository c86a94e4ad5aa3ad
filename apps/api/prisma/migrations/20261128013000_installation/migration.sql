-- What a database knows of the installation it belongs to: one row.
CREATE TABLE "installation" (
    "one" BOOLEAN NOT NULL DEFAULT true,
    "key_check" BYTEA NOT NULL,
    "demonstration" BOOLEAN NOT NULL,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("one")
);
ALTER TABLE "installation" ADD CONSTRAINT "installation_one_row" CHECK ("one");

-- The owner writes it at the start; requests only ever say that there is a demonstration in it, and the demonstration never leaves again.
CREATE FUNCTION "demonstration_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF old.demonstration AND NOT new.demonstration THEN
    RAISE EXCEPTION 'A database that held the demonstration stays one.';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER "demonstration_stays" BEFORE UPDATE ON "installation"
  FOR EACH ROW EXECUTE FUNCTION "demonstration_stays"();
