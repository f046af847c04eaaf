// Tables of the shapes in outcrop/bedrock/types/guardrail_word_policy_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/guardrail_word_policy_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const GuardrailManagedWordsConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailManagedWordsConfig::type>("type", true),
      cli::field<&GuardrailManagedWordsConfig::input_action>("inputAction"),
      cli::field<&GuardrailManagedWordsConfig::output_action>("outputAction"),
      cli::field<&GuardrailManagedWordsConfig::input_enabled>("inputEnabled"),
      cli::field<&GuardrailManagedWordsConfig::output_enabled>("outputEnabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailManagedWordsConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailWordConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailWordConfig::text>("text", true),
      cli::field<&GuardrailWordConfig::input_action>("inputAction"),
      cli::field<&GuardrailWordConfig::output_action>("outputAction"),
      cli::field<&GuardrailWordConfig::input_enabled>("inputEnabled"),
      cli::field<&GuardrailWordConfig::output_enabled>("outputEnabled"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailWordConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailWordPolicyConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailWordPolicyConfig::words_config>("wordsConfig"),
      cli::field<&GuardrailWordPolicyConfig::managed_word_lists_config>("managedWordListsConfig"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailWordPolicyConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
