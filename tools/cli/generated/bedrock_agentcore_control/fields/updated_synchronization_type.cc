// Tables of the shapes in outcrop/bedrock_agentcore_control/types/updated_synchronization_type.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/updated_synchronization_type.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const UpdatedSynchronizationType*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedSynchronizationType::optional_value>("optionalValue"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedSynchronizationType", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
