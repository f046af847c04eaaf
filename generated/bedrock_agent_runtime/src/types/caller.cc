// Writes Caller as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/caller.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const Caller& in) {
  writer.exactly_one("Caller", in.agent_alias_arn.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("agentAliasArn", in.agent_alias_arn);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
