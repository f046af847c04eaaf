// Input and output of Client::list_inference_profiles.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/inference_profile_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::list_inference_profiles. An absent member is not sent.
struct ListInferenceProfilesRequest {
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<OwnedOpen<InferenceProfileType>> type_equals{};
};

/// Output of Client::list_inference_profiles; valid as long as its Response.
struct ListInferenceProfilesView {
  std::span<const InferenceProfileSummaryView> inference_profile_summaries{};
  std::optional<std::string_view> next_token{};
};

}  // namespace outcrop::bedrock
