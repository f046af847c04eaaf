// Tables of the shapes in outcrop/bedrock_agentcore/types/harness_message.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/harness_message.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const HarnessContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessContentBlock::text>("text"),
      cli::field<&HarnessContentBlock::tool_use>("toolUse"),
      cli::field<&HarnessContentBlock::tool_result>("toolResult"),
      cli::field<&HarnessContentBlock::reasoning_content>("reasoningContent"),
  };
  static constexpr cli::Shape shape{.name = "HarnessContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const HarnessMessage*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessMessage::role>("role", true),
      cli::field<&HarnessMessage::content>("content", true),
  };
  static constexpr cli::Shape shape{.name = "HarnessMessage", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessReasoningContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessReasoningContentBlock::reasoning_text>("reasoningText"),
      cli::field<&HarnessReasoningContentBlock::redacted_content>("redactedContent"),
  };
  static constexpr cli::Shape shape{.name = "HarnessReasoningContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const HarnessReasoningTextBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessReasoningTextBlock::text>("text", true),
      cli::field<&HarnessReasoningTextBlock::signature>("signature"),
  };
  static constexpr cli::Shape shape{.name = "HarnessReasoningTextBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessToolResultBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessToolResultBlock::tool_use_id>("toolUseId", true),
      cli::field<&HarnessToolResultBlock::content>("content", true),
      cli::field<&HarnessToolResultBlock::status>("status"),
      cli::field<&HarnessToolResultBlock::type>("type"),
  };
  static constexpr cli::Shape shape{.name = "HarnessToolResultBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessToolResultContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessToolResultContentBlock::text>("text"),
      cli::field<&HarnessToolResultContentBlock::json>("json"),
  };
  static constexpr cli::Shape shape{.name = "HarnessToolResultContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const HarnessToolUseBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessToolUseBlock::name>("name", true),
      cli::field<&HarnessToolUseBlock::tool_use_id>("toolUseId", true),
      cli::field<&HarnessToolUseBlock::input>("input", true),
      cli::field<&HarnessToolUseBlock::type>("type"),
      cli::field<&HarnessToolUseBlock::server_name>("serverName"),
  };
  static constexpr cli::Shape shape{.name = "HarnessToolUseBlock", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
