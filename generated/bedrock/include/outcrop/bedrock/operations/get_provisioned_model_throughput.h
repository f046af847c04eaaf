// Input and output of Client::get_provisioned_model_throughput.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_provisioned_model_throughput. An absent member is not sent.
struct GetProvisionedModelThroughputRequest {
  /// Required.
  std::optional<std::string> provisioned_model_id{};
};

/// Output of Client::get_provisioned_model_throughput; valid as long as its Response.
struct GetProvisionedModelThroughputView {
  std::int32_t model_units{};
  std::int32_t desired_model_units{};
  std::string_view provisioned_model_name{};
  std::string_view provisioned_model_arn{};
  std::string_view model_arn{};
  std::string_view desired_model_arn{};
  std::string_view foundation_model_arn{};
  Open<ProvisionedModelStatus> status{};
  Timestamp creation_time{};
  Timestamp last_modified_time{};
  std::optional<std::string_view> failure_message{};
  Open<CommitmentDuration> commitment_duration{};
  std::optional<Timestamp> commitment_expiration_time{};
};

}  // namespace outcrop::bedrock
