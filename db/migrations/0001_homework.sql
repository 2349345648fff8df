CREATE TABLE "homework" (
	"key" text PRIMARY KEY NOT NULL,
	"room_id" text NOT NULL,
	"game" integer NOT NULL,
	"until" bigint NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rooms" ADD COLUMN "homework_key" text;--> statement-breakpoint
ALTER TABLE "homework" ADD CONSTRAINT "homework_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "homework_room_id" ON "homework" USING btree ("room_id");--> statement-breakpoint
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_homework_key_homework_key_fk" FOREIGN KEY ("homework_key") REFERENCES "public"."homework"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rooms_homework_key" ON "rooms" USING btree ("homework_key");