// Client::list_code_interpreters: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/list_code_interpreters.h"

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

constexpr internal::Type list_code_interpreters_code_interpreter_summaries_type =
    internal::list_type<CodeInterpreterSummaryView>(schemas::code_interpreter_summary_type);
constexpr internal::Field list_code_interpreters_fields[] = {
    {"codeInterpreterSummaries", &list_code_interpreters_code_interpreter_summaries_type,
     offsetof(ListCodeInterpretersView, code_interpreter_summaries), internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListCodeInterpretersView, next_token), internal::Slot::optional},
};
constexpr internal::Schema list_code_interpreters_schema =
    internal::structure_schema<ListCodeInterpretersView>("ListCodeInterpretersResponse", list_code_interpreters_fields);
constexpr internal::OutputSchema list_code_interpreters_output{
    .view = &list_code_interpreters_schema,
    .body = &list_code_interpreters_schema,
    .needs_body = true,
};
constexpr internal::Operation list_code_interpreters_operation{
    .service = &common::service,
    .name = "ListCodeInterpreters",
    .errors = common::errors,
    .output = &list_code_interpreters_output,
    .output_token = "nextToken",
};

internal::HttpRequest encode(const ListCodeInterpretersRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/code-interpreters"};
  out.query("maxResults", in.max_results).query("nextToken", in.next_token).query("type", in.type);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListCodeInterpretersRequest& in) {
  writer.begin_object();
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("type", in.type);
  writer.end_object();
}

const internal::Schema& schema_of(const ListCodeInterpretersView*) { return list_code_interpreters_schema; }

Response<ListCodeInterpretersView> Client::list_code_interpreters(const ListCodeInterpretersRequest& request,
                                                                  const CallOptions& options) const {
  return internal::call<ListCodeInterpretersView>(*connection_, list_code_interpreters_operation, encode(request),
                                                  options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListCodeInterpretersRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_code_interpreters_operation, encode(request), options);
}

Pages<ListCodeInterpretersView> Client::list_code_interpreters_pages(ListCodeInterpretersRequest request,
                                                                     const CallOptions& options) const {
  return internal::pages<ListCodeInterpretersView>(
      connection_, list_code_interpreters_operation,
      [request = std::move(request)](std::string_view token) mutable {
        if (!token.empty()) request.next_token = std::string(token);
        return encode(request);
      },
      [](const ListCodeInterpretersView& page) { return page.next_token.value_or(std::string_view()); }, options);
}

Items<ListCodeInterpretersView, CodeInterpreterSummaryView> Client::list_code_interpreters_items(
    ListCodeInterpretersRequest request, const CallOptions& options) const {
  return {list_code_interpreters_pages(std::move(request), options),
          [](const ListCodeInterpretersView& page) { return page.code_interpreter_summaries; }};
}

}  // namespace outcrop::bedrock_agentcore_control
