// Tables of the shapes in outcrop/bedrock/types/guardrail_content_policy_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/guardrail_content_policy_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const GuardrailContentFilterConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContentFilterConfig::type>("type", true),
      cli::field<&GuardrailContentFilterConfig::input_strength>("inputStrength", true),
      cli::field<&GuardrailContentFilterConfig::output_strength>("outputStrength", true),
      cli::field<&GuardrailContentFilterConfig::input_modalities>("inputModalities"),
      cli::field<&GuardrailContentFilterConfig::output_modalities>("outputModalities"),
      cli::field<&GuardrailContentFilterConfig::input_action>("inputAction"),
      cli::field<&GuardrailContentFilterConfig::output_action>("outputAction"),
      cli::field<&GuardrailContentFilterConfig::input_enabled>("inputEnabled"),
      cli::field<&GuardrailContentFilterConfig::output_enabled>("outputEnabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContentFilterConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailContentFiltersTierConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContentFiltersTierConfig::tier_name>("tierName", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContentFiltersTierConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailContentPolicyConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContentPolicyConfig::filters_config>("filtersConfig", true),
      cli::field<&GuardrailContentPolicyConfig::tier_config>("tierConfig"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContentPolicyConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
