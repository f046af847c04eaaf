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
struct ListPolicyGenerationAssetsRequest {
  /// Required.
  std::optional<std::string> policy_generation_id{};
  /// Required.
  std::optional<std::string> policy_engine_id{};
  std::optional<std::string> next_token{};
  std::optional<std::int32_t> max_results{};

  friend bool operator==(const ListPolicyGenerationAssetsRequest&, const ListPolicyGenerationAssetsRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const ListPolicyGenerationAssetsRequest& in);

/// Output of Client::list_policy_generation_assets; valid as long as its Response.
struct ListPolicyGenerationAssetsView {
  std::span<const PolicyGenerationAssetView> policy_generation_assets{};
  std::optional<std::string_view> next_token{};
};
const internal::Schema& schema_of(const ListPolicyGenerationAssetsView*);

}  // namespace outcrop::bedrock_agentcore_control
