// Tables of the shapes in outcrop/bedrock_agentcore/types/memory_record_delete_input.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/memory_record_delete_input.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const MemoryRecordDeleteInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MemoryRecordDeleteInput::memory_record_id>("memoryRecordId", true),
      cli::field<&MemoryRecordDeleteInput::namespace_>("namespace"),
  };
  static constexpr cli::Shape shape{.name = "MemoryRecordDeleteInput", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
