// Input and output of Client::update_provisioned_model_throughput.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::update_provisioned_model_throughput. An absent member is not sent.
struct UpdateProvisionedModelThroughputRequest {
  /// Required.
  std::optional<std::string> provisioned_model_id{};
  std::optional<std::string> desired_provisioned_model_name{};
  std::optional<std::string> desired_model_id{};
};

/// Output of Client::update_provisioned_model_throughput; valid as long as its Response.
struct UpdateProvisionedModelThroughputView {};

}  // namespace outcrop::bedrock
