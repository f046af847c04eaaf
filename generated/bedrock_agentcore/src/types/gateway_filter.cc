// Writes GatewayFilter as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/gateway_filter.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const GatewayFilter& in) {
  writer.begin_object();
  writer.member("targetPaths", in.target_paths);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
