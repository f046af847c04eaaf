// Input and output of Client::get_automated_reasoning_policy_build_workflow_result_assets.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_build_result_assets.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_automated_reasoning_policy_build_workflow_result_assets. An absent member is not sent.
struct GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest {
  /// Required.
  std::optional<std::string> policy_arn{};
  /// Required.
  std::optional<std::string> build_workflow_id{};
  /// Required.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildResultAssetType>> asset_type{};
  std::optional<std::string> asset_id{};
};

/// Output of Client::get_automated_reasoning_policy_build_workflow_result_assets; valid as long as its Response.
struct GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView {
  std::string_view policy_arn{};
  std::string_view build_workflow_id{};
  OptionalRef<AutomatedReasoningPolicyBuildResultAssetsView> build_workflow_assets{};
};

}  // namespace outcrop::bedrock
