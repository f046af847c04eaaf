// Makes Caller of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/caller.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/caller.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

Caller to_owned(const CallerView& view) {
  Caller owned;
  internal::own(owned.agent_alias_arn, view.agent_alias_arn);
  internal::own(owned.unknown, view.unknown);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Caller& in) {
  writer.exactly_one("Caller", in.agent_alias_arn.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("agentAliasArn", in.agent_alias_arn);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
