// Tables of the shapes in outcrop/bedrock_agentcore/types/metadata_value.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/metadata_value.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const MetadataValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MetadataValue::string_value>("stringValue"),
  };
  static constexpr cli::Shape shape{.name = "MetadataValue", .fields = fields, .is_union = true};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
