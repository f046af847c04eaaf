// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/automated_reasoning_policy_definition_type.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/types/automated_reasoning_policy_definition.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AutomatedReasoningPolicyDefinitionType to_owned(const AutomatedReasoningPolicyDefinitionTypeView& view) {
  AutomatedReasoningPolicyDefinitionType owned;
  internal::own(owned.name, view.name);
  internal::own(owned.description, view.description);
  internal::own(owned.values, view.values);
  return owned;
}

}  // namespace outcrop::bedrock
