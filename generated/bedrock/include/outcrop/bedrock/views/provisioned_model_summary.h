// ProvisionedModelSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct ProvisionedModelSummaryView {
  std::string_view provisioned_model_name{};
  std::string_view provisioned_model_arn{};
  std::string_view model_arn{};
  std::string_view desired_model_arn{};
  std::string_view foundation_model_arn{};
  std::int32_t model_units{};
  std::int32_t desired_model_units{};
  Open<ProvisionedModelStatus> status{};
  Open<CommitmentDuration> commitment_duration{};
  std::optional<Timestamp> commitment_expiration_time{};
  Timestamp creation_time{};
  Timestamp last_modified_time{};
};

}  // namespace outcrop::bedrock
