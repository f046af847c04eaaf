// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/parameter.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/parameter.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

Parameter to_owned(const ParameterView& view) {
  Parameter owned;
  internal::own(owned.name, view.name);
  internal::own(owned.type, view.type);
  internal::own(owned.value, view.value);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
