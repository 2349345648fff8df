CREATE TABLE "board_entries" (
	"board" text NOT NULL,
	"contestant" text NOT NULL,
	"claim_id" text,
	"theta" double precision NOT NULL,
	"se" double precision NOT NULL,
	"lower" double precision NOT NULL,
	"right" integer NOT NULL,
	"asked" integer NOT NULL,
	CONSTRAINT "board_entries_board_contestant_pk" PRIMARY KEY("board","contestant"),
	CONSTRAINT "board_entries_claim" CHECK ("board_entries"."claim_id" is null or "board_entries"."claim_id" = "board_entries"."contestant")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text PRIMARY KEY NOT NULL,
	"secret_hash" text NOT NULL,
	"name" text,
	"name_skeleton" text,
	"created_at" bigint NOT NULL,
	"used_at" bigint NOT NULL,
	CONSTRAINT "claims_name_skeleton_unique" UNIQUE("name_skeleton")
);
--> statement-breakpoint
CREATE TABLE "class_boards" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text,
	"created_at" bigint NOT NULL,
	"used_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ranked_games" (
	"room_id" text PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"class_id" text,
	"ended_at" bigint NOT NULL,
	"deck" text NOT NULL,
	"mode" text NOT NULL,
	"choice_count" smallint NOT NULL,
	"right" integer NOT NULL,
	"asked" integer NOT NULL,
	"median_ms" integer NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "ranked_items" (
	"claim_id" text NOT NULL,
	"item" integer NOT NULL,
	"room_id" text NOT NULL,
	"choice" smallint,
	"offered" smallint,
	"right" boolean,
	CONSTRAINT "ranked_items_claim_id_item_pk" PRIMARY KEY("claim_id","item")
);
--> statement-breakpoint
ALTER TABLE "rooms" ADD COLUMN "claim_id" text;--> statement-breakpoint
ALTER TABLE "board_entries" ADD CONSTRAINT "board_entries_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ranked_games" ADD CONSTRAINT "ranked_games_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ranked_games" ADD CONSTRAINT "ranked_games_class_id_class_boards_id_fk" FOREIGN KEY ("class_id") REFERENCES "public"."class_boards"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ranked_items" ADD CONSTRAINT "ranked_items_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "board_entries_rank" ON "board_entries" USING btree ("board","lower" DESC NULLS LAST,"contestant");--> statement-breakpoint
CREATE INDEX "board_entries_claim_id" ON "board_entries" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "claims_used_at" ON "claims" USING btree ("used_at");--> statement-breakpoint
CREATE INDEX "ranked_games_claim_id" ON "ranked_games" USING btree ("claim_id","ended_at");--> statement-breakpoint
CREATE INDEX "ranked_items_room_id" ON "ranked_items" USING btree ("room_id");--> statement-breakpoint
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rooms_claim_id" ON "rooms" USING btree ("claim_id");