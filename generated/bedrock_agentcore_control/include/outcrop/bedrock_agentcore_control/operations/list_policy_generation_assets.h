// Input and output of Client::list_policy_generation_assets.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/policy_generation_asset.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::list_policy_generation_assets. An absent member is not sent.
/// Whose results are listed.
struct ListPolicyGenerationAssetsRequest {
  /// The id that StartPolicyGeneration gave the generation, which has to be finished.
  ///
  /// Required.
  std::optional<std::string> policy_generation_id{};
  /// The id of the policy engine that the generation belongs to.
  ///
  /// Required.
  std::optional<std::string> policy_engine_id{};
  /// Where to go on: the `nextToken` of the page before. Absent for the first page.
  std::optional<std::string> next_token{};
  /// Entries at most on one page. The service may return fewer and still have more pages.
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListPolicyGenerationAssetsRequest&, const ListPolicyGenerationAssetsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListPolicyGenerationAssetsRequest& in);

/// Output of Client::list_policy_generation_assets; valid as long as its Response.
/// One page of generated policies.
struct ListPolicyGenerationAssetsView {
  /// The generated policies of this page.
  std::span<const PolicyGenerationAssetView> policy_generation_assets{};
  /// Asks for the next page; absent on the last one.
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListPolicyGenerationAssetsView*);

}  // namespace outcrop::bedrock_agentcore_control
