// Input and output of Client::create_provisioned_model_throughput.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_provisioned_model_throughput. An absent member is not sent.
struct CreateProvisionedModelThroughputRequest {
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
  /// Required.
  std::optional<std::int32_t> model_units{};
  /// Required.
  std::optional<std::string> provisioned_model_name{};
  /// Required.
  std::optional<std::string> model_id{};
  std::optional<OwnedOpen<CommitmentDuration>> commitment_duration{};
  std::optional<std::vector<Tag>> tags{};
};

/// Output of Client::create_provisioned_model_throughput; valid as long as its Response.
struct CreateProvisionedModelThroughputView {
  std::string_view provisioned_model_arn{};
};

}  // namespace outcrop::bedrock
