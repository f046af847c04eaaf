// Input and output of Client::create_inference_profile.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/types/inference_profile_model_source.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_inference_profile. An absent member is not sent.
struct CreateInferenceProfileRequest {
  /// Required.
  std::optional<std::string> inference_profile_name{};
  /// Sensitive: never logged.
  std::optional<std::string> description{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_request_token{};
  /// Required.
  std::optional<InferenceProfileModelSource> model_source{};
  std::optional<std::vector<Tag>> tags{};
};

/// Output of Client::create_inference_profile; valid as long as its Response.
struct CreateInferenceProfileView {
  std::string_view inference_profile_arn{};
  Open<InferenceProfileStatus> status{};
};

}  // namespace outcrop::bedrock
