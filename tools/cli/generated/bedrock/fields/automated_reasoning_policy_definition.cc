// Tables of the shapes in outcrop/bedrock/types/automated_reasoning_policy_definition.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/automated_reasoning_policy_definition.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const AutomatedReasoningPolicyDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDefinition::version>("version"),
      cli::field<&AutomatedReasoningPolicyDefinition::types>("types"),
      cli::field<&AutomatedReasoningPolicyDefinition::rules>("rules"),
      cli::field<&AutomatedReasoningPolicyDefinition::variables>("variables"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDefinitionRule*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDefinitionRule::id>("id", true),
      cli::field<&AutomatedReasoningPolicyDefinitionRule::expression>("expression", true),
      cli::field<&AutomatedReasoningPolicyDefinitionRule::alternate_expression>("alternateExpression"),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDefinitionRule", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDefinitionType*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDefinitionType::name>("name", true),
      cli::field<&AutomatedReasoningPolicyDefinitionType::description>("description"),
      cli::field<&AutomatedReasoningPolicyDefinitionType::values>("values", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDefinitionType", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutomatedReasoningPolicyDefinitionVariable*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AutomatedReasoningPolicyDefinitionVariable::name>("name", true),
      cli::field<&AutomatedReasoningPolicyDefinitionVariable::type>("type", true),
      cli::field<&AutomatedReasoningPolicyDefinitionVariable::description>("description", true),
  };
  static constexpr cli::Shape shape{.name = "AutomatedReasoningPolicyDefinitionVariable", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
