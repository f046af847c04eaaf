// Client::list_prompts: how its request is written and its answer read.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/operations/list_prompts.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Type list_prompts_prompt_summaries_type =
    internal::list_type<PromptSummaryView>(schemas::prompt_summary_type);
constexpr internal::Field list_prompts_fields[] = {
    {"promptSummaries", &list_prompts_prompt_summaries_type, offsetof(ListPromptsView, prompt_summaries),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListPromptsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_prompts_schema =
    internal::structure_schema<ListPromptsView>("ListPromptsResponse", list_prompts_fields);
constexpr internal::OutputSchema list_prompts_output{
    .view = &list_prompts_schema,
    .body = &list_prompts_schema,
    .needs_body = true,
};
constexpr internal::Operation list_prompts_operation{
    .service = &common::service,
    .name = "ListPrompts",
    .errors = common::errors,
    .output = &list_prompts_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListPromptsRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/prompts/"};
  out.query("promptIdentifier", in.prompt_identifier)
      .query("maxResults", in.max_results)
      .query("nextToken", in.next_token);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListPromptsRequest& in) {
  writer.begin_object();
  writer.member("promptIdentifier", in.prompt_identifier);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

const internal::Schema& schema_of(const ListPromptsView*) { return list_prompts_schema; }

Response<ListPromptsView> Client::list_prompts(const ListPromptsRequest& request, const CallOptions& options) const {
  return internal::call<ListPromptsView>(*connection_, list_prompts_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListPromptsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_prompts_operation, encode(request), options);
}

Pages<ListPromptsView> Client::list_prompts_pages(ListPromptsRequest request, const CallOptions& options) const {
  return internal::pages<ListPromptsView>(
      connection_, list_prompts_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListPromptsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListPromptsView, PromptSummaryView> Client::list_prompts_items(ListPromptsRequest request,
                                                                     const CallOptions& options) const {
  return {list_prompts_pages(std::move(request), options),
          [](const ListPromptsView& page) { return page.prompt_summaries; }};
}

}  // namespace outcrop::bedrock_agent
