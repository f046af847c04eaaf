// Tables of the shapes in outcrop/bedrock/types/vpc_config.h.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock/types/vpc_config.h>

#include "bedrock/fields.h"

namespace outcrop::bedrock {

const cli::Shape& fields_of(const VpcConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VpcConfig::subnet_ids>("subnetIds", true),
      cli::field<&VpcConfig::security_group_ids>("securityGroupIds", true),
  };
  static constexpr cli::Shape shape{.name = "VpcConfig", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock
