// GetABTest: the output of Client::get_ab_test, owned.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/owned/ab_test_results.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/ab_test_evaluation_config.h"
#include "outcrop/bedrock_agentcore/types/gateway_filter.h"
#include "outcrop/bedrock_agentcore/types/variant.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

struct GetABTestView;

/// The A/B test that was asked for.
struct GetABTest {
  /// The A/B test's id.
  std::string ab_test_id{};
  /// The A/B test's ARN.
  std::string ab_test_arn{};
  /// The A/B test's name.
  std::string name{};
  /// What the A/B test is to find out.
  std::optional<std::string> description{};
  /// The state of the A/B test.
  std::optional<OwnedOpen<ABTestStatus>> status{};
  /// Whether the A/B test splits traffic at present.
  std::optional<OwnedOpen<ABTestExecutionStatus>> execution_status{};
  /// The gateway whose traffic is split, by its ARN.
  std::string gateway_arn{};
  /// The two variants: the control, C, and the treatment, T1.
  std::optional<std::vector<Variant>> variants{};
  /// Which traffic of the gateway takes part; absent where all does.
  std::optional<GatewayFilter> gateway_filter{};
  /// What scores the variants.
  ABTestEvaluationConfig evaluation_config{};
  /// The IAM role that the test works under, by its ARN.
  std::optional<std::string> role_arn{};
  /// The id of the run that is under way.
  std::optional<std::string> current_run_id{};
  /// What went wrong, in words; absent where nothing did.
  std::optional<std::vector<std::string>> error_details{};
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
  std::optional<ABTestResults> results{};

  friend bool operator==(const GetABTest&, const GetABTest&) = default;
};
GetABTest to_owned(const GetABTestView& view);
void write_json(internal::JsonWriter& writer, const GetABTest& in);

}  // namespace outcrop::bedrock_agentcore
