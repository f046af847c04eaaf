// Writes WafConfiguration as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/waf_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const WafConfiguration& in) {
  writer.begin_object();
  writer.member("failureMode", in.failure_mode);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
