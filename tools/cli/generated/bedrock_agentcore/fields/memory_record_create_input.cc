// Tables of the shapes in outcrop/bedrock_agentcore/types/memory_record_create_input.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/memory_record_create_input.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const MemoryRecordCreateInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MemoryRecordCreateInput::request_identifier>("requestIdentifier", true),
      cli::field<&MemoryRecordCreateInput::namespaces>("namespaces", true),
      cli::field<&MemoryRecordCreateInput::content>("content", true),
      cli::field<&MemoryRecordCreateInput::timestamp>("timestamp", true),
      cli::field<&MemoryRecordCreateInput::memory_strategy_id>("memoryStrategyId"),
      cli::field<&MemoryRecordCreateInput::metadata>("metadata"),
  };
  static constexpr cli::Shape shape{.name = "MemoryRecordCreateInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
