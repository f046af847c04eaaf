// Client::list_invocation_steps: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/list_invocation_steps.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agent_runtime/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Type list_invocation_steps_invocation_step_summaries_type =
    internal::list_type<InvocationStepSummaryView>(schemas::invocation_step_summary_type);
constexpr internal::Field list_invocation_steps_fields[] = {
    {"invocationStepSummaries", &list_invocation_steps_invocation_step_summaries_type,
     offsetof(ListInvocationStepsView, invocation_step_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListInvocationStepsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_invocation_steps_schema =
    internal::structure_schema<ListInvocationStepsView>("ListInvocationStepsResponse", list_invocation_steps_fields);
constexpr internal::OutputSchema list_invocation_steps_output{
    .view = &list_invocation_steps_schema,
    .body = &list_invocation_steps_schema,
    .needs_body = true,
};
constexpr internal::Operation list_invocation_steps_operation{
    .service = &common::service,
    .name = "ListInvocationSteps",
    .errors = common::errors,
    .output = &list_invocation_steps_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListInvocationStepsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/sessions/"};
  out.label("sessionIdentifier", in.session_identifier)
      .segment("/invocationSteps/")
      .query("nextToken", in.next_token)
      .query("maxResults", in.max_results);
  out.json_object(
      [&](internal::JsonWriter& writer) { writer.member("invocationIdentifier", in.invocation_identifier); });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListInvocationStepsRequest& in) {
  writer.begin_object();
  writer.member("invocationIdentifier", in.invocation_identifier);
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.member("sessionIdentifier", in.session_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const ListInvocationStepsView*) { return list_invocation_steps_schema; }

Response<ListInvocationStepsView> Client::list_invocation_steps(const ListInvocationStepsRequest& request,
                                                                const CallOptions& options) const {
  return internal::call<ListInvocationStepsView>(*connection_, list_invocation_steps_operation, encode(request),
                                                 options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListInvocationStepsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_invocation_steps_operation, encode(request), options);
}

Pages<ListInvocationStepsView> Client::list_invocation_steps_pages(ListInvocationStepsRequest request,
                                                                   const CallOptions& options) const {
  return internal::pages<ListInvocationStepsView>(
      connection_, list_invocation_steps_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListInvocationStepsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListInvocationStepsView, InvocationStepSummaryView> Client::list_invocation_steps_items(
    ListInvocationStepsRequest request, const CallOptions& options) const {
  return {list_invocation_steps_pages(std::move(request), options),
          [](const ListInvocationStepsView& page) { return page.invocation_step_summaries; }};
}

}  // namespace outcrop::bedrock_agent_runtime
