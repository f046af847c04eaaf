// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/automated_reasoning_policy_definition.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_definition.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

AutomatedReasoningPolicyDefinition to_owned(const AutomatedReasoningPolicyDefinitionView& view) {
  AutomatedReasoningPolicyDefinition owned;
  internal::own(owned.version, view.version);
  internal::own(owned.types, view.types);
  internal::own(owned.rules, view.rules);
  internal::own(owned.variables, view.variables);
  return owned;
}

}  // namespace outcrop::bedrock
