// Input and output of Client::get_ab_test.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/ab_test_evaluation_config.h"
#include "outcrop/bedrock_agentcore/views/ab_test_results.h"
#include "outcrop/bedrock_agentcore/views/gateway_filter.h"
#include "outcrop/bedrock_agentcore/views/variant.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::get_ab_test. An absent member is not sent.
struct GetABTestRequest {
  /// Required.
  std::optional<std::string> ab_test_id{};

  friend bool operator==(const GetABTestRequest&, const GetABTestRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetABTestRequest& in);

/// Output of Client::get_ab_test; valid as long as its Response.
struct GetABTestView {
  std::string_view ab_test_id{};
  std::string_view ab_test_arn{};
  std::string_view name{};
  std::optional<std::string_view> description{};
  Open<ABTestStatus> status{};
  Open<ABTestExecutionStatus> execution_status{};
  std::string_view gateway_arn{};
  std::span<const VariantView> variants{};
  OptionalRef<GatewayFilterView> gateway_filter{};
  ABTestEvaluationConfigView evaluation_config{};
  std::optional<std::string_view> role_arn{};
  std::optional<std::string_view> current_run_id{};
  std::span<const std::string_view> error_details{};
  std::optional<Timestamp> started_at{};
  std::optional<Timestamp> stopped_at{};
  std::optional<Timestamp> max_duration_expires_at{};
  Timestamp created_at{};
  Timestamp updated_at{};
  OptionalRef<ABTestResultsView> results{};
};
const internal::Schema& schema_of(const GetABTestView*);

}  // namespace outcrop::bedrock_agentcore
