// Makes RetrieveAndGenerateStream: the output of Client::retrieve_and_generate_stream, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/retrieve_and_generate_stream.h"

#include "outcrop/bedrock_agent_runtime/operations/retrieve_and_generate_stream.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

RetrieveAndGenerateStream to_owned(const RetrieveAndGenerateStreamView& view) {
  RetrieveAndGenerateStream owned;
  internal::own(owned.session_id, view.session_id);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateStream& in) {
  writer.begin_object();
  writer.member("x-amzn-bedrock-knowledge-base-session-id", in.session_id);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
