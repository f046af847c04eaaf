// Makes AgenticRetrieveStream: the output of Client::agentic_retrieve_stream, owned of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/operations/agentic_retrieve_stream.h"

#include "outcrop/bedrock_agent_runtime/operations/agentic_retrieve_stream.h"
#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

AgenticRetrieveStream to_owned(const AgenticRetrieveStreamView&) { return {}; }

void write_json(internal::JsonWriter& writer, const AgenticRetrieveStream&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
