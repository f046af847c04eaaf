// Tables of the shapes in outcrop/bedrock_agentcore/types/memory_json_data.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/memory_json_data.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const MemoryJsonData*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MemoryJsonData::content>("content", true),
  };
  static constexpr cli::Shape shape{.name = "MemoryJsonData", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
