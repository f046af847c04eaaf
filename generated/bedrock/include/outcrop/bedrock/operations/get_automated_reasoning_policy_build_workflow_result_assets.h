// Input and output of Client::get_automated_reasoning_policy_build_workflow_result_assets.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/views/automated_reasoning_policy_build_result_assets.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::get_automated_reasoning_policy_build_workflow_result_assets. An absent member is not sent.
/// Which result of which build workflow.
struct GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest {
  /// The ARN of the policy that the workflow worked on.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> policy_arn{};
  /// The id of the workflow whose result to read.
  ///
  /// Required. At most 36 characters.
  std::optional<std::string> build_workflow_id{};
  /// The kind of result to read.
  ///
  /// Required.
  std::optional<OwnedOpen<AutomatedReasoningPolicyBuildResultAssetType>> asset_type{};
  /// Which one of several results of the kind, by its id in the manifest. SOURCE_DOCUMENT needs it.
  ///
  /// At most 36 characters, matching [0-9a-fA-F\-]+.
  std::optional<std::string> asset_id{};

  friend bool operator==(const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest&,
                         const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsRequest& in);

/// Output of Client::get_automated_reasoning_policy_build_workflow_result_assets; valid as long as its Response.
/// One result of a build workflow.
struct GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView {
  /// The ARN of the policy that the workflow worked on.
  std::string_view policy_arn{};
  /// The id of the workflow that made the result.
  std::string_view build_workflow_id{};
  /// The result; its alternative goes by the kind that was asked for.
  OptionalRef<AutomatedReasoningPolicyBuildResultAssetsView> build_workflow_assets{};
};
const internal::Schema& schema_of(const GetAutomatedReasoningPolicyBuildWorkflowResultAssetsView*);

}  // namespace outcrop::bedrock
