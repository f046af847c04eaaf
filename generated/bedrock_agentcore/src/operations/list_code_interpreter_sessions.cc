// Client::list_code_interpreter_sessions: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/list_code_interpreter_sessions.h"

#include <cstddef>
#include <utility>

#include "outcrop/bedrock_agentcore/client.h"
#include "outcrop/internal/call.h"
#include "outcrop/internal/pending_call.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore {
namespace {

constexpr internal::Type list_code_interpreter_sessions_items_type =
    internal::list_type<CodeInterpreterSessionSummaryView>(schemas::code_interpreter_session_summary_type);
constexpr internal::Field list_code_interpreter_sessions_fields[] = {
    {"items", &list_code_interpreter_sessions_items_type, offsetof(ListCodeInterpreterSessionsView, items),
     internal::Slot::plain},
    {"nextToken", &internal::string_type, offsetof(ListCodeInterpreterSessionsView, next_token),
     internal::Slot::optional},
};
constexpr internal::Schema list_code_interpreter_sessions_schema =
    internal::structure_schema<ListCodeInterpreterSessionsView>("ListCodeInterpreterSessionsResponse",
                                                                list_code_interpreter_sessions_fields);
constexpr internal::OutputSchema list_code_interpreter_sessions_output{
    .view = &list_code_interpreter_sessions_schema,
    .body = &list_code_interpreter_sessions_schema,
    .needs_body = true,
};
constexpr internal::Operation list_code_interpreter_sessions_operation{
    .service = &common::service,
    .name = "ListCodeInterpreterSessions",
    .errors = common::errors,
    .output = &list_code_interpreter_sessions_output,
};

internal::HttpRequest encode(const ListCodeInterpreterSessionsRequest& in) {
  internal::HttpRequest out{internal::Method::post, "/code-interpreters/"};
  out.label("codeInterpreterIdentifier", in.code_interpreter_identifier).segment("/sessions/list");
  out.json_object([&](internal::JsonWriter& writer) {
    writer.member("maxResults", in.max_results);
    writer.member("nextToken", in.next_token);
    writer.member("status", in.status);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const ListCodeInterpreterSessionsRequest& in) {
  writer.begin_object();
  writer.member("codeInterpreterIdentifier", in.code_interpreter_identifier);
  writer.member("maxResults", in.max_results);
  writer.member("nextToken", in.next_token);
  writer.member("status", in.status);
  writer.end_object();
}

const internal::Schema& schema_of(const ListCodeInterpreterSessionsView*) {
  return list_code_interpreter_sessions_schema;
}

Response<ListCodeInterpreterSessionsView> Client::list_code_interpreter_sessions(
    const ListCodeInterpreterSessionsRequest& request, const CallOptions& options) const {
  return internal::call<ListCodeInterpreterSessionsView>(*connection_, list_code_interpreter_sessions_operation,
                                                         encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const ListCodeInterpreterSessionsRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, list_code_interpreter_sessions_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
