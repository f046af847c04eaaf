// Tables of the shapes in outcrop/bedrock_agent_runtime/types/agentic_retrieve_policy_configuration.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/agentic_retrieve_policy_configuration.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const AgenticRetrieveBedrockGuardrailConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveBedrockGuardrailConfiguration::guardrail_id>("guardrailId", true),
      cli::field<&AgenticRetrieveBedrockGuardrailConfiguration::guardrail_version>("guardrailVersion", true),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrieveBedrockGuardrailConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AgenticRetrievePolicyConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrievePolicyConfiguration::bedrock_guardrail_configuration>("bedrockGuardrailConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrievePolicyConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
