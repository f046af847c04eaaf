// Tables of the shapes in outcrop/bedrock/types/guardrail_sensitive_information_policy_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/guardrail_sensitive_information_policy_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const GuardrailPiiEntityConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailPiiEntityConfig::type>("type", true),
      cli::field<&GuardrailPiiEntityConfig::action>("action", true),
      cli::field<&GuardrailPiiEntityConfig::input_action>("inputAction"),
      cli::field<&GuardrailPiiEntityConfig::output_action>("outputAction"),
      cli::field<&GuardrailPiiEntityConfig::input_enabled>("inputEnabled"),
      cli::field<&GuardrailPiiEntityConfig::output_enabled>("outputEnabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailPiiEntityConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailRegexConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailRegexConfig::name>("name", true),
      cli::field<&GuardrailRegexConfig::description>("description"),
      cli::field<&GuardrailRegexConfig::pattern>("pattern", true),
      cli::field<&GuardrailRegexConfig::action>("action", true),
      cli::field<&GuardrailRegexConfig::input_action>("inputAction"),
      cli::field<&GuardrailRegexConfig::output_action>("outputAction"),
      cli::field<&GuardrailRegexConfig::input_enabled>("inputEnabled"),
      cli::field<&GuardrailRegexConfig::output_enabled>("outputEnabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailRegexConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailSensitiveInformationPolicyConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailSensitiveInformationPolicyConfig::pii_entities_config>("piiEntitiesConfig"),
      cli::field<&GuardrailSensitiveInformationPolicyConfig::regexes_config>("regexesConfig"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailSensitiveInformationPolicyConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
