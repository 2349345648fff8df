CREATE TABLE "nodes" (
	"id" text PRIMARY KEY NOT NULL,
	"lease_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rooms" ADD COLUMN "owner" text;--> statement-breakpoint
CREATE INDEX "rooms_open_code" ON "rooms" USING btree ("code") WHERE "rooms"."closed_at" is null;