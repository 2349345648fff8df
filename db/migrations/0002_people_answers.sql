CREATE TABLE "counted_games" (
	"room_id" text NOT NULL,
	"game" integer NOT NULL,
	CONSTRAINT "counted_games_room_id_game_pk" PRIMARY KEY("room_id","game")
);
--> statement-breakpoint
CREATE TABLE "people_answers" (
	"item" integer NOT NULL,
	"choice_count" smallint NOT NULL,
	"choice" smallint NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "people_answers_item_choice_count_choice_pk" PRIMARY KEY("item","choice_count","choice")
);
--> statement-breakpoint
ALTER TABLE "counted_games" ADD CONSTRAINT "counted_games_room_id_rooms_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."rooms"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "room_events_ended" ON "room_events" USING btree ("room_id") WHERE "room_events"."type" = 'GameEnded';