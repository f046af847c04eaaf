// ValidateFlowDefinition: the output of Client::validate_flow_definition, owned.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <vector>

#include "outcrop/bedrock_agent/owned/flow_validation.h"
#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct ValidateFlowDefinitionView;

/// What is wrong with the flow.
struct ValidateFlowDefinition {
  /// One entry for each fault; empty where there is none.
  std::optional<std::vector<FlowValidation>> validations{};

  friend bool operator==(const ValidateFlowDefinition&, const ValidateFlowDefinition&) = default;
};
ValidateFlowDefinition to_owned(const ValidateFlowDefinitionView& view);
void write_json(internal::JsonWriter& writer, const ValidateFlowDefinition& in);

}  // namespace outcrop::bedrock_agent
