// Tables of the shapes in outcrop/bedrock_agentcore_control/types/secret_reference.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/secret_reference.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const SecretReference*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SecretReference::secret_id>("secretId", true),
      cli::field<&SecretReference::json_key>("jsonKey", true),
  };
  static constexpr cli::Shape shape{.name = "SecretReference", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
