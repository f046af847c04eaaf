// Writes FlowInput and the shapes that only it holds as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/flow_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const FlowInputContent& in) {
  writer.exactly_one("FlowInputContent", in.document.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.sensitive().member("document", in.document);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const FlowInput& in) {
  writer.begin_object();
  writer.required("nodeName", in.node_name);
  writer.member("nodeOutputName", in.node_output_name);
  writer.sensitive().required("content", in.content);
  writer.member("nodeInputName", in.node_input_name);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
