// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/types/flow_alias_concurrency_configuration.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/flow_alias_concurrency_configuration.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

FlowAliasConcurrencyConfiguration to_owned(const FlowAliasConcurrencyConfigurationView& view) {
  FlowAliasConcurrencyConfiguration owned;
  internal::own(owned.type, view.type);
  internal::own(owned.max_concurrency, view.max_concurrency);
  return owned;
}

}  // namespace outcrop::bedrock_agent
