// Tables of the shapes in outcrop/bedrock/types/account_enforced_guardrail_inference_input_configuration.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/account_enforced_guardrail_inference_input_configuration.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const AccountEnforcedGuardrailInferenceInputConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AccountEnforcedGuardrailInferenceInputConfiguration::guardrail_identifier>("guardrailIdentifier",
                                                                                             true),
      cli::field<&AccountEnforcedGuardrailInferenceInputConfiguration::guardrail_version>("guardrailVersion", true),
      cli::field<&AccountEnforcedGuardrailInferenceInputConfiguration::selective_content_guarding>(
          "selectiveContentGuarding"),
      cli::field<&AccountEnforcedGuardrailInferenceInputConfiguration::model_enforcement>("modelEnforcement"),
  };
  static constexpr cli::Shape shape{.name = "AccountEnforcedGuardrailInferenceInputConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ModelEnforcement*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ModelEnforcement::included_models>("includedModels", true),
      cli::field<&ModelEnforcement::excluded_models>("excludedModels", true),
  };
  static constexpr cli::Shape shape{.name = "ModelEnforcement", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SelectiveContentGuarding*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SelectiveContentGuarding::system>("system"),
      cli::field<&SelectiveContentGuarding::messages>("messages"),
  };
  static constexpr cli::Shape shape{.name = "SelectiveContentGuarding", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
