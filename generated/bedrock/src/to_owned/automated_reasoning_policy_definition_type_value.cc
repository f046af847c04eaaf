// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/automated_reasoning_policy_definition_type_value.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_type_value.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AutomatedReasoningPolicyDefinitionTypeValue to_owned(const AutomatedReasoningPolicyDefinitionTypeValueView& view) {
  AutomatedReasoningPolicyDefinitionTypeValue owned;
  internal::own(owned.value, view.value);
  internal::own(owned.description, view.description);
  return owned;
}

}  // namespace outcrop::bedrock
