// Tables of the shapes in outcrop/bedrock_agentcore/types/tool_arguments.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/tool_arguments.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const InputContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InputContentBlock::path>("path", true),
      cli::field<&InputContentBlock::text>("text"),
      cli::field<&InputContentBlock::blob>("blob"),
  };
  static constexpr cli::Shape shape{.name = "InputContentBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolArguments*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolArguments::code>("code"),
      cli::field<&ToolArguments::language>("language"),
      cli::field<&ToolArguments::clear_context>("clearContext"),
      cli::field<&ToolArguments::command>("command"),
      cli::field<&ToolArguments::path>("path"),
      cli::field<&ToolArguments::paths>("paths"),
      cli::field<&ToolArguments::content>("content"),
      cli::field<&ToolArguments::directory_path>("directoryPath"),
      cli::field<&ToolArguments::task_id>("taskId"),
      cli::field<&ToolArguments::runtime>("runtime"),
  };
  static constexpr cli::Shape shape{.name = "ToolArguments", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
