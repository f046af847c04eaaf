// Input and output of Client::update_ab_test.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/types/ab_test_evaluation_config.h"
#include "outcrop/bedrock_agentcore/types/gateway_filter.h"
#include "outcrop/bedrock_agentcore/types/variant.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore {

/// Input of Client::update_ab_test. An absent member is not sent.
/// Which A/B test, and what changes. What is absent stays.
struct UpdateABTestRequest {
  /// The A/B test's id.
  ///
  /// Required.
  std::optional<std::string> ab_test_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// The A/B test's name from now on.
  std::optional<std::string> name{};
  /// What the A/B test is to find out.
  std::optional<std::string> description{};
  /// The two variants from now on: the control, C, and the treatment, T1.
  std::optional<std::vector<Variant>> variants{};
  /// Which traffic of the gateway takes part from now on.
  std::optional<GatewayFilter> gateway_filter{};
  /// What scores the variants from now on.
  Box<ABTestEvaluationConfig> evaluation_config{};
  /// The IAM role that the test works under from now on, by its ARN.
  std::optional<std::string> role_arn{};
  /// Whether traffic is split from now on.
  std::optional<OwnedOpen<ABTestExecutionStatus>> execution_status{};

  friend bool operator==(const UpdateABTestRequest&, const UpdateABTestRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateABTestRequest& in);

/// Output of Client::update_ab_test; valid as long as its Response.
/// The A/B test as it is now.
struct UpdateABTestView {
  /// The A/B test's id.
  std::string_view ab_test_id{};
  /// The A/B test's ARN.
  std::string_view ab_test_arn{};
  /// The state of the A/B test.
  Open<ABTestStatus> status{};
  /// Whether the A/B test splits traffic at present.
  Open<ABTestExecutionStatus> execution_status{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateABTestView*);

}  // namespace outcrop::bedrock_agentcore
