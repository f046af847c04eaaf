// Tables of the shapes in outcrop/bedrock_agentcore/types/payload_type.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/payload_type.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const PayloadType*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PayloadType::conversational>("conversational"),
      cli::field<&PayloadType::blob>("blob"),
      cli::field<&PayloadType::json>("json"),
  };
  static constexpr cli::Shape shape{.name = "PayloadType", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
