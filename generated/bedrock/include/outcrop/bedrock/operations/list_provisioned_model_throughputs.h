// Input and output of Client::list_provisioned_model_throughputs.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/provisioned_model_summary.h"
#include "outcrop/open.h"
#include "outcrop/parallel_items.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::list_provisioned_model_throughputs. An absent member is not sent.
struct ListProvisionedModelThroughputsRequest {
  std::optional<Timestamp> creation_time_after{};
  std::optional<Timestamp> creation_time_before{};
  std::optional<OwnedOpen<ProvisionedModelStatus>> status_equals{};
  std::optional<std::string> model_arn_equals{};
  std::optional<std::string> name_contains{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<OwnedOpen<SortByProvisionedModels>> sort_by{};
  std::optional<OwnedOpen<SortOrder>> sort_order{};
};

/// Output of Client::list_provisioned_model_throughputs; valid as long as its Response.
struct ListProvisionedModelThroughputsView {
  std::optional<std::string_view> next_token{};
  std::span<const ProvisionedModelSummaryView> provisioned_model_summaries{};
};

}  // namespace outcrop::bedrock
