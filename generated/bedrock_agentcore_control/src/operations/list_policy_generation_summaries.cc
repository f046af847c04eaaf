// Client::list_policy_generation_summaries: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_policy_generation_summaries.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore_control/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
namespace {

constexpr internal::Type list_policy_generation_summaries_policy_generations_type =
    internal::list_type<PolicyGenerationSummaryView>(schemas::policy_generation_summary_type);
constexpr internal::Field list_policy_generation_summaries_fields[] = {
    {"policyGenerations", &list_policy_generation_summaries_policy_generations_type,
     offsetof(ListPolicyGenerationSummariesView, policy_generations), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListPolicyGenerationSummariesView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_policy_generation_summaries_schema =
    internal::structure_schema<ListPolicyGenerationSummariesView>("ListPolicyGenerationSummariesResponse",
                                                                  list_policy_generation_summaries_fields);
constexpr internal::OutputSchema list_policy_generation_summaries_output{
    .view = &list_policy_generation_summaries_schema,
    .body = &list_policy_generation_summaries_schema,
    .needs_body = true,
};
constexpr internal::Operation list_policy_generation_summaries_operation{
    .service = &common::service,
    .name = "ListPolicyGenerationSummaries",
    .errors = common::errors,
    .output = &list_policy_generation_summaries_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListPolicyGenerationSummariesRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/policy-engines/"};
  out.label("policyEngineId", in.policy_engine_id)
      .segment("/policy-generation-summaries")
      .query("nextToken", in.next_token)
      .query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListPolicyGenerationSummariesRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.member("policyEngineId", in.policy_engine_id);
  writer.end_object();
}

const internal::Schema& schema_of(const ListPolicyGenerationSummariesView*) {
  return list_policy_generation_summaries_schema;
}

Response<ListPolicyGenerationSummariesView> Client::list_policy_generation_summaries(
    const ListPolicyGenerationSummariesRequest& request, const CallOptions& options) const {
  return internal::call<ListPolicyGenerationSummariesView>(*connection_, list_policy_generation_summaries_operation,
                                                           encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target,
                                 const ListPolicyGenerationSummariesRequest& request, const CallOptions& options) {
  return internal::make_pending_call(target, list_policy_generation_summaries_operation, encode(request), options);
}

Pages<ListPolicyGenerationSummariesView> Client::list_policy_generation_summaries_pages(
    ListPolicyGenerationSummariesRequest request, const CallOptions& options) const {
  return internal::pages<ListPolicyGenerationSummariesView>(
      connection_, list_policy_generation_summaries_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListPolicyGenerationSummariesView& page) { return page.next_token.value_or(std::string_view()); },
      options);
}

Items<ListPolicyGenerationSummariesView, PolicyGenerationSummaryView> Client::list_policy_generation_summaries_items(
    ListPolicyGenerationSummariesRequest request, const CallOptions& options) const {
  return {list_policy_generation_summaries_pages(std::move(request), options),
          [](const ListPolicyGenerationSummariesView& page) { return page.policy_generations; }};
}

}  // namespace outcrop::bedrock_agentcore_control
