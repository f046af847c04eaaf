// Tables of the shapes in outcrop/bedrock_agent_runtime/types/agentic_retrieve_message.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/agentic_retrieve_message.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const AgenticRetrieveMessage*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveMessage::content>("content", true),
      cli::field<&AgenticRetrieveMessage::role>("role", true),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrieveMessage", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AgenticRetrieveMessageContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgenticRetrieveMessageContent::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "AgenticRetrieveMessageContent", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
