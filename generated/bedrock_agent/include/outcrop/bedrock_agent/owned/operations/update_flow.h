// UpdateFlow: the output of Client::update_flow, owned.
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

struct UpdateFlowView;

/// The flow as it is now.
struct UpdateFlow {
  /// The flow's name.
  std::string name{};
  /// What the flow is for.
  std::optional<std::string> description{};
  /// The ARN of the IAM role that the flow works under.
  std::string execution_role_arn{};
  /// The flow's KMS key, by its ARN. Absent: a key of AWS encrypts the flow.
  std::optional<std::string> customer_encryption_key_arn{};
  /// The id that CreateFlow gave the flow.
  std::string id{};
  /// The flow's ARN.
  std::string arn{};
  /// The state of the flow: `NotPrepared`, or `Failed` where changing it failed.
  std::optional<OwnedOpen<FlowStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// DRAFT: only the working draft can be changed.
  std::string version{};
  /// The nodes and the connections between them.
  ///
  /// Sensitive: never logged.
  Box<FlowDefinition> definition{};

  friend bool operator==(const UpdateFlow&, const UpdateFlow&) = default;
};
UpdateFlow to_owned(const UpdateFlowView& view);
void write_json(internal::JsonWriter& writer, const UpdateFlow& in);

}  // namespace outcrop::bedrock_agent
