// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/output_file.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/output_file.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

OutputFile to_owned(const OutputFileView& view) {
  OutputFile owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.bytes, view.bytes);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
