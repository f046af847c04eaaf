// Makes GetExecutionFlowSnapshot: the output of Client::get_execution_flow_snapshot, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/get_execution_flow_snapshot.h"

#include "outcrop/bedrock_agent_runtime/operations/get_execution_flow_snapshot.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

GetExecutionFlowSnapshot to_owned(const GetExecutionFlowSnapshotView& view) {
  GetExecutionFlowSnapshot owned;
  internal::own(owned.flow_identifier, view.flow_identifier);
  internal::own(owned.flow_alias_identifier, view.flow_alias_identifier);
  internal::own(owned.flow_version, view.flow_version);
  internal::own(owned.execution_role_arn, view.execution_role_arn);
  internal::own(owned.definition, view.definition);
  internal::own(owned.customer_encryption_key_arn, view.customer_encryption_key_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetExecutionFlowSnapshot& in) {
  writer.begin_object();
  writer.member("flowIdentifier", in.flow_identifier);
  writer.member("flowAliasIdentifier", in.flow_alias_identifier);
  writer.member("flowVersion", in.flow_version);
  writer.member("executionRoleArn", in.execution_role_arn);
  writer.member("definition", in.definition);
  writer.member("customerEncryptionKeyArn", in.customer_encryption_key_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
