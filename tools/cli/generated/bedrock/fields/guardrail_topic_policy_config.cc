// Tables of the shapes in outcrop/bedrock/types/guardrail_topic_policy_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/guardrail_topic_policy_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const GuardrailTopicConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailTopicConfig::name>("name", true),
      cli::field<&GuardrailTopicConfig::definition>("definition", true),
      cli::field<&GuardrailTopicConfig::examples>("examples"),
      cli::field<&GuardrailTopicConfig::type>("type", true),
      cli::field<&GuardrailTopicConfig::input_action>("inputAction"),
      cli::field<&GuardrailTopicConfig::output_action>("outputAction"),
      cli::field<&GuardrailTopicConfig::input_enabled>("inputEnabled"),
      cli::field<&GuardrailTopicConfig::output_enabled>("outputEnabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailTopicConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailTopicPolicyConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailTopicPolicyConfig::topics_config>("topicsConfig", true),
      cli::field<&GuardrailTopicPolicyConfig::tier_config>("tierConfig"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailTopicPolicyConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailTopicsTierConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailTopicsTierConfig::tier_name>("tierName", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailTopicsTierConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
