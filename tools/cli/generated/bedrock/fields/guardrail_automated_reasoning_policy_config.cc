// Tables of the shapes in outcrop/bedrock/types/guardrail_automated_reasoning_policy_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/guardrail_automated_reasoning_policy_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const GuardrailAutomatedReasoningPolicyConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailAutomatedReasoningPolicyConfig::policies>("policies", true),
      cli::field<&GuardrailAutomatedReasoningPolicyConfig::confidence_threshold>("confidenceThreshold"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailAutomatedReasoningPolicyConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
