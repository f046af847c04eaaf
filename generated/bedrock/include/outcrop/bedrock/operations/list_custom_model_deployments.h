// Input and output of Client::list_custom_model_deployments.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/custom_model_deployment_summary.h"
#include "outcrop/open.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::list_custom_model_deployments. An absent member is not sent.
struct ListCustomModelDeploymentsRequest {
  std::optional<Timestamp> created_before{};
  std::optional<Timestamp> created_after{};
  std::optional<std::string> name_contains{};
  std::optional<std::int32_t> max_results{};
  std::optional<std::string> next_token{};
  std::optional<OwnedOpen<SortModelsBy>> sort_by{};
  std::optional<OwnedOpen<SortOrder>> sort_order{};
  std::optional<OwnedOpen<CustomModelDeploymentStatus>> status_equals{};
  std::optional<std::string> model_arn_equals{};
};

/// Output of Client::list_custom_model_deployments; valid as long as its Response.
struct ListCustomModelDeploymentsView {
  std::optional<std::string_view> next_token{};
  std::span<const CustomModelDeploymentSummaryView> model_deployment_summaries{};
};

}  // namespace outcrop::bedrock
