// Writes LifecycleConfiguration as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/lifecycle_configuration.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const LifecycleConfiguration& in) {
  writer.begin_object();
  writer.member("idleRuntimeSessionTimeout", in.idle_runtime_session_timeout);
  writer.member("maxLifetime", in.max_lifetime);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
