// Input and output of Client::get_execution_flow_snapshot.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent_runtime {

/// Input of Client::get_execution_flow_snapshot. An absent member is not sent.
/// Which execution of which flow.
struct GetExecutionFlowSnapshotRequest {
  /// The flow's id or ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> flow_identifier{};
  /// The id or ARN of the flow's alias.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> flow_alias_identifier{};
  /// The execution's id or ARN.
  ///
  /// Required. At most 2048 characters.
  std::optional<std::string> execution_identifier{};

  friend bool operator==(const GetExecutionFlowSnapshotRequest&, const GetExecutionFlowSnapshotRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetExecutionFlowSnapshotRequest& in);

/// Output of Client::get_execution_flow_snapshot; valid as long as its Response.
/// The flow as it was when the execution started.
struct GetExecutionFlowSnapshotView {
  /// The flow's id or ARN.
  std::string_view flow_identifier{};
  /// The id or ARN of the flow's alias.
  std::string_view flow_alias_identifier{};
  /// The version of the flow that the execution runs.
  std::string_view flow_version{};
  /// The IAM role that the execution works under.
  std::string_view execution_role_arn{};
  /// The definition, as the JSON text of a FlowDefinition of Amazon Bedrock Agent.
  std::string_view definition{};
  /// The snapshot's KMS key, by its ARN; absent where a key of AWS encrypts it.
  std::optional<std::string_view> customer_encryption_key_arn{};
};
const internal::Schema& schema_of(const GetExecutionFlowSnapshotView*);

}  // namespace outcrop::bedrock_agent_runtime
