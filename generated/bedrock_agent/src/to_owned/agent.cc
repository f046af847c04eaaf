// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/agent.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/types/custom_orchestration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

OrchestrationExecutor to_owned(const OrchestrationExecutorView& view) {
  OrchestrationExecutor owned;
  internal::own(owned.lambda, view.lambda);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

CustomOrchestration to_owned(const CustomOrchestrationView& view) {
  CustomOrchestration owned;
  internal::own(owned.executor, view.executor);
  return owned;
}

}  // namespace outcrop::bedrock_agent
