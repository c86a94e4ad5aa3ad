-- How the data of an event was written. What stands there already is the first version of its type.
ALTER TABLE "case_event" ADD COLUMN "version" SMALLINT NOT NULL DEFAULT 1;
ALTER TABLE "case_event" ADD CONSTRAINT "case_event_version" CHECK ("version" >= 1);

-- The first release writes rows without asking for a default. Whoever has to go back to it can go on writing.
CREATE FUNCTION "first_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."version" := coalesce(NEW."version", 1);
  RETURN NEW;
END $$;
CREATE TRIGGER "case_event_first_version" BEFORE INSERT ON "case_event"
  FOR EACH ROW EXECUTE FUNCTION "first_version"();
