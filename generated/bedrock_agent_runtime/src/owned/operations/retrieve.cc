// Makes Retrieve: the output of Client::retrieve, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/retrieve.h"

#include "outcrop/bedrock_agent_runtime/operations/retrieve.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

Retrieve to_owned(const RetrieveView& view) {
  Retrieve owned;
  internal::own(owned.retrieval_results, view.retrieval_results);
  internal::own(owned.guardrail_action, view.guardrail_action);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Retrieve& in) {
  writer.begin_object();
  writer.sensitive().member("retrievalResults", in.retrieval_results);
  writer.member("guardrailAction", in.guardrail_action);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
