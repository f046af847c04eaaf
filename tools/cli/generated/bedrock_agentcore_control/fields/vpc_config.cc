// Tables of the shapes in outcrop/bedrock_agentcore_control/types/vpc_config.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/vpc_config.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const VpcConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VpcConfig::security_groups>("securityGroups", true),
      cli::field<&VpcConfig::subnets>("subnets", true),
      cli::field<&VpcConfig::require_service_s3_endpoint>("requireServiceS3Endpoint"),
  };
  static constexpr cli::Shape shape{.name = "VpcConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
