// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/citation.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/citation.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

Citation to_owned(const CitationView& view) {
  Citation owned;
  internal::own(owned.generated_response_part, view.generated_response_part);
  internal::own(owned.retrieved_references, view.retrieved_references);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
