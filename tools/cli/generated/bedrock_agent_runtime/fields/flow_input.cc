// Tables of the shapes in outcrop/bedrock_agent_runtime/types/flow_input.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/flow_input.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const FlowInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowInput::node_name>("nodeName", true),
      cli::field<&FlowInput::node_output_name>("nodeOutputName"),
      cli::field<&FlowInput::content>("content", true),
      cli::field<&FlowInput::node_input_name>("nodeInputName"),
  };
  static constexpr cli::Shape shape{.name = "FlowInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowInputContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowInputContent::document>("document"),
  };
  static constexpr cli::Shape shape{.name = "FlowInputContent", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
