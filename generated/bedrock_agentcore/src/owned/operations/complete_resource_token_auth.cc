// Makes CompleteResourceTokenAuth: the output of Client::complete_resource_token_auth, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/complete_resource_token_auth.h"

#include "outcrop/bedrock_agentcore/operations/complete_resource_token_auth.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

CompleteResourceTokenAuth to_owned(const CompleteResourceTokenAuthView&) { return {}; }

void write_json(internal::JsonWriter& writer, const CompleteResourceTokenAuth&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
