// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/attribution.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/attribution.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

Attribution to_owned(const AttributionView& view) {
  Attribution owned;
  internal::own(owned.citations, view.citations);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
