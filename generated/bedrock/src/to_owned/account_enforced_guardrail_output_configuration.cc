// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/account_enforced_guardrail_output_configuration.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/types/account_enforced_guardrail_inference_input_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ModelEnforcement to_owned(const ModelEnforcementView& view) {
  ModelEnforcement owned;
  internal::own(owned.included_models, view.included_models);
  internal::own(owned.excluded_models, view.excluded_models);
  return owned;
}

SelectiveContentGuarding to_owned(const SelectiveContentGuardingView& view) {
  SelectiveContentGuarding owned;
  internal::own(owned.system, view.system);
  internal::own(owned.messages, view.messages);
  return owned;
}

}  // namespace outcrop::bedrock
