// Tables of the shapes in outcrop/bedrock/types/guardrail_contextual_grounding_policy_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/guardrail_contextual_grounding_policy_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const GuardrailContextualGroundingFilterConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContextualGroundingFilterConfig::type>("type", true),
      cli::field<&GuardrailContextualGroundingFilterConfig::threshold>("threshold", true),
      cli::field<&GuardrailContextualGroundingFilterConfig::action>("action"),
      cli::field<&GuardrailContextualGroundingFilterConfig::enabled>("enabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContextualGroundingFilterConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailContextualGroundingPolicyConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContextualGroundingPolicyConfig::filters_config>("filtersConfig", true),
      cli::field<&GuardrailContextualGroundingPolicyConfig::tier_config>("tierConfig"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContextualGroundingPolicyConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailContextualGroundingTierConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContextualGroundingTierConfig::tier_name>("tierName", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContextualGroundingTierConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
