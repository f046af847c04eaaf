// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/retrieved_reference.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/retrieved_reference.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

RetrievedReference to_owned(const RetrievedReferenceView& view) {
  RetrievedReference owned;
  internal::own(owned.content, view.content);
  internal::own(owned.location, view.location);
  internal::own(owned.metadata, view.metadata);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
