// Tables of the shapes in outcrop/bedrock_agentcore/types/memory_record_update_input.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/memory_record_update_input.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const MemoryRecordUpdateInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MemoryRecordUpdateInput::memory_record_id>("memoryRecordId", true),
      cli::field<&MemoryRecordUpdateInput::timestamp>("timestamp", true),
      cli::field<&MemoryRecordUpdateInput::content>("content"),
      cli::field<&MemoryRecordUpdateInput::namespaces>("namespaces"),
      cli::field<&MemoryRecordUpdateInput::source_namespaces>("sourceNamespaces"),
      cli::field<&MemoryRecordUpdateInput::memory_strategy_id>("memoryStrategyId"),
      cli::field<&MemoryRecordUpdateInput::metadata>("metadata"),
  };
  static constexpr cli::Shape shape{.name = "MemoryRecordUpdateInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
