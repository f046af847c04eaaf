// Makes ListInvocations: the output of Client::list_invocations, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/list_invocations.h"

#include "outcrop/bedrock_agent_runtime/operations/list_invocations.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

ListInvocations to_owned(const ListInvocationsView& view) {
  ListInvocations owned;
  internal::own(owned.invocation_summaries, view.invocation_summaries);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListInvocations& in) {
  writer.begin_object();
  writer.member("invocationSummaries", in.invocation_summaries);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
