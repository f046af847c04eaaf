// Writes VpcConfig as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/vpc_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const VpcConfig& in) {
  writer.begin_object();
  writer.required("subnetIds", in.subnet_ids);
  writer.required("securityGroupIds", in.security_group_ids);
  writer.end_object();
}

}  // namespace outcrop::bedrock
