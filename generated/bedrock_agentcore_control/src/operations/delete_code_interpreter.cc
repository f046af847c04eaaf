// Client::delete_code_interpreter: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/delete_code_interpreter.h"

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

constexpr internal::Field delete_code_interpreter_fields[] = {
    {"codeInterpreterId", &internal::string_type, offsetof(DeleteCodeInterpreterView, code_interpreter_id),
     internal::Slot::plain},
    {"status", &schemas::code_interpreter_status_type, offsetof(DeleteCodeInterpreterView, status),
     internal::Slot::plain},
    {"lastUpdatedAt", &internal::date_time_type, offsetof(DeleteCodeInterpreterView, last_updated_at),
     internal::Slot::plain},
};
constexpr internal::Schema delete_code_interpreter_schema = internal::structure_schema<DeleteCodeInterpreterView>(
    "DeleteCodeInterpreterResponse", delete_code_interpreter_fields);
constexpr internal::OutputSchema delete_code_interpreter_output{
    .view = &delete_code_interpreter_schema,
    .body = &delete_code_interpreter_schema,
    .needs_body = true,
};
constexpr internal::Operation delete_code_interpreter_operation{
    .service = &common::service,
    .name = "DeleteCodeInterpreter",
    .errors = common::errors,
    .output = &delete_code_interpreter_output,
};

internal::HttpRequest encode(const DeleteCodeInterpreterRequest& in) {
  internal::HttpRequest out{internal::Method::del, "/code-interpreters/"};
  out.label("codeInterpreterId", in.code_interpreter_id)
      .query("clientToken", internal::idempotency_token(in.client_token));
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const DeleteCodeInterpreterRequest& in) {
  writer.begin_object();
  writer.member("codeInterpreterId", in.code_interpreter_id);
  writer.member("clientToken", in.client_token);
  writer.end_object();
}

const internal::Schema& schema_of(const DeleteCodeInterpreterView*) { return delete_code_interpreter_schema; }

Response<DeleteCodeInterpreterView> Client::delete_code_interpreter(const DeleteCodeInterpreterRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<DeleteCodeInterpreterView>(*connection_, delete_code_interpreter_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const DeleteCodeInterpreterRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, delete_code_interpreter_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
