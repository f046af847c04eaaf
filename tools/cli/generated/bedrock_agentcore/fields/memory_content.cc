// Tables of the shapes in outcrop/bedrock_agentcore/types/memory_content.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/memory_content.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const MemoryContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MemoryContent::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "MemoryContent", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
