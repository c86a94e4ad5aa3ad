-- The tracking page reads what the case comes to, not the events that it comes from. SQL cannot fold them: the start after this fills the column
-- from the history (`tellUntold`), before anybody is answered.
ALTER TABLE "tracking" DROP COLUMN "public_history", ADD COLUMN "told" JSONB;
