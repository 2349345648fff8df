CREATE TABLE "label_votes" (
	"item" integer NOT NULL,
	"voter_hash" text NOT NULL,
	"choice" integer NOT NULL,
	"reason" text NOT NULL,
	"voted_at" bigint NOT NULL,
	CONSTRAINT "label_votes_item_voter_hash_pk" PRIMARY KEY("item","voter_hash")
);
