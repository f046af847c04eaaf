// Makes GetCodeInterpreter: the output of Client::get_code_interpreter, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/get_code_interpreter.h"

#include "outcrop/bedrock_agentcore_control/operations/get_code_interpreter.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

GetCodeInterpreter to_owned(const GetCodeInterpreterView& view) {
  GetCodeInterpreter owned;
  internal::own(owned.code_interpreter_id, view.code_interpreter_id);
  internal::own(owned.code_interpreter_arn, view.code_interpreter_arn);
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.execution_role_arn, view.execution_role_arn);
  internal::own(owned.network_configuration, view.network_configuration);
  internal::own(owned.status, view.status);
  internal::own(owned.certificates, view.certificates);
  internal::own(owned.filesystem_configurations, view.filesystem_configurations);
  internal::own(owned.failure_reason, view.failure_reason);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.last_updated_at, view.last_updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetCodeInterpreter& in) {
  writer.begin_object();
  writer.member("codeInterpreterId", in.code_interpreter_id);
  writer.member("codeInterpreterArn", in.code_interpreter_arn);
  writer.member("name", in.name);
  writer.sensitive().member("description", in.description);
  writer.member("executionRoleArn", in.execution_role_arn);
  writer.member("networkConfiguration", in.network_configuration);
  writer.member("status", in.status);
  writer.member("certificates", in.certificates);
  writer.member("filesystemConfigurations", in.filesystem_configurations);
  writer.member("failureReason", in.failure_reason);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("lastUpdatedAt", in.last_updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
