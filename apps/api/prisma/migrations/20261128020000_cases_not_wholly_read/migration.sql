-- Events that the release which made the rows of a case did not know. The first release never counted, so it may be null.
ALTER TABLE "complaint_case" ADD COLUMN "unread" INTEGER;
