// GuardrailConfigurationView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

/// A guardrail and its version.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_GuardrailConfiguration.html
struct GuardrailConfigurationView {
  /// The guardrail's id or ARN.
  std::optional<std::string_view> guardrail_identifier{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  std::optional<std::string_view> guardrail_version{};
};
const internal::Schema& schema_of(const GuardrailConfigurationView*);

}  // namespace outcrop::bedrock_agent
