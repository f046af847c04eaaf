// Writes VpcConfig as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/vpc_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const VpcConfig& in) {
  writer.begin_object();
  writer.required("securityGroups", in.security_groups);
  writer.required("subnets", in.subnets);
  writer.member("requireServiceS3Endpoint", in.require_service_s3_endpoint);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
