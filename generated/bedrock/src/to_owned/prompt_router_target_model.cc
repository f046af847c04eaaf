// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/prompt_router_target_model.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/prompt_router_target_model.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

PromptRouterTargetModel to_owned(const PromptRouterTargetModelView& view) {
  PromptRouterTargetModel owned;
  internal::own(owned.model_arn, view.model_arn);
  return owned;
}

}  // namespace outcrop::bedrock
