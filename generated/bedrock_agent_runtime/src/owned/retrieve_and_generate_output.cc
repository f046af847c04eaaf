// Makes RetrieveAndGenerateOutput of views, and writes JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/owned/retrieve_and_generate_output.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/views/retrieve_and_generate_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

RetrieveAndGenerateOutput to_owned(const RetrieveAndGenerateOutputView& view) {
  RetrieveAndGenerateOutput owned;
  internal::own(owned.text, view.text);
  return owned;
}

void write_json(internal::JsonWriter& writer, const RetrieveAndGenerateOutput& in) {
  writer.begin_object();
  writer.sensitive().member("text", in.text);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
