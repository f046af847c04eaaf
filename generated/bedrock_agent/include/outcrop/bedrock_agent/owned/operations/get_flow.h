// GetFlow: the output of Client::get_flow, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/owned/flow_validation.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/flow_definition.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

struct GetFlowView;

/// The flow that was asked for.
struct GetFlow {
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
  /// The state that the flow is in.
  std::optional<OwnedOpen<FlowStatus>> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The version that is told, DRAFT for the working draft.
  std::string version{};
  /// The nodes and the connections between them.
  ///
  /// Sensitive: never logged.
  Box<FlowDefinition> definition{};
  /// What is wrong with the flow, if the last change or preparation failed.
  std::optional<std::vector<FlowValidation>> validations{};

  friend bool operator==(const GetFlow&, const GetFlow&) = default;
};
GetFlow to_owned(const GetFlowView& view);
void write_json(internal::JsonWriter& writer, const GetFlow& in);

}  // namespace outcrop::bedrock_agent
