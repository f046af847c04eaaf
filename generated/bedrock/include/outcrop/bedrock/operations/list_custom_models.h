// Input and output of Client::list_custom_models.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/custom_model_summary.h"
#include "outcrop/open.h"
#include "outcrop/parallel_items.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::list_custom_models. An absent member is not sent.
struct ListCustomModelsRequest {
  std::optional<Timestamp> creation_time_before{};
  std::optional<Timestamp> creation_time_after{};
  std::optional<std::string> name_contains{};
  std::optional<std::string> base_model_arn_equals{};
  std::optional<std::string> foundation_model_arn_equals{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<OwnedOpen<SortModelsBy>> sort_by{};
  std::optional<OwnedOpen<SortOrder>> sort_order{};
  std::optional<bool> is_owned{};
  std::optional<OwnedOpen<ModelStatus>> model_status{};
};

/// Output of Client::list_custom_models; valid as long as its Response.
struct ListCustomModelsView {
  std::optional<std::string_view> next_token{};
  std::span<const CustomModelSummaryView> model_summaries{};
};

}  // namespace outcrop::bedrock
