// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/gateway_filter.h"

#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/bedrock_agentcore/views/gateway_filter.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GatewayFilter to_owned(const GatewayFilterView& view) {
  GatewayFilter owned;
  internal::own(owned.target_paths, view.target_paths);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore
