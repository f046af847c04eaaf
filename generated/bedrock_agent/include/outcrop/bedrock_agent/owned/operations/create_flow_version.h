// CreateFlowVersion: the output of Client::create_flow_version, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/flow_definition.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct CreateFlowVersionView;

/// The version that was made.
struct CreateFlowVersion {
  /// The flow's name.
  std::string name{};
  /// What the version is for.
  std::optional<std::string> description{};
  /// The ARN of the IAM role that the flow works under.
  std::string execution_role_arn{};
  /// The flow's KMS key, by its ARN. Absent: a key of AWS encrypts the flow.
  std::optional<std::string> customer_encryption_key_arn{};
  /// The id that CreateFlow gave the flow.
  std::string id{};
  /// The flow's ARN.
  std::string arn{};
  /// The state of the flow.
  std::optional<OwnedOpen<FlowStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// The version's number; the first one is 1.
  std::string version{};
  /// The nodes and the connections between them.
  ///
  /// Sensitive: never logged.
  Box<FlowDefinition> definition{};

  friend bool operator==(const CreateFlowVersion&, const CreateFlowVersion&) = default;
};
CreateFlowVersion to_owned(const CreateFlowVersionView& view);
void write_json(internal::JsonWriter& writer, const CreateFlowVersion& in);

}  // namespace outcrop::bedrock_agent
