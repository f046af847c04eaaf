// Client::list_invocations: how its request is written and its answer read.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/operations/list_invocations.h"

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

constexpr internal::Type list_invocations_invocation_summaries_type =
    internal::list_type<InvocationSummaryView>(schemas::invocation_summary_type);
constexpr internal::Field list_invocations_fields[] = {
    {"invocationSummaries", &list_invocations_invocation_summaries_type,
     offsetof(ListInvocationsView, invocation_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListInvocationsView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_invocations_schema =
    internal::structure_schema<ListInvocationsView>("ListInvocationsResponse", list_invocations_fields);
constexpr internal::OutputSchema list_invocations_output{
    .view = &list_invocations_schema,
    .body = &list_invocations_schema,
    .needs_body = true,
};
constexpr internal::Operation list_invocations_operation{
    .service = &common::service,
    .name = "ListInvocations",
    .errors = common::errors,
    .output = &list_invocations_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListInvocationsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/sessions/"};
  out.label("sessionIdentifier", in.session_identifier)
      .segment("/invocations/")
      .query("nextToken", in.next_token)
      .query("maxResults", in.max_results);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListInvocationsRequest& in) {
  writer.begin_object();
  writer.member("nextToken", in.next_token);
  writer.member("maxResults", in.max_results);
  writer.member("sessionIdentifier", in.session_identifier);
  writer.end_object();
}

const internal::Schema& schema_of(const ListInvocationsView*) { return list_invocations_schema; }

Response<ListInvocationsView> Client::list_invocations(const ListInvocationsRequest& request,
                                                       const CallOptions& options) const {
  return internal::call<ListInvocationsView>(*connection_, list_invocations_operation, encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListInvocationsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_invocations_operation, encode(request), options);
}

Pages<ListInvocationsView> Client::list_invocations_pages(ListInvocationsRequest request,
                                                          const CallOptions& options) const {
  return internal::pages<ListInvocationsView>(
      connection_, list_invocations_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListInvocationsView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListInvocationsView, InvocationSummaryView> Client::list_invocations_items(ListInvocationsRequest request,
                                                                                 const CallOptions& options) const {
  return {list_invocations_pages(std::move(request), options),
          [](const ListInvocationsView& page) { return page.invocation_summaries; }};
}

}  // namespace outcrop::bedrock_agent_runtime
