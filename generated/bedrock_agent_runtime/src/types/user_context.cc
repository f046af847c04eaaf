// Writes UserContext as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/user_context.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const UserContext& in) {
  writer.begin_object();
  writer.sensitive().required("userId", in.user_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
