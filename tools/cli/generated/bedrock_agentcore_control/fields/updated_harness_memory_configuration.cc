// Tables of the shapes in outcrop/bedrock_agentcore_control/types/updated_harness_memory_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/updated_harness_memory_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const UpdatedHarnessMemoryConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UpdatedHarnessMemoryConfiguration::optional_value>("optionalValue"),
  };
  static constexpr cli::Shape shape{.name = "UpdatedHarnessMemoryConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
