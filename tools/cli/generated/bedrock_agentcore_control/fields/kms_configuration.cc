// Tables of the shapes in outcrop/bedrock_agentcore_control/types/kms_configuration.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/kms_configuration.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const KmsConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KmsConfiguration::key_type>("keyType", true),
      cli::field<&KmsConfiguration::kms_key_arn>("kmsKeyArn"),
  };
  static constexpr cli::Shape shape{.name = "KmsConfiguration", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
