// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/view_port.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/view_port.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

ViewPort to_owned(const ViewPortView& view) {
  ViewPort owned;
  internal::own(owned.width, view.width);
  internal::own(owned.height, view.height);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
