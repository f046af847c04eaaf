// Makes RetrieveAndGenerate: the output of Client::retrieve_and_generate, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/retrieve_and_generate.h"

#include "outcrop/bedrock_agent_runtime/operations/retrieve_and_generate.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

RetrieveAndGenerate to_owned(const RetrieveAndGenerateView& view) {
  RetrieveAndGenerate owned;
  internal::own(owned.session_id, view.session_id);
  internal::own(owned.output, view.output);
  internal::own(owned.citations, view.citations);
  internal::own(owned.guardrail_action, view.guardrail_action);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrieveAndGenerate& in) {
  writer.begin_object();
  writer.member("sessionId", in.session_id);
  writer.sensitive().member("output", in.output);
  writer.member("citations", in.citations);
  writer.member("guardrailAction", in.guardrail_action);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
