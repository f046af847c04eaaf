// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_rule.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_definition.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AutomatedReasoningPolicyDefinitionRule to_owned(const AutomatedReasoningPolicyDefinitionRuleView& view) {
  AutomatedReasoningPolicyDefinitionRule owned;
  internal::own(owned.id, view.id);
  internal::own(owned.expression, view.expression);
  internal::own(owned.alternate_expression, view.alternate_expression);
  return owned;
}

}  // namespace outcrop::bedrock
