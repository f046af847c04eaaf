// Client::create_code_interpreter: how its request is written and its answer read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/operations/create_code_interpreter.h"

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

constexpr internal::Field create_code_interpreter_fields[] = {
    {"codeInterpreterId", &internal::string_type, offsetof(CreateCodeInterpreterView, code_interpreter_id),
     internal::Slot::plain},
    {"codeInterpreterArn", &internal::string_type, offsetof(CreateCodeInterpreterView, code_interpreter_arn),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(CreateCodeInterpreterView, created_at), internal::Slot::plain},
    {"status", &schemas::code_interpreter_status_type, offsetof(CreateCodeInterpreterView, status),
     internal::Slot::plain},
};
constexpr internal::Schema create_code_interpreter_schema = internal::structure_schema<CreateCodeInterpreterView>(
    "CreateCodeInterpreterResponse", create_code_interpreter_fields);
constexpr internal::OutputSchema create_code_interpreter_output{
    .view = &create_code_interpreter_schema,
    .body = &create_code_interpreter_schema,
    .needs_body = true,
};
constexpr internal::Operation create_code_interpreter_operation{
    .service = &common::service,
    .name = "CreateCodeInterpreter",
    .errors = common::errors,
    .output = &create_code_interpreter_output,
};

internal::HttpRequest encode(const CreateCodeInterpreterRequest& in) {
  internal::HttpRequest out{internal::Method::put, "/code-interpreters"};
  out.json_object([&](internal::JsonWriter& writer) {
    writer.required("name", in.name);
    writer.member("description", in.description);
    writer.member("executionRoleArn", in.execution_role_arn);
    writer.required("networkConfiguration", in.network_configuration);
    writer.member("certificates", in.certificates);
    writer.member("filesystemConfigurations", in.filesystem_configurations);
    writer.member("clientToken", internal::idempotency_token(in.client_token));
    writer.member("tags", in.tags);
  });
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const CreateCodeInterpreterRequest& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("executionRoleArn", in.execution_role_arn);
  writer.member("networkConfiguration", in.network_configuration);
  writer.member("certificates", in.certificates);
  writer.member("filesystemConfigurations", in.filesystem_configurations);
  writer.member("clientToken", in.client_token);
  writer.member("tags", in.tags);
  writer.end_object();
}

const internal::Schema& schema_of(const CreateCodeInterpreterView*) { return create_code_interpreter_schema; }

Response<CreateCodeInterpreterView> Client::create_code_interpreter(const CreateCodeInterpreterRequest& request,
                                                                    const CallOptions& options) const {
  return internal::call<CreateCodeInterpreterView>(*connection_, create_code_interpreter_operation, encode(request),
                                                   options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const CreateCodeInterpreterRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, create_code_interpreter_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore_control
