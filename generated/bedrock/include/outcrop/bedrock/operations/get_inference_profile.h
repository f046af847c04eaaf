// Input and output of Client::get_inference_profile.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/inference_profile_model.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_inference_profile. An absent member is not sent.
struct GetInferenceProfileRequest {
  /// Required.
  std::optional<std::string> inference_profile_identifier{};
};

/// Output of Client::get_inference_profile; valid as long as its Response.
struct GetInferenceProfileView {
  std::string_view inference_profile_name{};
  /// Sensitive: never logged.
  std::optional<std::string_view> description{};
  std::optional<Timestamp> created_at{};
  std::optional<Timestamp> updated_at{};
  std::string_view inference_profile_arn{};
  std::span<const InferenceProfileModelView> models{};
  std::string_view inference_profile_id{};
  Open<InferenceProfileStatus> status{};
  Open<InferenceProfileType> type{};
};

}  // namespace outcrop::bedrock
