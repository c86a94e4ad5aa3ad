-- When the last backup was finished and read back: whoever runs this is told when it is old.
ALTER TABLE "installation" ADD COLUMN "last_backup_at" TIMESTAMPTZ(3);
