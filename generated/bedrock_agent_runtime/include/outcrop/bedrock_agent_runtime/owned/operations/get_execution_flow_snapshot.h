// GetExecutionFlowSnapshot: the output of Client::get_execution_flow_snapshot, owned.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"

namespace outcrop::bedrock_agent_runtime {

struct GetExecutionFlowSnapshotView;

/// The flow as it was when the execution started.
struct GetExecutionFlowSnapshot {
  /// The flow's id or ARN.
  std::string flow_identifier{};
  /// The id or ARN of the flow's alias.
  std::string flow_alias_identifier{};
  /// The version of the flow that the execution runs.
  std::string flow_version{};
  /// The IAM role that the execution works under.
  std::string execution_role_arn{};
  /// The definition, as the JSON text of a FlowDefinition of Amazon Bedrock Agent.
  std::string definition{};
  /// The snapshot's KMS key, by its ARN; absent where a key of AWS encrypts it.
  std::optional<std::string> customer_encryption_key_arn{};

  friend bool operator==(const GetExecutionFlowSnapshot&, const GetExecutionFlowSnapshot&) = default;
};
GetExecutionFlowSnapshot to_owned(const GetExecutionFlowSnapshotView& view);
void write_json(internal::JsonWriter& writer, const GetExecutionFlowSnapshot& in);

}  // namespace outcrop::bedrock_agent_runtime
