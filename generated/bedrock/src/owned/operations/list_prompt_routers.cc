// Makes ListPromptRouters: the output of Client::list_prompt_routers, owned of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_prompt_routers.h"

#include "outcrop/bedrock/operations/list_prompt_routers.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListPromptRouters to_owned(const ListPromptRoutersView& view) {
  ListPromptRouters owned;
  internal::own(owned.prompt_router_summaries, view.prompt_router_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListPromptRouters& in) {
  writer.begin_object();
  writer.member("promptRouterSummaries", in.prompt_router_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock
