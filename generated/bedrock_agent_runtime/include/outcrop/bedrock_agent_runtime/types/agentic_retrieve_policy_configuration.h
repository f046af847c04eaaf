// AgenticRetrievePolicyConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/shapes.h"
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

  friend bool operator==(const AgenticRetrieveBedrockGuardrailConfiguration&,
                         const AgenticRetrieveBedrockGuardrailConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrieveBedrockGuardrailConfiguration& in);

/// What guards the search.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrievePolicyConfiguration.html
struct AgenticRetrievePolicyConfiguration {
  /// The guardrail that checks the search.
  Box<AgenticRetrieveBedrockGuardrailConfiguration> bedrock_guardrail_configuration{};

  friend bool operator==(const AgenticRetrievePolicyConfiguration&,
                         const AgenticRetrievePolicyConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AgenticRetrievePolicyConfiguration& in);

}  // namespace outcrop::bedrock_agent_runtime
