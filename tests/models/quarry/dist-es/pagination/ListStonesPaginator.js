import { createPaginator } from "@smithy/core";
import { ListStonesCommand, } from "../commands/ListStonesCommand";
import { QuarryClient } from "../QuarryClient";
export const paginateListStones = createPaginator(QuarryClient, ListStonesCommand, "nextToken", "nextToken", "");
