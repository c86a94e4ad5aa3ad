-- What is late is a comparison with now, made by whoever reads; a stored count would become untrue by waiting.
ALTER TABLE "worklist_item" DROP COLUMN "overdue";
