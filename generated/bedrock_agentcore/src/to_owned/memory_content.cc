// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/memory_content.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/memory_content.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

MemoryContent to_owned(const MemoryContentView& view) {
  MemoryContent owned;
  internal::own(owned.text, view.text);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
