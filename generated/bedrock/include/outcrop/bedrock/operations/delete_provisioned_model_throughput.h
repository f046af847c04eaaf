// Input and output of Client::delete_provisioned_model_throughput.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_provisioned_model_throughput. An absent member is not sent.
struct DeleteProvisionedModelThroughputRequest {
  /// Required.
  std::optional<std::string> provisioned_model_id{};
};

/// Output of Client::delete_provisioned_model_throughput; valid as long as its Response.
struct DeleteProvisionedModelThroughputView {};

}  // namespace outcrop::bedrock
