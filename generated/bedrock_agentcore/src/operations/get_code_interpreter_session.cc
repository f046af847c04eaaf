// Client::get_code_interpreter_session: how its request is written and its answer read.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/operations/get_code_interpreter_session.h"

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

constexpr internal::Type get_code_interpreter_session_certificates_type =
    internal::list_type<CertificateView>(schemas::certificate_type);
constexpr internal::Type get_code_interpreter_session_filesystem_configurations_type =
    internal::list_type<ToolsFileSystemConfigurationView>(schemas::tools_file_system_configuration_type);
constexpr internal::Field get_code_interpreter_session_fields[] = {
    {"codeInterpreterIdentifier", &internal::string_type,
     offsetof(GetCodeInterpreterSessionView, code_interpreter_identifier), internal::Slot::plain},
    {"sessionId", &internal::string_type, offsetof(GetCodeInterpreterSessionView, session_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(GetCodeInterpreterSessionView, name), internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(GetCodeInterpreterSessionView, created_at),
     internal::Slot::plain},
    {"sessionTimeoutSeconds", &internal::int32_type, offsetof(GetCodeInterpreterSessionView, session_timeout_seconds),
     internal::Slot::optional},
    {"status", &schemas::code_interpreter_session_status_type, offsetof(GetCodeInterpreterSessionView, status),
     internal::Slot::plain},
    {"certificates", &get_code_interpreter_session_certificates_type,
     offsetof(GetCodeInterpreterSessionView, certificates), internal::Slot::plain},
    {"filesystemConfigurations", &get_code_interpreter_session_filesystem_configurations_type,
     offsetof(GetCodeInterpreterSessionView, filesystem_configurations), internal::Slot::plain},
};
constexpr internal::Schema get_code_interpreter_session_schema =
    internal::structure_schema<GetCodeInterpreterSessionView>("GetCodeInterpreterSessionResponse",
                                                              get_code_interpreter_session_fields);
constexpr internal::OutputSchema get_code_interpreter_session_output{
    .view = &get_code_interpreter_session_schema,
    .body = &get_code_interpreter_session_schema,
    .needs_body = true,
};
constexpr internal::Operation get_code_interpreter_session_operation{
    .service = &common::service,
    .name = "GetCodeInterpreterSession",
    .errors = common::errors,
    .output = &get_code_interpreter_session_output,
};

internal::HttpRequest encode(const GetCodeInterpreterSessionRequest& in) {
  internal::HttpRequest out{internal::Method::get, "/code-interpreters/"};
  out.label("codeInterpreterIdentifier", in.code_interpreter_identifier)
      .segment("/sessions/get")
      .required_query("sessionId", in.session_id);
  return out;
}

}  // namespace

void write_json(internal::JsonWriter& writer, const GetCodeInterpreterSessionRequest& in) {
  writer.begin_object();
  writer.member("codeInterpreterIdentifier", in.code_interpreter_identifier);
  writer.member("sessionId", in.session_id);
  writer.end_object();
}

const internal::Schema& schema_of(const GetCodeInterpreterSessionView*) { return get_code_interpreter_session_schema; }

Response<GetCodeInterpreterSessionView> Client::get_code_interpreter_session(
    const GetCodeInterpreterSessionRequest& request, const CallOptions& options) const {
  return internal::call<GetCodeInterpreterSessionView>(*connection_, get_code_interpreter_session_operation,
                                                       encode(request), options);
}

// For AsyncClient.
internal::PendingCallPtr prepare(const internal::AsyncTarget& target, const GetCodeInterpreterSessionRequest& request,
                                 const CallOptions& options) {
  return internal::make_pending_call(target, get_code_interpreter_session_operation, encode(request), options);
}

}  // namespace outcrop::bedrock_agentcore
