// AgenticRetrievePolicyConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/box.h"

namespace outcrop::bedrock_agent_runtime {

/// The guardrail that checks the search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveBedrockGuardrailConfiguration.html
struct AgenticRetrieveBedrockGuardrailConfiguration {
  /// The guardrail's id.
  ///
  /// Required.
  std::optional<std::string> guardrail_id{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  ///
  /// Required.
  std::optional<std::string> guardrail_version{};
};

/// What guards the search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrievePolicyConfiguration.html
struct AgenticRetrievePolicyConfiguration {
  /// The guardrail that checks the search.
  Box<AgenticRetrieveBedrockGuardrailConfiguration> bedrock_guardrail_configuration{};
};

}  // namespace outcrop::bedrock_agent_runtime
