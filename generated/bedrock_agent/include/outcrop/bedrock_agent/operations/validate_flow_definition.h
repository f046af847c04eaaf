// Input and output of Client::validate_flow_definition.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <span>

#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/flow_definition.h"
#include "outcrop/bedrock_agent/views/flow_validation.h"
#include "outcrop/box.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agent {

/// Input of Client::validate_flow_definition. An absent member is not sent.
/// What is checked.
struct ValidateFlowDefinitionRequest {
  /// The nodes and the connections between them.
  ///
  /// Required. Sensitive: never logged.
  Box<FlowDefinition> definition{};

  friend bool operator==(const ValidateFlowDefinitionRequest&, const ValidateFlowDefinitionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ValidateFlowDefinitionRequest& in);

/// Output of Client::validate_flow_definition; valid as long as its Response.
/// What is wrong with the flow.
struct ValidateFlowDefinitionView {
  /// One entry for each fault; empty where there is none.
  std::span<const FlowValidationView> validations{};
};
const internal::Schema& schema_of(const ValidateFlowDefinitionView*);

}  // namespace outcrop::bedrock_agent
