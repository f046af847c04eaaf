// Tables of the shapes in outcrop/bedrock_agent_runtime/types/conversation_history.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/types/conversation_history.h>

#include "bedrock_agent_runtime/fields.h"

namespace outcrop::bedrock_agent_runtime {

const cli::Shape& fields_of(const ContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ContentBlock::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "ContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ConversationHistory*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConversationHistory::messages>("messages"),
  };
  static constexpr cli::Shape shape{.name = "ConversationHistory", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Message*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Message::role>("role", true),
      cli::field<&Message::content>("content", true),
  };
  static constexpr cli::Shape shape{.name = "Message", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent_runtime
