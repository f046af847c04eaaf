// Client::list_prompt_routers: how its request is written and its answer read.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/operations/list_prompt_routers.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Type list_prompt_routers_prompt_router_summaries_type =
    internal::list_type<PromptRouterSummaryView>(schemas::prompt_router_summary_type);
constexpr internal::Field list_prompt_routers_fields[] = {
    {"promptRouterSummaries", &list_prompt_routers_prompt_router_summaries_type,
     offsetof(ListPromptRoutersView, prompt_router_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListPromptRoutersView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_prompt_routers_schema =
    internal::structure_schema<ListPromptRoutersView>("ListPromptRoutersResponse", list_prompt_routers_fields);
constexpr internal::OutputSchema list_prompt_routers_output{
    .view = &list_prompt_routers_schema,
    .body = &list_prompt_routers_schema,
};
constexpr internal::Operation list_prompt_routers_operation{
    .service = &common::service,
    .name = "ListPromptRouters",
    .errors = common::errors,
    .output = &list_prompt_routers_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListPromptRoutersRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/prompt-routers"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token).query("type", in.type);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListPromptRoutersRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("type", in.type);
  writer.end_object();
}

const internal::Schema& schema_of(const ListPromptRoutersView*) { return list_prompt_routers_schema; }

Response<ListPromptRoutersView> Client::list_prompt_routers(const ListPromptRoutersRequest& request,
                                                            const CallOptions& options) const {
  return internal::call<ListPromptRoutersView>(*connection_, list_prompt_routers_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPromptRoutersRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_prompt_routers_operation, encode(request), options);
}

Pages<ListPromptRoutersView> Client::list_prompt_routers_pages(ListPromptRoutersRequest request,
                                                               const CallOptions& options) const {
  return internal::pages<ListPromptRoutersView>(
      connection_, list_prompt_routers_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListPromptRoutersView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListPromptRoutersView, PromptRouterSummaryView> Client::list_prompt_routers_items(
    ListPromptRoutersRequest request, const CallOptions& options) const {
  return {list_prompt_routers_pages(std::move(request), options),
          [](const ListPromptRoutersView& page) { return page.prompt_router_summaries; }};
}

}  // namespace outcrop::bedrock
