// InferenceProfileSummaryView: parts of answers.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/inference_profile_model.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct InferenceProfileSummaryView {
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
