// Tables of the shapes in outcrop/bedrock_agentcore_control/types/indexed_key.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/indexed_key.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const IndexedKey*) {
  static constexpr cli::Field fields[] = {
      cli::field<&IndexedKey::key>("key", true),
      cli::field<&IndexedKey::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "IndexedKey", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
