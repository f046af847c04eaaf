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
/// Which A/B test is asked for.
struct GetABTestRequest {
  /// The A/B test's id.
  ///
  /// Required.
  std::optional<std::string> ab_test_id{};

  friend bool operator==(const GetABTestRequest&, const GetABTestRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetABTestRequest& in);

/// Output of Client::get_ab_test; valid as long as its Response.
/// The A/B test that was asked for.
struct GetABTestView {
  /// The A/B test's id.
  std::string_view ab_test_id{};
  /// The A/B test's ARN.
  std::string_view ab_test_arn{};
  /// The A/B test's name.
  std::string_view name{};
  /// What the A/B test is to find out.
  std::optional<std::string_view> description{};
  /// The state of the A/B test.
  Open<ABTestStatus> status{};
  /// Whether the A/B test splits traffic at present.
  Open<ABTestExecutionStatus> execution_status{};
  /// The gateway whose traffic is split, by its ARN.
  std::string_view gateway_arn{};
  /// The two variants: the control, C, and the treatment, T1.
  std::span<const VariantView> variants{};
  /// Which traffic of the gateway takes part; absent where all does.
  OptionalRef<GatewayFilterView> gateway_filter{};
  /// What scores the variants.
  ABTestEvaluationConfigView evaluation_config{};
  /// The IAM role that the test works under, by its ARN.
  std::optional<std::string_view> role_arn{};
  /// The id of the run that is under way.
  std::optional<std::string_view> current_run_id{};
  /// What went wrong, in words; absent where nothing did.
  std::span<const std::string_view> error_details{};
  /// When it began to split traffic; absent where it never did.
  std::optional<Timestamp> started_at{};
  /// When it was stopped; absent where it was not.
  std::optional<Timestamp> stopped_at{};
  /// When it ends by itself.
  std::optional<Timestamp> max_duration_expires_at{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// How the variants did; absent as long as there is nothing to tell.
  OptionalRef<ABTestResultsView> results{};
};
const internal::Schema& schema_of(const GetABTestView*);

}  // namespace outcrop::bedrock_agentcore
